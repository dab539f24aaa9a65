#include "app/cli/answer_parts.h"
#include "app/cli/rule_answers.h"
#include "app/cli/session.h"
#include "app/cli/tool_commands.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "core/rules/rule_set.h"

#include <QJsonArray>

namespace kecan::cli {

namespace {

constexpr int kMonthsInYear = 12;

/// Whose retirement is asked, and by the ages of which day.
struct RetirementQuestion
{
    Sex sex = Sex::Male;
    PartialDate born;
    Day asOf;
};

Result<RetirementQuestion> retirementQuestion(const Arguments& arguments)
{
    KECAN_TRY(const QString sexWord, arguments.required("sex"));
    const std::optional<Sex> sex = parseCode<Sex>(sexWord);
    if (!sex) {
        return Error{ErrorCode::Validation,
                     QStringLiteral("“%1” is no sex; say male or female.").arg(sexWord)};
    }
    KECAN_TRY(const QString bornWord, arguments.required("born"));
    KECAN_TRY(const PartialDate born, PartialDate::parse(bornWord));
    KECAN_TRY(const Day asOf, arguments.day("as-of", storeContext().clock.today()));
    if (born.earliest() > asOf) {
        return Error{
            ErrorCode::Validation,
            QStringLiteral("Nobody born %1 was there on %2.").arg(born.text(), asOf.text())};
    }
    return RetirementQuestion{*sex, born, asOf};
}

QString ageText(int months)
{
    return QStringLiteral("%1 years %2 months")
        .arg(months / kMonthsInYear)
        .arg(months % kMonthsInYear);
}

/// The rules that are shipped, with the own ones of the office when a store is named.
Result<std::shared_ptr<const RuleBook>> bookOf(const Arguments& arguments)
{
    KECAN_TRY(auto shipped, RuleLoader::loadShipped());
    if (!arguments.has("store")) {
        return shipped;
    }
    KECAN_TRY(const auto workspace, openStore(arguments, storage::OpenMode::ReadOnly));
    const Judge judge(*workspace->history().derived(), std::move(shipped));
    return std::make_shared<const RuleBook>(judge.book());
}

ExitCode listRules(const RuleBook& book, Day day, bool asJson)
{
    QJsonArray list;
    for (const Rule& rule : book.rules) {
        if (!isInForce(rule, day)) {
            continue;
        }
        if (asJson) {
            list.append(ruleJson(rule, day));
        } else {
            print(ruleLines(rule, day).join(u'\n'));
        }
    }
    if (asJson) {
        printJson(list);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runRetirement(const Arguments& arguments)
{
    const Result<RetirementQuestion> question = retirementQuestion(arguments);
    if (!question) {
        return fail(question.error());
    }
    const auto book = RuleLoader::loadShipped();
    if (!book) {
        return fail(book.error());
    }
    const auto found = RuleSet(*book, question->asOf).retirement(question->sex, question->born);
    if (!found) {
        return notFound(question->born.text());
    }
    if (!arguments.has("json")) {
        print(QStringLiteral("retires on %1 at %2, pension from %3: %4")
                  .arg(found->retiresOn.text(),
                       ageText(found->ageMonths),
                       found->pensionFrom.text(),
                       sourceText(found->source, RuleLanguage::English)));
        return ExitCode::Done;
    }
    printJson(QJsonObject{{key("retires_on"), found->retiresOn.iso()},
                          {key("pension_from"), found->pensionFrom.iso()},
                          {key("age_years"), found->ageMonths / kMonthsInYear},
                          {key("age_months"), found->ageMonths % kMonthsInYear},
                          {key("source"), found->source.number}});
    return ExitCode::Done;
}

ExitCode runRules(const Arguments& arguments)
{
    const QString what = arguments.words().value(1);
    const QString id = arguments.words().value(2);
    if (what == QStringLiteral("list") ? !id.isEmpty()
                                       : what != QStringLiteral("show") || id.isEmpty()) {
        return fail({ErrorCode::Validation, QStringLiteral("Say rules list, or rules show ID.")});
    }
    const Result<Day> day = arguments.day("as-of", storeContext().clock.today());
    if (!day) {
        return fail(day.error());
    }
    const auto book = bookOf(arguments);
    if (!book) {
        return fail(book.error());
    }
    if (id.isEmpty()) {
        return listRules(**book, *day, arguments.has("json"));
    }
    const std::optional<Day> only = arguments.has("as-of") ? std::optional(*day) : std::nullopt;
    const Rule* rule = (*book)->rule(id);
    if (!rule || (only && !isInForce(*rule, *only))) {
        return notFound(only ? QStringLiteral("%1, %2").arg(id, only->text()) : id);
    }
    if (arguments.has("json")) {
        printJson(ruleJson(*rule, only));
    } else {
        print(ruleLines(*rule, only).join(u'\n'));
    }
    return ExitCode::Done;
}

} // namespace kecan::cli
