#include "ui/records/sheet_view.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QUrl>

#include <cstdint>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCaptionPercent = 42; ///< of the width at most; longer ones go on in another line
constexpr int kGap = 12;

/// "subject:<which kind>.<number>".
QString addressOf(const Subject& subject)
{
    return std::visit(
        [&](const auto& id) { return u"subject:%1.%2"_s.arg(subject.index()).arg(id.value()); },
        subject);
}

template <std::size_t kIndex = 0>
std::optional<Subject> subjectOf(std::size_t index, std::int64_t number)
{
    if constexpr (kIndex < std::variant_size_v<Subject>) {
        if (index == kIndex && number > 0) {
            return Subject(std::in_place_index<kIndex>, number);
        }
        return subjectOf<kIndex + 1>(index, number);
    } else {
        return std::nullopt;
    }
}

} // namespace

SheetView::SheetView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const QStringList parts = url.path().split(u'.');
        const auto subject =
            parts.size() == 2
                ? subjectOf(static_cast<std::size_t>(parts[0].toULongLong()), parts[1].toLongLong())
                : std::nullopt;
        if (subject) {
            Q_EMIT subjectWanted(*subject);
        }
    });
}

void SheetView::show(const QString& head, std::vector<SheetSection> sections)
{
    m_head = head;
    m_sections = std::move(sections);
    render();
    verticalScrollBar()->setValue(0);
}

QString SheetView::link(const QString& text, const Subject& subject, const Colours& colours)
{
    return u"<a href='%1' style='color:%2;text-decoration:none'>%3</a>"_s.arg(
        addressOf(subject), colours.accent.name(), text.toHtmlEscaped());
}

void SheetView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    // Not for the width of what scrolls: a bar that comes or goes while the text is set would have
    // it set again within.
    if (width() != m_renderedWidth) {
        render();
    }
}

void SheetView::render()
{
    int captions = 0;
    for (const SheetSection& section : m_sections) {
        for (const SheetLine& line : section.lines) {
            captions = qMax(captions, fontMetrics().horizontalAdvance(line.caption));
        }
    }
    m_renderedWidth = width();
    captions = qMin(captions + kGap, m_renderedWidth * kCaptionPercent / 100);
    QString html = m_head;
    for (const SheetSection& section : m_sections) {
        html += htmlOf(section, captions);
    }
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

QString SheetView::htmlOf(const SheetSection& section, int captions) const
{
    const Colours& colours = coloursOf(palette());
    const QString muted = colours.mutedText.name();
    QString html =
        section.title.isEmpty()
            ? u"<p style='margin:0;font-size:6px'>&nbsp;</p>"_s
            : u"<p style='margin:14px 0 2px 0'><b>%1</b></p>"_s.arg(section.title.toHtmlEscaped());
    html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
    for (const SheetLine& line : section.lines) {
        const QString colour = line.isPast    ? muted
                               : line.leadsTo ? colours.accent.name()
                                              : colours.text.name();
        const QString words =
            u"<span style='color:%1'>%2</span>"_s.arg(colour, line.text.toHtmlEscaped());
        const QString text = line.leadsTo
                                 ? u"<a href='%1' style='text-decoration:none'>%2</a>"_s.arg(
                                       addressOf(*line.leadsTo), words)
                                 : words;
        html += line.caption.isEmpty()
                    ? u"<tr><td colspan='2' style='padding:1px 0'>%1</td></tr>"_s.arg(text)
                    : u"<tr><td width='%1' style='padding:1px 8px 1px 0;color:%2'>%3</td>"
                      "<td style='padding:1px 0'>%4</td></tr>"_s.arg(
                          QString::number(captions), muted, line.caption.toHtmlEscaped(), text);
    }
    return html + u"</table>"_s;
}

} // namespace kecan::ui
