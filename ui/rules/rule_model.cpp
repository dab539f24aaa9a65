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
constexpr qint64 kKeyOfAges = -1000; ///< of their heading; theirs go down from it

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
    // Rows listed till now point into the book listed till now.
    const std::shared_ptr<const RuleBook> former = std::exchange(m_book, std::move(book));
    m_choice = choice;
    relist();
}

void RuleModel::retranslate()
{
    // The words looked for are those of the language.
    relist();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

const Rule* RuleModel::ruleAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].rule : nullptr;
}

const RuleParameter* RuleModel::limitAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].now : nullptr;
}

const RetirementAge* RuleModel::ageAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].age : nullptr;
}

const RetirementSchedule* RuleModel::schedule() const
{
    return scheduleOf(m_choice.day);
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
    const bool isMuted =
        (!row.now && !row.age) || index.column() == Certainty || index.column() == Period;
    return {.tone = isMuted ? Tone::Muted : Tone::Normal};
}

bool RuleModel::isHeading(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return !shown.rule && !shown.age;
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

void RuleModel::relist()
{
    std::vector<Row> before = std::exchange(m_rows, {});
    rebuild();
    std::vector<Row> after = std::exchange(m_rows, std::move(before));
    takeRows(m_rows, std::move(after));
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
        addGroup({.subject = subject, .key = -static_cast<qint64>(subject)}, std::move(rows));
    }
    addGroup({.group = Group::Silent}, std::move(silent));
    addGroup({.group = Group::Ages, .key = kKeyOfAges}, ages());
}

void RuleModel::addGroup(const Row& heading, std::vector<Row> rows)
{
    std::erase_if(rows, [this](const Row& row) { return !isListed(row); });
    if (rows.empty()) {
        return;
    }
    m_limits += static_cast<int>(rows.size());
    m_rows.push_back(heading);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
}

std::vector<RuleModel::Row> RuleModel::ages() const
{
    std::vector<Row> rows;
    const RetirementSchedule* now = schedule();
    const RetirementSchedule* then = m_choice.other ? scheduleOf(*m_choice.other) : nullptr;
    for (std::size_t i = 0; now && i < now->ages.size(); ++i) {
        Row row{.group = Group::Ages,
                .age = &now->ages[i],
                .key = kKeyOfAges - 1 - static_cast<qint64>(i)};
        for (std::size_t other = 0; then && other < then->ages.size(); ++other) {
            const RetirementAge& age = then->ages[other];
            if (age.sex == row.age->sex && age.born.contains(row.age->born.from())) {
                row.otherAge = &age;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

const RetirementSchedule* RuleModel::scheduleOf(Day day) const
{
    const auto found = std::ranges::find_if(m_book->retirement, [day](const auto& schedule) {
        return schedule.source.span.contains(day);
    });
    return found == m_book->retirement.end() ? nullptr : &*found;
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
    const QString all = searchFold(namesOf(row));
    return std::ranges::all_of(m_choice.words,
                               [&all](const QString& word) { return all.contains(word); });
}

QString RuleModel::namesOf(const Row& row) const
{
    QString all;
    // A rule is found by either of its names.
    if (row.rule) {
        all = row.rule->id + u' ' + row.rule->title.vietnamese + u' ' + row.rule->title.english;
    }
    // A year of birth inside the span is looked for, not only one of its ends.
    if (row.age) {
        all = tr("Retirement ages") + u' ' + RuleTexts::birthYears(*row.age);
    }
    for (int column = 0; column < kColumnCount; ++column) {
        all += u' ' + text(row, column);
    }
    return all;
}

bool RuleModel::differs(const Row& row) const
{
    if (row.age) {
        return row.otherAge && row.otherAge->months != row.age->months;
    }
    if (!row.rule || !m_choice.other || (!row.now && !row.then)) {
        return false;
    }
    return !row.now || !row.then || row.now->value != row.then->value ||
           row.now->severity != row.then->severity;
}

QString RuleModel::text(const Row& row, int column) const
{
    if (row.age) {
        return ageText(row, column);
    }
    if (!row.rule) {
        return column != Title              ? QString()
               : row.subject                ? RuleTexts::of(*row.subject)
               : row.group == Group::Silent ? tr("Nothing asked on this day")
                                            : tr("Retirement ages");
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

QString RuleModel::ageText(const Row& row, int column) const
{
    const RegulationRef& source = schedule()->source;
    switch (column) {
    case Title:
        return RuleTexts::births(*row.age);
    case Limit:
        return measureText(RuleUnit::Age, row.age->months, ruleLanguage());
    case Other:
        return row.otherAge ? measureText(RuleUnit::Age, row.otherAge->months, ruleLanguage())
                            : QString();
    case Scope:
        return RuleTexts::retiring(*row.age);
    case Source:
        return source.number;
    case Certainty:
        return FindingTexts::of(source.confidence);
    case Period:
        return FindingTexts::days(source.span);
    default:
        return {};
    }
}

} // namespace kecan::ui
