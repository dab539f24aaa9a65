#include "ui/rules/rule_model.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"
#include "ui/rules/rule_texts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostLimits = 1000; ///< of one rule, for the keys

constexpr std::array kSubjects{RuleSubject::Candidate,
                               RuleSubject::Holding,
                               RuleSubject::Post,
                               RuleSubject::Cadre,
                               RuleSubject::List,
                               RuleSubject::Unit};

} // namespace

RuleModel::RuleModel(QObject* parent)
    : TableModel(parent)
{
}

void RuleModel::show(std::shared_ptr<const RuleBook> book, const RuleChoice& choice)
{
    beginResetModel();
    m_book = std::move(book);
    m_choice = choice;
    rebuild();
    endResetModel();
}

void RuleModel::retranslate()
{
    // The words looked for are those of the language.
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

const Rule* RuleModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].rule : nullptr;
}

bool RuleModel::isChanged(int row) const
{
    return differs(m_rows[static_cast<std::size_t>(row)]);
}

ColumnSpec RuleModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters) {
        return ColumnSpec{.key = key,
                          .letters = letters,
                          .isSortable = false,
                          .isElastic = letters >= kLettersOfText};
    };
    switch (column) {
    case Title:
        return spec(u"rule"_s, 46);
    case Limit:
        return spec(u"limit"_s, 24);
    case Other:
        return spec(u"other"_s, 24);
    case Scope:
        return spec(u"scope"_s, 24);
    case Source:
        return spec(u"source"_s, 27);
    case Certainty:
        return spec(u"certainty"_s, 28);
    case Gravity:
        return spec(u"gravity"_s, 13);
    default:
        return spec(u"period"_s, 29);
    }
}

QString RuleModel::heading(int column) const
{
    switch (column) {
    case Title:
        return tr("Rule");
    case Limit:
        return tr("On %1").arg(m_choice.day.text());
    case Other:
        return m_choice.other ? tr("On %1").arg(m_choice.other->text()) : tr("On another day");
    case Scope:
        return tr("For");
    case Source:
        return tr("Source");
    case Certainty:
        return tr("Certainty");
    case Gravity:
        return tr("Gravity");
    default:
        return tr("In force");
    }
}

qint64 RuleModel::rowKey(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].key;
}

int RuleModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

CellStyle RuleModel::cellStyle(const QModelIndex& index) const
{
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Limit || index.column() == Other) {
        return {.tone = differs(row) ? Tone::Warning : Tone::Normal, .isBold = differs(row)};
    }
    const bool isMuted = !row.now || index.column() == Certainty || index.column() == Period;
    return {.tone = isMuted ? Tone::Muted : Tone::Normal};
}

bool RuleModel::isHeading(int row) const
{
    return !m_rows[static_cast<std::size_t>(row)].rule;
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole) {
        return {};
    }
    return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
}

void RuleModel::rebuild()
{
    m_rows.clear();
    m_limits = 0;
    if (!m_book) {
        return;
    }
    std::vector<Row> silent;
    for (const RuleSubject subject : kSubjects) {
        std::vector<Row> rows;
        for (std::size_t i = 0; i < m_book->rules.size(); ++i) {
            if (m_book->rules[i].subject == subject) {
                addRowsOf(m_book->rules[i], static_cast<qint64>(i + 1) * kMostLimits, rows);
            }
        }
        const auto asking =
            std::ranges::stable_partition(rows, [](const Row& row) { return row.now || row.then; });
        silent.insert(silent.end(), asking.begin(), asking.end());
        rows.erase(asking.begin(), asking.end());
        addGroup(subject, std::move(rows));
    }
    addGroup(std::nullopt, std::move(silent));
}

void RuleModel::addGroup(std::optional<RuleSubject> subject, std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row& row) { return !isListed(row); });
    if (rows.empty()) {
        return;
    }
    const qint64 key = subject ? -static_cast<qint64>(*subject) : 0;
    m_limits += static_cast<int>(rows.size());
    m_rows.push_back({.subject = subject, .key = key});
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

void RuleModel::addRowsOf(const Rule& rule, qint64 number, std::vector<Row>& rows) const
{
    std::vector<Row> ofRule;
    for (const RuleParameter& parameter : rule.parameters) {
        const bool isNow = parameter.source.span.contains(m_choice.day);
        const bool isThen = m_choice.other && parameter.source.span.contains(*m_choice.other);
        if (!isNow && !isThen) {
            continue;
        }
        auto same = std::ranges::find_if(ofRule, [&](const Row& row) {
            return (row.now ? row.now : row.then)->scope == parameter.scope;
        });
        if (same == ofRule.end()) {
            same = ofRule.insert(ofRule.end(),
                                 {.subject = rule.subject,
                                  .rule = &rule,
                                  .key = number + static_cast<qint64>(ofRule.size())});
        }
        // Limits of the office stand first and go before those shipped.
        same->now = isNow && !same->now ? &parameter : same->now;
        same->then = isThen && !same->then ? &parameter : same->then;
    }
    if (ofRule.empty()) {
        ofRule.push_back({.subject = rule.subject, .rule = &rule, .key = number});
    }
    rows.insert(rows.end(), ofRule.begin(), ofRule.end());
}

bool RuleModel::isListed(const Row& row) const
{
    if (m_choice.changedOnly && m_choice.other && !differs(row)) {
        return false;
    }
    if (m_choice.words.isEmpty()) {
        return true;
    }
    // A rule is found by either of its names.
    QString all = row.rule->id + u' ' + row.rule->title.vietnamese + u' ' + row.rule->title.english;
    for (int column = 0; column < kColumnCount; ++column) {
        all += u' ' + text(row, column);
    }
    all = searchFold(all);
    return std::ranges::all_of(m_choice.words,
                               [&all](const QString& word) { return all.contains(word); });
}

bool RuleModel::differs(const Row& row) const
{
    if (!row.rule || !m_choice.other || (!row.now && !row.then)) {
        return false;
    }
    return !row.now || !row.then || row.now->value != row.then->value ||
           row.now->severity != row.then->severity;
}

QString RuleModel::text(const Row& row, int column) const
{
    if (!row.rule) {
        return column != Title ? QString()
               : row.subject   ? RuleTexts::of(*row.subject)
                               : tr("Nothing asked on this day");
    }
    const RuleParameter* shown = row.now ? row.now : row.then;
    switch (column) {
    case Title:
        return inLanguage(row.rule->title);
    case Limit:
        return row.now ? RuleTexts::limit(*row.rule, *row.now) : tr("no limit in force");
    case Other:
        return !m_choice.other ? QString()
               : row.then      ? RuleTexts::limit(*row.rule, *row.then)
                               : tr("no limit in force");
    default:
        break;
    }
    if (!shown) {
        return {};
    }
    switch (column) {
    case Scope:
        return RuleTexts::scope(shown->scope);
    case Gravity:
        return RuleTexts::of(shown->severity);
    case Source: {
        const QString article = shown->source.article;
        return article.isEmpty() ? shown->source.number
                                 : tr("%1, art. %2").arg(shown->source.number, article);
    }
    case Certainty:
        return RuleTexts::certainty(*shown);
    default:
        return FindingTexts::days(shown->source.span);
    }
}

} // namespace kecan::ui
