#pragma once

#include <QLineEdit>

namespace kecan::ui {

/// A field that finds while one types. What an input method still composes counts too: with Telex
/// on Linux a word is handed over at its end only, and the list must not wait for that.
class SearchEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchEdit(QWidget* parent);

    /// The text with what is being composed.
    [[nodiscard]] QString sought() const;
    /// Leaves a composition alone that already says @p text.
    void setSought(const QString& text);

Q_SIGNALS:
    void soughtChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    QString m_composed;
    bool m_isComposing = false; ///< an input method is changing the text
};

} // namespace kecan::ui
