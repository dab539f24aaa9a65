#pragma once

#include "ui/shell/subject.h"

#include <QString>
#include <QTextBrowser>

#include <optional>
#include <vector>

namespace kecan::ui {

struct Colours;

/// A fact with its caption; an empty caption lets the text run over the whole width.
struct SheetLine
{
    QString caption;
    QString text;
    std::optional<Subject> leadsTo = {};
    bool isPast = false; ///< or not yet: muted
};

struct SheetSection
{
    QString title; ///< empty for none
    std::vector<SheetLine> lines;
};

/// Facts in sections, to read, copy and follow: what leads somewhere is a link.
class SheetView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent);

    /// @p head is simple HTML over the sections, may be empty.
    void show(const QString& head, std::vector<SheetSection> sections);
    /// @p text as part of a head, leading to @p subject.
    static QString link(const QString& text, const Subject& subject, const Colours& colours);

Q_SIGNALS:
    void subjectWanted(const kecan::ui::Subject& subject);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    [[nodiscard]] QString htmlOf(const SheetSection& section, int captions) const;

    QString m_head;
    std::vector<SheetSection> m_sections;
    int m_renderedWidth = 0;
};

} // namespace kecan::ui
