#include "ui/procedure/own_procedure_dialog.h"

#include "core/base/text_normal.h"
#include "core/base/uid.h"
#include "core/planning/procedure_store.h"
#include "core/workspace/workspace.h"
#include "ui/findings/finding_texts.h"
#include "ui/procedure/procedure_steps.h"
#include "ui/records/field_form.h"
#include "ui/services/dialog_service.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/choice_list.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWhole = 1000; ///< @unit tenths of a percent
constexpr int kMostSteps = 20;
constexpr std::array kBases{VoteBasis::Summoned, VoteBasis::Present, VoteBasis::Valid};
constexpr std::array kAtThreshold{
    AtThreshold::HeadDecides, AtThreshold::NotChosen, AtThreshold::Chosen};
constexpr std::array kNobodyAbove{NobodyAbove::NobodyChosen, NobodyAbove::TopTwoGoOn};

/// From "50", "66.7" or "66,7". @unit tenths of a percent
std::optional<int> tenthsIn(QString text)
{
    constexpr double kTen = 10;
    bool isNumber = false;
    const double percent = text.replace(u',', u'.').remove(u'%').toDouble(&isNumber);
    const int tenths = isNumber ? static_cast<int>(std::lround(percent * kTen)) : 0;
    return tenths >= 1 && tenths <= kWhole ? std::optional(tenths) : std::nullopt;
}

} // namespace

OwnProcedureDialog::OwnProcedureDialog(const PageServices& services,
                                       ProcedureTemplate procedure,
                                       const ProcedureBook& book,
                                       QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_procedure(std::move(procedure))
    , m_lead(new QLabel(this))
    , m_titleLabel(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_steps(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_form(new FieldForm(this))
    , m_name(new QLineEdit(this))
    , m_votes(new QCheckBox(this))
    , m_basis(new QComboBox(this))
    , m_threshold(new QLineEdit(this))
    , m_atThreshold(new QComboBox(this))
    , m_nobodyAbove(new QComboBox(this))
    , m_removeAll(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    if (!m_procedure.isOwn) {
        m_isNew = true;
        m_procedure.isOwn = true;
        m_procedure.regulation.clear();
        m_procedure.from = ProcedureTemplate().from;
        m_procedure.until = Day::endless();
        for (int number = 1; book.find(m_procedure.code); ++number) {
            m_procedure.code = u"own-%1"_s.arg(number);
        }
    }
    lay();
    m_title->setText(inLanguage(m_procedure.title));
    retranslate();
    fillSteps();
    m_steps->setCurrentRow(0);
    showStep();
    connectParts();
}

void OwnProcedureDialog::lay()
{
    m_steps->setObjectName(u"ownSteps"_s);
    m_title->setObjectName(u"ownTitle"_s);
    m_add->setObjectName(u"addStep"_s);
    m_remove->setObjectName(u"removeStep"_s);
    m_up->setObjectName(u"stepUp"_s);
    m_down->setObjectName(u"stepDown"_s);
    m_save->setObjectName(u"saveProcedure"_s);
    m_removeAll->setObjectName(u"removeProcedure"_s);
    m_save->setDefault(true);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down, m_removeAll, m_cancel}) {
        button->setAutoDefault(false);
    }
    m_lead->setWordWrap(true);
    m_form->addField(u"stepName"_s, m_name, true);
    m_form->addField(u"stepVotes"_s, m_votes);
    m_form->addField(u"stepBasis"_s, m_basis);
    m_form->addField(u"stepThreshold"_s, m_threshold);
    m_form->addField(u"stepTie"_s, m_atThreshold);
    m_form->addField(u"stepNobody"_s, m_nobodyAbove);
    auto* order = new QHBoxLayout;
    order->setSpacing(6);
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        order->addWidget(button);
    }
    auto* left = new QVBoxLayout;
    left->addWidget(m_titleLabel);
    left->addWidget(m_title);
    left->addWidget(m_steps, 1);
    left->addLayout(order);
    auto* right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addLayout(left, 1);
    middle->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_removeAll);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_lead);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    m_removeAll->setVisible(!m_isNew);
}

void OwnProcedureDialog::connectParts()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, &OwnProcedureDialog::showStep);
    connect(m_add, &QPushButton::clicked, this, &OwnProcedureDialog::addStep);
    connect(m_remove, &QPushButton::clicked, this, &OwnProcedureDialog::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(m_removeAll, &QPushButton::clicked, this, &OwnProcedureDialog::removeProcedure);
    connect(m_save, &QPushButton::clicked, this, &OwnProcedureDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_votes, &QCheckBox::toggled, this, &OwnProcedureDialog::takeStep);
    for (QLineEdit* field : {m_name, m_threshold}) {
        connect(field, &QLineEdit::textEdited, this, &OwnProcedureDialog::takeStep);
    }
    for (QComboBox* choice : {m_basis, m_atThreshold, m_nobodyAbove}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &OwnProcedureDialog::takeStep);
    }
}

void OwnProcedureDialog::accept()
{
    const QString title = normalizedText(m_title->text());
    QString problem;
    if (title.isEmpty()) {
        problem = tr("A procedure needs a name.");
    }
    for (std::size_t i = 0; i < m_procedure.steps.size() && problem.isEmpty(); ++i) {
        if (m_procedure.steps[i].name.vietnamese.isEmpty()) {
            problem = tr("Step %1 needs a name.").arg(i + 1);
        }
    }
    if (problem.isEmpty() && current()->vote && !tenthsIn(m_threshold->text())) {
        problem = tr("The share needed is between 0.1% and 100%.");
    }
    if (!problem.isEmpty()) {
        m_services.dialogs.showNote(tr("The procedure is not saved"), problem.toHtmlEscaped());
        return;
    }
    m_procedure.title = {title, title};
    if (keep(true)) {
        Q_EMIT saved(m_procedure.code);
        QDialog::accept();
    }
}

void OwnProcedureDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillSteps();
    }
    QDialog::changeEvent(event);
}

void OwnProcedureDialog::addStep()
{
    if (static_cast<int>(m_procedure.steps.size()) >= kMostSteps) {
        return;
    }
    const int row = m_steps->currentRow() + 1;
    const QString name = tr("New step");
    m_procedure.steps.insert(m_procedure.steps.begin() + row, {.name = {name, name}});
    fillSteps();
    m_steps->setCurrentRow(row);
    m_name->setFocus();
    m_name->selectAll();
}

void OwnProcedureDialog::removeStep()
{
    const int row = m_steps->currentRow();
    if (m_procedure.steps.size() < 2 || row < 0) {
        return;
    }
    m_procedure.steps.erase(m_procedure.steps.begin() + row);
    fillSteps();
    m_steps->setCurrentRow(std::min(row, m_steps->count() - 1));
    showStep();
}

void OwnProcedureDialog::moveStep(int direction)
{
    const int row = m_steps->currentRow();
    const int to = row + direction;
    if (row < 0 || to < 0 || to >= m_steps->count()) {
        return;
    }
    std::swap(m_procedure.steps[static_cast<std::size_t>(row)],
              m_procedure.steps[static_cast<std::size_t>(to)]);
    fillSteps();
    m_steps->setCurrentRow(to);
}

void OwnProcedureDialog::removeProcedure()
{
    if (m_services.dialogs.confirm(
            {.title = tr("Remove the procedure?"),
             .text = tr("The procedure “%1” of the office.").arg(inLanguage(m_procedure.title)),
             .consequence = tr("Conferences held by it stay as they are recorded."),
             .yes = tr("Remove")}) &&
        keep(false)) {
        Q_EMIT saved(QString());
        QDialog::accept();
    }
}

bool OwnProcedureDialog::keep(bool withThis)
{
    ProcedureStore store(m_services.context.workspace()->store());
    Status kept;
    if (Result<std::vector<ProcedureTemplate>> own = store.own()) {
        std::erase_if(
            *own, [this](const ProcedureTemplate& one) { return one.code == m_procedure.code; });
        if (withThis) {
            own->push_back(m_procedure);
        }
        kept = store.save(*own);
    } else {
        kept = own.error();
    }
    if (!kept) {
        m_services.errors.present(
            tr("The procedure is not saved"), kept.error(), tr("What was saved before stays."));
    }
    return kept.ok();
}

void OwnProcedureDialog::fillSteps()
{
    const QSignalBlocker quiet(m_steps);
    const int row = m_steps->currentRow();
    m_steps->clear();
    for (std::size_t i = 0; i < m_procedure.steps.size(); ++i) {
        m_steps->addItem(u"%1. %2"_s.arg(i + 1).arg(inLanguage(m_procedure.steps[i].name)));
    }
    m_steps->setCurrentRow(std::clamp(row, 0, m_steps->count() - 1));
    m_remove->setEnabled(m_steps->count() > 1);
    m_add->setEnabled(m_steps->count() < kMostSteps);
}

void OwnProcedureDialog::showStep()
{
    const ProcedureStep* step = current();
    if (!step) {
        return;
    }
    m_isFilling = true;
    const StepVote vote = step->vote.value_or(StepVote());
    m_name->setText(inLanguage(step->name));
    m_votes->setChecked(step->vote.has_value());
    chooseValue(*m_basis, vote.basis);
    constexpr double kTen = 10;
    m_threshold->setText(QLocale().toString(vote.threshold / kTen, 'f', 1));
    chooseValue(*m_atThreshold, vote.atThreshold);
    chooseValue(*m_nobodyAbove, vote.nobodyAbove);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_basis, m_threshold, m_atThreshold, m_nobodyAbove}) {
        field->setEnabled(step->vote.has_value());
    }
    m_up->setEnabled(m_steps->currentRow() > 0);
    m_down->setEnabled(m_steps->currentRow() + 1 < m_steps->count());
    m_isFilling = false;
}

void OwnProcedureDialog::takeStep()
{
    ProcedureStep* step = current();
    if (m_isFilling || !step) {
        return;
    }
    const QString name = normalizedText(m_name->text());
    if (name != inLanguage(step->name)) {
        // Own words are not translated.
        step->name = {name, name};
        m_steps->currentItem()->setText(u"%1. %2"_s.arg(m_steps->currentRow() + 1).arg(name));
    }
    if (!m_votes->isChecked()) {
        step->vote.reset();
    } else {
        StepVote vote = step->vote.value_or(StepVote());
        vote.basis = chosenValue<VoteBasis>(*m_basis);
        vote.threshold = tenthsIn(m_threshold->text()).value_or(vote.threshold);
        vote.atThreshold = chosenValue<AtThreshold>(*m_atThreshold);
        vote.nobodyAbove = chosenValue<NobodyAbove>(*m_nobodyAbove);
        step->vote = vote;
    }
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_basis, m_threshold, m_atThreshold, m_nobodyAbove}) {
        field->setEnabled(step->vote.has_value());
    }
    m_form->setProblems(
        step->vote && !tenthsIn(m_threshold->text())
            ? FieldProblems{{u"stepThreshold"_s, tr("The share needed is between 0.1% and 100%.")}}
            : FieldProblems());
}

ProcedureStep* OwnProcedureDialog::current()
{
    const int row = m_steps->currentRow();
    return row >= 0 && row < static_cast<int>(m_procedure.steps.size())
               ? &m_procedure.steps[static_cast<std::size_t>(row)]
               : nullptr;
}

void OwnProcedureDialog::retranslate()
{
    m_isFilling = true;
    setWindowTitle(tr("Procedure of the office"));
    m_lead->setText(
        tr("Steps, their order and how each votes. A conference keeps the rule it voted "
           "by, whatever is changed here later."));
    m_titleLabel->setText(tr("Name of the procedure"));
    m_title->setAccessibleName(tr("Name of the procedure"));
    m_steps->setAccessibleName(tr("Steps of the procedure"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_removeAll->setText(tr("Remove the procedure"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_form->setLabel(u"stepName"_s, tr("Step"));
    m_form->setLabel(u"stepVotes"_s, tr("Vote"));
    m_votes->setText(tr("People are voted on"));
    m_form->setLabel(u"stepBasis"_s, tr("Share of"));
    m_form->setLabel(u"stepThreshold"_s, tr("Share needed (%)"));
    m_form->setLabel(u"stepTie"_s, tr("With exactly that share"));
    m_form->setLabel(u"stepNobody"_s, tr("When nobody has enough"));
    fillChoice(*m_basis, kBases, [](VoteBasis basis) { return ProcedureTexts::of(basis); });
    fillChoice(*m_atThreshold, kAtThreshold, [](AtThreshold what) {
        return what == AtThreshold::HeadDecides ? tr("the head decides")
               : what == AtThreshold::NotChosen ? tr("not chosen: more is needed")
                                                : tr("chosen: it is enough");
    });
    fillChoice(*m_nobodyAbove, kNobodyAbove, [](NobodyAbove what) {
        return what == NobodyAbove::TopTwoGoOn ? tr("the two with most votes go on")
                                               : tr("nobody is chosen");
    });
    m_isFilling = false;
}

} // namespace kecan::ui
