#include "ui/procedure/conference_pane.h"

#include "core/base/text_normal.h"
#include "ui/procedure/procedure_steps.h"
#include "ui/procedure/vote_view.h"
#include "ui/theme/colours.h"
#include "ui/widgets/day_edit.h"

#include <QEvent>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostPeople = 999'999;
constexpr qsizetype kMostNotes = 4; ///< more would leave no room for the votes

constexpr std::array kCountFields{ConferenceField::Summoned,
                                  ConferenceField::Present,
                                  ConferenceField::Issued,
                                  ConferenceField::Returned,
                                  ConferenceField::Valid,
                                  ConferenceField::Invalid};

void paint(QWidget* widget, QPalette::ColorRole role, const QColor& colour)
{
    QPalette palette = widget->parentWidget()->palette();
    palette.setColor(role, colour);
    widget->setPalette(palette);
}

} // namespace

ConferencePane::ConferencePane(QWidget* parent)
    : QWidget(parent)
    , m_shown{.held = {.on = Day(0), .detail = {}}, .rows = {}, .source = {}, .derived = {}}
    , m_heading(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_dayLabel(new QLabel(this))
    , m_day(new DayEdit(Day::fromDate(QDate(2000, 1, 1)), this))
    , m_faults(new QLabel(this))
    , m_votes(new VoteModel(this))
    , m_view(new VoteView(*m_votes, this))
    , m_notes(new QLabel(this))
{
    constexpr std::array kCountNames{
        "summoned", "present", "issued", "returned", "valid", "invalid"};
    constexpr std::array kTextNames{"place", "chair", "secretary", "teller", "reason", "remark"};
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_countLabels[i] = new QLabel(this);
        m_counts[i] = new QLineEdit(this);
        m_counts[i]->setObjectName(QString::fromLatin1(kCountNames[i]));
        m_counts[i]->setValidator(new QIntValidator(0, kMostPeople, m_counts[i]));
        m_counts[i]->setAlignment(Qt::AlignRight);
        connect(m_counts[i], &QLineEdit::textEdited, this, &ConferencePane::take);
    }
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        m_textLabels[i] = new QLabel(this);
        m_texts[i] = new QLineEdit(this);
        m_texts[i]->setObjectName(QString::fromLatin1(kTextNames[i]));
        connect(m_texts[i], &QLineEdit::textEdited, this, &ConferencePane::changed);
    }
    m_day->setObjectName(u"day"_s);
    m_faults->setObjectName(u"faults"_s);
    m_notes->setObjectName(u"notes"_s);
    for (QLabel* label : {m_heading, m_rule, m_faults, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    lay();
    connect(m_day, &DayEdit::dayChosen, this, &ConferencePane::changed);
    connect(m_votes, &VoteModel::typed, this, [this] {
        showFaults();
        showNotes();
        Q_EMIT changed();
    });
    connect(m_view, &VoteView::left, this, [this](bool forward) {
        (forward ? m_texts[Note] : m_counts[Invalid])->setFocus(Qt::TabFocusReason);
    });
    retranslate();
}

void ConferencePane::lay()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_rule);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < CountCount; ++i) {
        grid->setColumnStretch(i, 1);
    }
    addField(grid, m_dayLabel, m_day, 0, 0, 1);
    addField(grid, m_textLabels[Place], m_texts[Place], 0, 1, 2);
    addField(grid, m_textLabels[Chair], m_texts[Chair], 0, 3, 1);
    addField(grid, m_textLabels[Secretary], m_texts[Secretary], 0, 4, 1);
    addField(grid, m_textLabels[Teller], m_texts[Teller], 0, 5, 1);
    for (int i = 0; i < CountCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        addField(grid, m_countLabels[at], m_counts[at], 1, i, 1);
    }
    addField(grid, m_textLabels[Reason], m_texts[Reason], 2, 0, CountCount);
    column->addLayout(grid);
    column->addWidget(m_faults);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    auto* last = new QGridLayout;
    last->setVerticalSpacing(2);
    addField(last, m_textLabels[Note], m_texts[Note], 0, 0, 1);
    column->addLayout(last);
}

void ConferencePane::addField(
    QGridLayout* grid, QLabel* label, QWidget* field, int row, int column, int span)
{
    grid->addWidget(label, 2 * row, column, 1, span);
    grid->addWidget(field, 2 * row + 1, column, 1, span);
}

void ConferencePane::show(ShownConference conference)
{
    m_shown = std::move(conference);
    ConferenceDetail& detail = m_shown.held.detail;
    m_heading->setText(tr("Step %1: %2").arg(detail.step).arg(detail.name));
    m_day->setDay(m_shown.held.on);
    m_day->setReadOnly(m_shown.isReadOnly);
    for (int i = 0; i < CountCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const int count = *countIn(detail, i);
        m_counts[at]->setText(count > 0 ? QString::number(count) : QString());
        m_counts[at]->setReadOnly(m_shown.isReadOnly);
        const bool isShown = i <= Present || detail.takesVote();
        m_counts[at]->setVisible(isShown);
        m_countLabels[at]->setVisible(isShown);
    }
    for (int i = 0; i < TextCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_texts[at]->setText(*textIn(detail, i));
        m_texts[at]->setReadOnly(m_shown.isReadOnly);
    }
    const bool hasReason = m_shown.needsReason || !detail.earlyReason.isEmpty();
    m_texts[Reason]->setVisible(hasReason);
    m_textLabels[Reason]->setVisible(hasReason);
    m_texts[Teller]->setVisible(detail.takesVote());
    m_textLabels[Teller]->setVisible(detail.takesVote());
    m_view->setVisible(detail.takesVote());
    m_votes->setReadOnly(m_shown.isReadOnly);
    m_votes->setRows(m_shown.rows);
    judge();
}

RecordConference ConferencePane::edit() const
{
    RecordConference edit = m_shown.held;
    edit.on = m_day->day();
    for (int i = 0; i < CountCount; ++i) {
        *countIn(edit.detail, i) = m_counts[static_cast<std::size_t>(i)]->text().toInt();
    }
    for (int i = 0; i < TextCount; ++i) {
        *textIn(edit.detail, i) = normalizedText(m_texts[static_cast<std::size_t>(i)]->text());
    }
    edit.detail.tallies = m_votes->tallies();
    return edit;
}

bool ConferencePane::isChanged() const
{
    if (m_shown.isReadOnly) {
        return false;
    }
    RecordConference before = m_shown.held;
    RecordConference now = edit();
    // In which order the votes stand says nothing.
    const auto byPost = [](const VoteTally& tally) {
        return std::pair(tally.position, tally.cadre);
    };
    std::ranges::sort(before.detail.tallies, {}, byPost);
    std::ranges::sort(now.detail.tallies, {}, byPost);
    return !(before == now);
}

QString ConferencePane::problem() const
{
    if (!m_day->problem().isEmpty()) {
        return m_day->problem();
    }
    for (const ConferenceFault& fault : m_votes->faults()) {
        if (fault.severity == Severity::Error) {
            return fault.message;
        }
    }
    return {};
}

void ConferencePane::enter()
{
    m_day->setFocus();
    m_day->selectAll();
}

void ConferencePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QWidget::changeEvent(event);
}

void ConferencePane::take()
{
    judge();
    Q_EMIT changed();
}

void ConferencePane::judge()
{
    ConferenceDetail detail = edit().detail;
    m_votes->judge(detail, m_shown.derived);
    m_rule->setText(m_shown.source.isEmpty()
                        ? ProcedureTexts::rule(detail)
                        : tr("%1 Source: %2").arg(ProcedureTexts::rule(detail), m_shown.source));
    showFaults();
    showNotes();
}

void ConferencePane::showFaults()
{
    QStringList lines;
    bool isError = false;
    std::array<QString, CountCount> byCount;
    for (const ConferenceFault& fault : m_votes->faults()) {
        const bool isGrave = fault.severity == Severity::Error;
        isError = isError || isGrave;
        lines << (isGrave ? u"✕ "_s : u"⚠ "_s) + fault.message;
        const auto field = std::ranges::find(kCountFields, fault.field);
        if (field != kCountFields.end() && isGrave) {
            byCount[static_cast<std::size_t>(field - kCountFields.begin())] = fault.message;
        }
    }
    const qsizetype more = lines.size() - kMostNotes;
    if (more > 0) {
        lines.resize(kMostNotes);
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    m_faults->setText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
    const Colours& colours = coloursOf(palette());
    paint(m_faults, QPalette::WindowText, isError ? colours.danger : colours.warning);
    for (std::size_t i = 0; i < byCount.size(); ++i) {
        m_counts[i]->setToolTip(byCount[i]);
        m_counts[i]->setAccessibleDescription(byCount[i]);
        paint(m_counts[i], QPalette::Text, byCount[i].isEmpty() ? colours.text : colours.danger);
    }
}

void ConferencePane::showNotes()
{
    const ConferenceDetail conference = m_votes->conference();
    QStringList lines;
    for (const PostVote& vote : m_votes->outcome()) {
        if (vote.hasTie) {
            lines << u"⚠ %1: %2"_s.arg(m_votes->postOf(vote.position), tieRuleText(conference));
        } else if (vote.isNobodyAbove) {
            lines << u"⚠ %1: %2"_s.arg(m_votes->postOf(vote.position), nobodyRuleText(conference));
        }
    }
    const qsizetype more = lines.size() - kMostNotes;
    if (more > 0) {
        lines.resize(kMostNotes);
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    if (conference.takesVote() && m_shown.rows.empty()) {
        lines << tr("Nobody is in the plan to be voted on.");
    }
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
    paint(m_notes, QPalette::WindowText, coloursOf(palette()).warning);
}

void ConferencePane::retranslate()
{
    const std::array<QString, CountCount> counts{tr("Summoned"),
                                                 tr("Present"),
                                                 tr("Ballots issued"),
                                                 tr("Returned"),
                                                 tr("Valid"),
                                                 tr("Invalid")};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_countLabels[i]->setText(counts[i]);
        m_counts[i]->setAccessibleName(counts[i]);
    }
    const std::array<QString, TextCount> texts{tr("Place"),
                                               tr("Chair"),
                                               tr("Secretary"),
                                               tr("Head of the tellers"),
                                               tr("Why before the former step is complete"),
                                               tr("Conclusion, remark")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_textLabels[i]->setText(texts[i]);
        m_texts[i]->setAccessibleName(texts[i]);
    }
    m_dayLabel->setText(tr("Date"));
    m_day->setAccessibleName(tr("Date"));
    m_view->setAccessibleName(tr("Votes by post and name"));
    m_votes->retranslate();
    if (m_shown.derived) {
        m_heading->setText(
            tr("Step %1: %2").arg(m_shown.held.detail.step).arg(m_shown.held.detail.name));
        judge();
    }
    applyColours();
}

void ConferencePane::applyColours()
{
    const Colours& colours = coloursOf(palette());
    paint(m_rule, QPalette::WindowText, colours.mutedText);
    for (QLabel* label : m_countLabels) {
        paint(label, QPalette::WindowText, colours.mutedText);
    }
    for (QLabel* label : m_textLabels) {
        paint(label, QPalette::WindowText, colours.mutedText);
    }
    paint(m_dayLabel, QPalette::WindowText, colours.mutedText);
    showFaults();
    showNotes();
}

int* ConferencePane::countIn(ConferenceDetail& detail, int count)
{
    const std::array counts{&detail.summoned,
                            &detail.present,
                            &detail.issued,
                            &detail.returned,
                            &detail.valid,
                            &detail.invalid};
    return counts[static_cast<std::size_t>(count)];
}

QString* ConferencePane::textIn(ConferenceDetail& detail, int text)
{
    const std::array texts{&detail.place,
                           &detail.chair,
                           &detail.secretary,
                           &detail.teller,
                           &detail.earlyReason,
                           &detail.note};
    return texts[static_cast<std::size_t>(text)];
}

} // namespace kecan::ui
