#include "ui/planning/candidate_finder.h"

#include "core/rules/judge.h"
#include "ui/planning/candidate_conditions.h"
#include "ui/planning/candidate_texts.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

CandidateFinder::CandidateFinder(const PageServices& services, PlanDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(desk)
    , m_model(new CandidateModel)
    , m_lead(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_conditions(new CandidateConditions(this))
    , m_count(new QLabel(this))
    , m_table(new DataTable(*m_model, u"candidates"_s, services.preferences, 1, this))
    , m_reasons(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_hold(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setParent(m_table); // which still asks it for its columns when it goes
    for (QLabel* label : {m_lead, m_count, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_lead->setWordWrap(true);
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setMinimumHeight((fontMetrics().height() + 2) * CandidateTexts::kMostReasons);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(u"candidateWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_table->setObjectName(u"candidateTable"_s);
    m_table->setDragEnabled(true);
    m_add->setObjectName(u"candidateAdd"_s);
    m_add->setDefault(true);
    m_hold->setObjectName(u"candidateHold"_s);
    m_hold->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(4);
    ticks->addWidget(m_words, 1);
    ticks->addSpacing(8);
    m_women = addTick(u"onlyWomen"_s);
    m_minority = addTick(u"onlyMinority"_s);
    m_young = addTick(u"onlyYoung"_s);
    m_unplanned = addTick(u"onlyUnplanned"_s);
    m_sameUnit = addTick(u"onlySameUnit"_s);
    for (QToolButton* tick : {m_women, m_minority, m_young, m_unplanned, m_sameUnit}) {
        ticks->addWidget(tick);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_hold);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_lead);
    column->addLayout(ticks);
    column->addWidget(m_conditions);
    column->addWidget(m_table, 1);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 150, fontMetrics().height() * 34);
    connectParts();
    retranslate();
}

void CandidateFinder::seek(PositionId position)
{
    m_position = position;
    m_sameUnit->setChecked(false);
    retranslate();
    ask();
    m_words->setFocus(Qt::OtherFocusReason);
}

void CandidateFinder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

bool CandidateFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentKey()) {
            m_table->step(1);
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QToolButton* CandidateFinder::addTick(const QString& name)
{
    auto* tick = new QToolButton(this);
    tick->setObjectName(name);
    tick->setCheckable(true);
    tick->setFocusPolicy(Qt::StrongFocus);
    connect(tick, &QToolButton::toggled, this, &CandidateFinder::narrow);
    return tick;
}

void CandidateFinder::connectParts()
{
    // An input method's unfinished text is not yet in text(), so nothing is filtered by it.
    connect(m_words, &QLineEdit::textChanged, this, &CandidateFinder::narrow);
    connect(m_conditions, &CandidateConditions::changed, this, &CandidateFinder::narrow);
    connect(m_table, &DataTable::currentRowChanged, this, &CandidateFinder::showReasons);
    connect(m_table, &DataTable::rowActivated, this, &CandidateFinder::add);
    connect(m_table, &DataTable::typed, m_words, &QLineEdit::insert);
    connect(m_add, &QPushButton::clicked, this, &CandidateFinder::add);
    connect(m_hold, &QPushButton::clicked, this, &CandidateFinder::hold);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    const auto askAgain = [this] {
        if (m_desk.draft()) {
            ask();
        } else {
            close();
        }
    };
    connect(&m_desk, &PlanDesk::changed, this, askAgain);
    connect(&m_services.context, &ViewContext::dayChanged, this, askAgain);
    connect(&m_services.context, &ViewContext::recorded, this, askAgain);
    connect(&m_services.context, &ViewContext::workspaceChanged, this, &QDialog::close);
}

void CandidateFinder::ask()
{
    if (!m_position) {
        return;
    }
    const std::shared_ptr<const Snapshot> office = m_desk.office();
    const Judge judge(office->derived(), m_services.context.ruleBook());
    m_model->show(office, judge.rules(office->day()), m_desk.question(CadreId(1), *m_position));
    narrow();
}

void CandidateFinder::narrow()
{
    CandidateFilter filter{.text = m_words->text(),
                           .onlyWomen = m_women->isChecked(),
                           .onlyMinority = m_minority->isChecked(),
                           .onlyYoung = m_young->isChecked(),
                           .onlyUnplanned = m_unplanned->isChecked()};
    if (m_sameUnit->isChecked() && m_position) {
        const PositionProfile* post = m_desk.office()->position(*m_position);
        filter.unit = post ? post->unit : MaybeUnitId();
    }
    m_conditions->apply(filter);
    m_model->setFilter(filter);
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2 people")
            .arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total())));
    showReasons();
}

BoardDrag CandidateFinder::chosen() const
{
    BoardDrag people;
    for (const qint64 key : m_table->selectedKeys()) {
        people.persons.emplace_back(key);
    }
    if (people.isEmpty() && m_model->rowCount() > 0 && m_words->hasFocus()) {
        // Enter in the field takes the best of those found.
        people.persons.push_back(m_model->cadreAt(0));
    }
    return people;
}

void CandidateFinder::add()
{
    const BoardDrag people = chosen();
    if (!people.isEmpty()) {
        m_desk.make(m_desk.stepOf(people, *m_position, {}, true));
    }
}

void CandidateFinder::hold()
{
    m_desk.make(m_desk.holdStep(chosen()));
}

void CandidateFinder::showReasons()
{
    const std::optional<qint64> key = m_table->currentKey();
    m_add->setEnabled(m_model->rowCount() > 0);
    m_hold->setEnabled(m_model->rowCount() > 0);
    if (!key || !m_position) {
        m_reasons->setText(tr("Choose somebody to read what speaks for and against."));
        return;
    }
    const std::shared_ptr<const Snapshot> office = m_desk.office();
    const std::shared_ptr<const RuleBook> book = m_services.context.ruleBook();
    const Judge judge(office->derived(), book);
    m_reasons->setText(CandidateTexts::reasons(
        judge.why(*office, m_desk.question(CadreId(*key), *m_position)), *book));
}

void CandidateFinder::retranslate()
{
    setWindowTitle(tr("Find candidates"));
    const std::shared_ptr<const Snapshot> office =
        m_desk.draft() ? m_desk.office() : std::shared_ptr<const Snapshot>();
    const PositionProfile* post = office ? office->position(m_position) : nullptr;
    m_lead->setText(
        post ? tr("For: %1").arg(u"%1, %2"_s.arg(post->title, office->postUnitText(post->unit)))
             : QString());
    m_words->setPlaceholderText(tr("Find name, post or unit"));
    m_words->setAccessibleName(tr("Find in the list"));
    m_table->setAccessibleName(tr("People for the post, the best first"));
    m_women->setText(tr("Women"));
    m_minority->setText(tr("Minority"));
    m_young->setText(tr("Under 40"));
    m_unplanned->setText(tr("In no plan"));
    m_sameUnit->setText(tr("Of the unit"));
    m_add->setText(tr("Add to the post"));
    m_hold->setText(tr("Hold for a post"));
    m_hold->setToolTip(tr("They wait in the holding area of the draft"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    narrow();
}

} // namespace kecan::ui
