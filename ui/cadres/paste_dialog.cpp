#include "ui/cadres/paste_dialog.h"

#include "core/history/record_names.h"
#include "core/model/cadre_texts.h"
#include "ui/cadres/manner_edit.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/theme/colours.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

using exchange::PasteState;

namespace {

constexpr int kLinesShown = 10;   ///< rows of the table seen at once
constexpr int kLeastLetters = 90; ///< width of the table
constexpr int kReasons = 4;       ///< wrong cells told with their reason

} // namespace

PasteDialog::PasteDialog(const PageServices& services,
                         std::vector<QStringList> block,
                         exchange::PasteTarget target,
                         QWidget* parent)
    : ActDialog(services, parent)
    , m_block(std::move(block))
    , m_target(std::move(target))
    , m_model(new PasteModel(this))
    , m_counts(new QLabel(this))
    , m_wrong(new QLabel(this))
    , m_onlyWrong(new QCheckBox(this))
    , m_leaveOut(new QCheckBox(this))
    , m_manner(new MannerEdit(services.context, this))
{
    layBlock();
    m_table = new DataTable(*m_model, u"paste"_s, services.preferences, 2, this);
    layOut();
    connect(m_manner, &MannerEdit::changed, this, [this] {
        layBlock();
        retranslate();
        fieldChanged();
    });
    connect(m_onlyWrong, &QCheckBox::toggled, m_model, &PasteModel::setOnlyWrong);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PasteDialog::fieldChanged);
}

void PasteDialog::layOut()
{
    m_table->setObjectName(u"pasteCells"_s);
    m_counts->setObjectName(u"pasteCounts"_s);
    m_wrong->setObjectName(u"pasteWrong"_s);
    m_onlyWrong->setObjectName(u"pasteOnlyWrong"_s);
    m_leaveOut->setObjectName(u"pasteLeaveOut"_s);
    const int rows = std::min(kLinesShown, m_model->rowCount());
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(height + style()->pixelMetric(QStyle::PM_ScrollBarExtent) +
                              2 * m_table->frameWidth());
    int letters = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        letters += m_model->columnSpec(column).letters + 2;
    }
    m_table->setMinimumWidth(
        std::min(fontMetrics().averageCharWidth() * std::max(letters, kLeastLetters),
                 screen()->availableSize().width() * 8 / 10));
    form().hide();
    for (QLabel* label : {m_counts, m_wrong}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_counts, 1);
    head->addWidget(m_onlyWrong);
    body().addLayout(head);
    body().addWidget(m_table, 1);
    body().addWidget(m_wrong);
    body().addWidget(m_leaveOut);
    body().addWidget(m_manner);
}

const History& PasteDialog::history() const
{
    return services().context.workspace()->history();
}

void PasteDialog::layBlock()
{
    m_target.manner = m_manner->manner().value_or(m_target.manner);
    m_plan = exchange::planPaste(history(), m_block, m_target, services().context.today());
    QStringList names;
    const auto derived = history().derived();
    for (const exchange::PasteRow& row : m_plan.rows) {
        names << personName(*derived, row.cadre, dayOf(m_target.manner));
    }
    m_model->setPlan(m_plan, names);
}

void PasteDialog::accept()
{
    m_isRecording = true;
    ActDialog::accept();
    m_isRecording = false;
}

std::optional<PlannedAct> PasteDialog::plan(FieldProblems& problems) const
{
    if (m_plan.count(PasteState::Wrong) > 0 && !m_leaveOut->isChecked()) {
        problems.push_back({{},
                            tr("Some cells are wrong; nothing is recorded while they are "
                               "there.")});
    } else if (m_plan.edits.empty()) {
        problems.push_back({{}, tr("Nothing is changed.")});
    }
    PlannedAct act{BatchDraft(history()),
                   m_manner->isChange() ? u"change-profile"_s : u"correct-event"_s,
                   tr("Paste %n cells", nullptr, m_plan.count(PasteState::Changed))};
    const std::optional<EditManner> manner = m_manner->addTo(act.draft, problems);
    if (manner) {
        if (const Status allowed = checkManner(history(), m_plan.edits, *manner); !allowed) {
            problems.push_back({u"from"_s, allowed.error().message});
        }
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    // Of thousands of cells it takes its time, and what would follow is told without it.
    const Status done =
        m_isRecording ? addProfileEdits(act.draft, m_plan.edits, *manner) : Status();
    if (!done) {
        problems.push_back({{}, done.error().message});
        return std::nullopt;
    }
    return act;
}

QStringList PasteDialog::consequencesOf(const PlannedAct& /*act*/) const
{
    return {tr("%n people get other facts, as one act that can be undone.",
               nullptr,
               static_cast<int>(m_plan.edits.size()))};
}

FieldProblems PasteDialog::showOutsideForm(const FieldProblems& problems)
{
    return m_manner->showProblems(problems);
}

bool PasteDialog::focusOutsideForm()
{
    if (m_leaveOut->isVisible() && !m_leaveOut->isChecked()) {
        m_leaveOut->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_manner->focusProblem();
}

void PasteDialog::retranslate()
{
    setTexts(tr("Paste into the records"), {}, tr("Record"));
    m_onlyWrong->setText(tr("Only wrong rows"));
    m_leaveOut->setText(tr("Leave the wrong cells out and record the others"));
    m_table->setAccessibleName(tr("What the block would change"));
    m_model->retranslate();
    showCounts();
}

void PasteDialog::showCounts()
{
    const int wrong = m_plan.count(PasteState::Wrong);
    QStringList parts{tr("%n cells change", nullptr, m_plan.count(PasteState::Changed)),
                      tr("%n are so already", nullptr, m_plan.count(PasteState::Same))};
    if (wrong > 0) {
        parts << tr("%n are wrong", nullptr, wrong);
    }
    if (const int locked = m_plan.count(PasteState::Locked); locked > 0) {
        parts << tr("%n stand in columns that are not edited", nullptr, locked);
    }
    if (m_plan.rowsBeyond > 0) {
        parts << tr("%n rows of the block lie below the list", nullptr, m_plan.rowsBeyond);
    }
    if (m_plan.columnsBeyond > 0) {
        parts << tr("%n columns of the block lie right of it", nullptr, m_plan.columnsBeyond);
    }
    m_counts->setText(parts.join(u" · "_s));

    QStringList reasons;
    for (const exchange::PasteRow& row : m_plan.rows) {
        for (std::size_t i = 0; i < row.cells.size() && reasons.size() < kReasons; ++i) {
            if (row.cells[i].state == PasteState::Wrong) {
                reasons << u"%1, %2: %3"_s.arg(
                    personName(*history().derived(), row.cadre, dayOf(m_target.manner)),
                    CadreTexts::of(*m_plan.columns[i]),
                    row.cells[i].message);
            }
        }
    }
    if (wrong > reasons.size()) {
        reasons << tr("… and %n more", nullptr, wrong - static_cast<int>(reasons.size()));
    }
    m_wrong->setText(reasons.join(u'\n'));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).danger);
    m_wrong->setPalette(red);
    for (QWidget* widget : {static_cast<QWidget*>(m_wrong),
                            static_cast<QWidget*>(m_onlyWrong),
                            static_cast<QWidget*>(m_leaveOut)}) {
        widget->setVisible(wrong > 0);
    }
    if (wrong == 0) {
        m_onlyWrong->setChecked(false);
    }
}

} // namespace kecan::ui
