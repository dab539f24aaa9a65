#pragma once

#include "ui/services/preferences.h"

#include <QObject>
#include <QTranslator>

namespace kecan::ui {

/// Gives the program its language while it runs: texts, and how dates and numbers are written.
class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject* parent = nullptr);
    ~LanguageSwitch() override;

    [[nodiscard]] Language language() const { return m_language; }
    void setLanguage(Language language);

Q_SIGNALS:
    void changed();

private:
    Language m_language = Language::English;
    QTranslator m_translator;
};

} // namespace kecan::ui
