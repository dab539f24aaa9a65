#include "ui/planning/post_finder.h"

#include "core/reports/plan_contents.h"
#include "core/rules/judge.h"
#include "ui/planning/candidate_texts.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

PostFinder::PostFinder(const PageServices& services, PlanDesk& desk, CadreId cadre, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(desk)
    , m_cadre(cadre)
    , m_model(new PostModel)
    , m_lead(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new DataTable(*m_model, u"posts"_s, services.preferences, 1, this))
    , m_reasons(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setParent(m_table); // which still asks it for its columns when it goes
    for (QLabel* label : {m_lead, m_count, m_reasons}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_reasons->setWordWrap(true);
    m_reasons->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_reasons->setMinimumHeight((fontMetrics().height() + 2) * CandidateTexts::kMostReasons);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(u"postWords"_s);
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"postTable"_s);
    m_add->setObjectName(u"postAdd"_s);
    m_add->setDefault(true);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(m_lead);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
    connectParts();
    retranslate();
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->step(1);
}

void PostFinder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void PostFinder::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &PostFinder::narrow);
    connect(m_table, &DataTable::currentRowChanged, this, &PostFinder::showReasons);
    connect(m_table, &DataTable::rowActivated, this, &PostFinder::add);
    connect(m_table, &DataTable::typed, m_words, &QLineEdit::insert);
    connect(m_add, &QPushButton::clicked, this, &PostFinder::add);
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

void PostFinder::ask()
{
    const std::shared_ptr<const Snapshot> office = m_desk.office();
    const Judge judge(office->derived(), m_services.context.ruleBook());
    const PlanContents contents =
        planContents(*office, m_desk.overlay().plan, PlanGrouping::Department, PlanPosts::Open);
    m_model->show(
        *office, contents, judge.rules(office->day()), m_desk.question(m_cadre, PositionId(1)));
    narrow();
}

void PostFinder::narrow()
{
    m_model->setText(m_words->text());
    const QLocale locale;
    m_count->setText(
        tr("%1 of %2 posts")
            .arg(locale.toString(m_model->rowCount()), locale.toString(m_model->total())));
    showReasons();
}

void PostFinder::add()
{
    if (const std::optional<qint64> key = m_table->currentKey()) {
        BoardDrag drag;
        drag.persons.push_back(m_cadre);
        m_desk.make(m_desk.stepOf(drag, PositionId(*key), {}, true));
    }
}

void PostFinder::showReasons()
{
    const std::optional<qint64> key = m_table->currentKey();
    m_add->setEnabled(key.has_value());
    if (!key) {
        m_reasons->setText(tr("Choose a post to read what speaks for and against."));
        return;
    }
    const std::shared_ptr<const Snapshot> office = m_desk.office();
    const std::shared_ptr<const RuleBook> book = m_services.context.ruleBook();
    const Judge judge(office->derived(), book);
    m_reasons->setText(CandidateTexts::reasons(
        judge.why(*office, m_desk.question(m_cadre, PositionId(*key))), *book));
}

void PostFinder::retranslate()
{
    setWindowTitle(tr("Find posts"));
    const CadreProfile* person = m_desk.draft() ? m_desk.office()->cadre(m_cadre) : nullptr;
    m_lead->setText(person ? tr("For: %1").arg(u"%1, %2"_s.arg(
                                 person->name.full(), m_desk.office()->presentPostText(m_cadre)))
                           : QString());
    m_words->setPlaceholderText(tr("Find post or unit"));
    m_words->setAccessibleName(tr("Find in the list"));
    m_table->setAccessibleName(tr("Posts for the person, the best first"));
    m_add->setText(tr("Add to the post"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
}

} // namespace kecan::ui
