#include "ui/findings/finding_model.h"

#include <QHash>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Stays the same while the rule and whom it is about do.
qint64 keyOf(const Finding& finding)
{
    return static_cast<qint64>(qHash(findingKey(finding)));
}

/// The gravest first; of equals, what an exception accepts comes last.
int orderOf(const Finding& finding)
{
    const bool isAccepted = finding.accepted && finding.accepted->holds;
    return 2 * static_cast<int>(stateOf(finding)) + (isAccepted ? 1 : 0);
}

} // namespace

Tone toneOf(FindingState state)
{
    switch (state) {
    case FindingState::Error:
        return Tone::Bad;
    case FindingState::Warning:
        return Tone::Warning;
    case FindingState::Hint:
    case FindingState::Unknown:
        return Tone::Muted;
    case FindingState::Met:
        return Tone::Good;
    }
    return Tone::Normal;
}

QString findingsAsText(const FindingModel& model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < FindingModel::kColumnCount; ++column) {
            cells << (row < 0 ? model.heading(column) : model.text(row, column));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

FindingModel::FindingModel(QObject* parent)
    : TableModel(parent)
    , m_states{
          FindingState::Error, FindingState::Warning, FindingState::Hint, FindingState::Unknown}
{
}

void FindingModel::show(JudgedOffice judged)
{
    beginResetModel();
    m_judged = std::move(judged);
    if (!m_judged.office || !m_judged.book) {
        m_judged.findings.clear();
    }
    std::ranges::stable_sort(m_judged.findings, {}, orderOf);
    m_counts = {};
    for (const Finding& finding : m_judged.findings) {
        ++m_counts[static_cast<std::size_t>(stateOf(finding))];
    }
    narrow();
    endResetModel();
}

void FindingModel::setStates(const std::set<FindingState>& states)
{
    if (states == m_states) {
        return;
    }
    beginResetModel();
    m_states = states;
    narrow();
    endResetModel();
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

std::optional<Subject> FindingModel::leadsTo(int row) const
{
    const FindingSubject& subject = finding(row).subject;
    const auto elsewhere = [this](const auto& id) {
        return id && !m_judged.isNamed && m_judged.home != Subject(*id)
                   ? std::optional(Subject(*id))
                   : std::nullopt;
    };
    for (const auto& target : {elsewhere(subject.cadre),
                               elsewhere(subject.position),
                               elsewhere(subject.unit),
                               elsewhere(subject.plan)}) {
        if (target) {
            return target;
        }
    }
    return std::nullopt;
}

QString FindingModel::text(int row, int column) const
{
    const Finding& shown = finding(row);
    const Rule* rule = m_judged.book->rule(shown.ruleId);
    switch (column) {
    case State:
        return FindingTexts::state(shown);
    case About:
        return m_judged.isNamed
                   ? QString()
                   : FindingTexts::about(*m_judged.office, shown.subject, m_judged.home);
    case RuleTitle:
        return rule ? inLanguage(rule->title) : shown.ruleId;
    case Sentence:
        return FindingTexts::sentence(rule, shown);
    case Measured:
        return FindingTexts::measured(shown);
    case Limit:
        return FindingTexts::limit(shown.comparison, shown.unit, shown.limit);
    case Source:
        return sourceText(shown.source, ruleLanguage());
    case Period:
        return FindingTexts::period(shown.source.span);
    case Change:
        return FindingTexts::change(shown);
    case Exception:
        return FindingTexts::exception(m_judged.office->derived(), shown);
    default:
        return {};
    }
}

ColumnSpec FindingModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters, bool isRight = false) {
        return ColumnSpec{.key = key, .letters = letters, .isRight = isRight, .isSortable = false};
    };
    switch (column) {
    case State:
        return spec(u"state"_s, 12);
    case About:
        return spec(u"about"_s, 36);
    case RuleTitle:
        return spec(u"rule"_s, 30);
    case Sentence:
        return spec(u"finding"_s, 44);
    case Measured:
        return spec(u"measured"_s, 14, true);
    case Limit:
        return spec(u"limit"_s, 18);
    case Source:
        return spec(u"source"_s, 34);
    case Period:
        return spec(u"period"_s, 30);
    case Change:
        return spec(u"change"_s, 24);
    default:
        return spec(u"exception"_s, 48);
    }
}

QString FindingModel::heading(int column) const
{
    switch (column) {
    case State:
        return tr("State");
    case About:
        return tr("About");
    case RuleTitle:
        return tr("Rule");
    case Sentence:
        return tr("Finding");
    case Measured:
        return tr("Measured");
    case Limit:
        return tr("Limit");
    case Source:
        return tr("Regulation");
    case Period:
        return tr("In force");
    case Change:
        return tr("When it changes");
    default:
        return tr("Exception");
    }
}

qint64 FindingModel::rowKey(int row) const
{
    return keyOf(finding(row));
}

int FindingModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowKey(row) == key) {
            return row;
        }
    }
    return -1;
}

CellStyle FindingModel::cellStyle(const QModelIndex& index) const
{
    return {.tone = index.column() == State ? toneOf(stateOf(finding(index.row()))) : Tone::Normal};
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::AccessibleTextRole && index.column() == State) {
        QStringList words;
        for (int column = 0; column < kColumnCount; ++column) {
            words << text(index.row(), column);
        }
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    if (role == Qt::ToolTipRole && hasException(index.row())) {
        return text(index.row(), Exception);
    }
    return role == Qt::DisplayRole ? text(index.row(), index.column()) : QVariant();
}

void FindingModel::narrow()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_judged.findings.size(); ++i) {
        if (m_states.contains(stateOf(m_judged.findings[i]))) {
            m_rows.push_back(i);
        }
    }
}

} // namespace kecan::ui
