#include "ui/appointments/event_pane.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLetters = 44; ///< width, in average letters

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

QString linked(const QString& text, const std::optional<Subject>& subject, const Colours& colours)
{
    const QString plain = text.toHtmlEscaped();
    return subject ? u"<a href='%1' style='color:%2;text-decoration:none'>%3</a>"_s.arg(
                         addressOf(*subject), colours.accent.name(), plain)
                   : plain;
}

} // namespace

EventPane::EventPane(QWidget* parent)
    : QWidget(parent)
    , m_browser(new QTextBrowser(this))
    , m_correct(new QPushButton(this))
    , m_retract(new QPushButton(this))
{
    m_browser->setObjectName(u"eventSheet"_s);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setUndoRedoEnabled(false);
    m_browser->document()->setDocumentMargin(0);
    m_browser->viewport()->setAutoFillBackground(false);
    m_correct->setObjectName(u"eventCorrect"_s);
    m_retract->setObjectName(u"eventRetract"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 0, 10);
    column->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_retract);
    buttons->addStretch(1);
    column->addWidget(m_browser, 1);
    column->addLayout(buttons);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &EventPane::follow);
    connect(m_correct, &QPushButton::clicked, this, &EventPane::correctWanted);
    connect(m_retract, &QPushButton::clicked, this, &EventPane::retractWanted);
    retranslate();
    render();
}

void EventPane::show(const std::optional<EventSheet>& sheet)
{
    m_sheet = sheet;
    render();
    m_browser->verticalScrollBar()->setValue(0);
}

void EventPane::setCan(bool correct, bool retract)
{
    m_correct->setEnabled(correct);
    m_retract->setEnabled(retract);
}

QString EventPane::text() const
{
    return m_browser->toPlainText();
}

QSize EventPane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLetters, QWidget::sizeHint().height()};
}

void EventPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        render();
    }
    QWidget::changeEvent(event);
}

void EventPane::render()
{
    if (!m_correct) {
        return;
    }
    m_correct->setVisible(m_sheet.has_value());
    m_retract->setVisible(m_sheet.has_value());
    QPalette frameless = palette();
    frameless.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_browser->setPalette(frameless);
    if (m_sheet) {
        m_browser->setHtml(htmlOf(*m_sheet));
    } else {
        m_browser->setHtml(
            u"<p style='color:%1'>%2</p>"_s.arg(coloursOf(palette()).mutedText.name(),
                                                tr("Choose an event to see its decision, what it "
                                                   "did and how its record came about.")
                                                    .toHtmlEscaped()));
    }
}

void EventPane::follow(const QUrl& url)
{
    const QStringList parts = url.path().split(u'.');
    if (parts.size() != 2) {
        return;
    }
    if (const auto subject =
            subjectOf(static_cast<std::size_t>(parts[0].toULongLong()), parts[1].toLongLong())) {
        Q_EMIT subjectWanted(*subject);
    }
}

void EventPane::retranslate()
{
    m_browser->setAccessibleName(tr("About the event"));
    m_correct->setText(tr("Correct…"));
    m_retract->setText(tr("Take back…"));
    m_retract->setToolTip(tr("When the record is wrong. What the authority takes back is another "
                             "event."));
}

QString EventPane::htmlOf(const EventSheet& sheet) const
{
    const Colours& colours = coloursOf(palette());
    const QString muted = colours.mutedText.name();
    QString html = u"<p style='margin:0'><b style='font-size:large'>%1</b></p>"_s.arg(
        sheet.kind.toHtmlEscaped());
    if (sheet.cadre) {
        html += u"<p style='margin:2px 0 0 0'><b>%1</b></p>"_s.arg(
            linked(sheet.person, *sheet.cadre, colours));
    }
    if (!sheet.state.isEmpty()) {
        const QColor& tone = sheet.stateTone == Tone::Bad ? colours.danger : colours.warning;
        html += u"<p style='margin:4px 0 0 0;color:%1'><b>%2</b></p>"_s.arg(
            tone.name(), sheet.state.toHtmlEscaped());
    }
    for (const SheetSection& section : sheet.sections) {
        if (!section.title.isEmpty()) {
            html += u"<p style='margin:14px 0 2px 0'><b>%1</b></p>"_s.arg(
                section.title.toHtmlEscaped());
        } else {
            html += u"<p style='margin:0;font-size:6px'>&nbsp;</p>"_s;
        }
        html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
        for (const SheetLine& line : section.lines) {
            const QString text = linked(line.text, line.leadsTo, colours);
            html += line.caption.isEmpty()
                        ? u"<tr><td colspan='2' style='padding:1px 0'>%1</td></tr>"_s.arg(text)
                        : u"<tr><td width='34%' style='padding:1px 8px 1px 0;color:%1'>%2</td>"
                          "<td style='padding:1px 0'>%3</td></tr>"_s.arg(
                              muted, line.caption.toHtmlEscaped(), text);
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace kecan::ui
