#include "ui/appointments/event_pane.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLetters = 44; ///< width, in average letters

} // namespace

EventPane::EventPane(QWidget* parent)
    : QWidget(parent)
    , m_browser(new SheetView(this))
    , m_correct(new QPushButton(this))
    , m_retract(new QPushButton(this))
{
    m_browser->setObjectName(u"eventSheet"_s);
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
    connect(m_browser, &SheetView::subjectWanted, this, &EventPane::subjectWanted);
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
    if (m_sheet) {
        m_browser->show(headOf(*m_sheet), m_sheet->sections);
    } else {
        m_browser->show(u"<p style='color:%1'>%2</p>"_s.arg(
                            coloursOf(palette()).mutedText.name(),
                            tr("Choose an event to see its decision, what it did and how its "
                               "record came about.")
                                .toHtmlEscaped()),
                        {});
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

QString EventPane::headOf(const EventSheet& sheet) const
{
    const Colours& colours = coloursOf(palette());
    QString html = u"<p style='margin:0'><b style='font-size:large'>%1</b></p>"_s.arg(
        sheet.kind.toHtmlEscaped());
    if (sheet.cadre) {
        html += u"<p style='margin:2px 0 0 0'><b>%1</b></p>"_s.arg(
            SheetView::link(sheet.person, *sheet.cadre, colours));
    }
    if (!sheet.state.isEmpty()) {
        const QColor& tone = sheet.stateTone == Tone::Bad ? colours.danger : colours.warning;
        html += u"<p style='margin:4px 0 0 0;color:%1'><b>%2</b></p>"_s.arg(
            tone.name(), sheet.state.toHtmlEscaped());
    }
    return html;
}

} // namespace kecan::ui
