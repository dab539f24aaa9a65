#include "core/model/person_name.h"

#include "core/base/text_normal.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

constexpr QChar kBlank = u' ';
constexpr QChar kPartSeparator = u',';

struct Halves
{
    QStringView first;
    QStringView rest;
};

/// @p text before and after the first @p separator, which may be missing.
Halves splitAtFirst(QStringView text, QChar separator)
{
    const auto at = std::find(text.begin(), text.end(), separator);
    return at == text.end()
               ? Halves{text, {}}
               : Halves{QStringView(text.begin(), at), QStringView(at + 1, text.end())};
}

bool hasLetter(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace

PersonName::PersonName(QString full, QString sortName)
    : m_full(std::move(full))
    , m_sortName(std::move(sortName))
{
}

Result<PersonName> PersonName::make(const QString& fullName, const QString& sortName)
{
    QString full = normalizedText(fullName);
    if (full.isEmpty()) {
        return Error{ErrorCode::Validation,
                     tr("A person must have a name."),
                     QStringLiteral("empty person name")};
    }
    if (!hasLetter(full)) {
        return Error{ErrorCode::Validation,
                     tr("\"%1\" is not the name of a person.").arg(full),
                     QStringLiteral("person name without a letter")};
    }
    QString sorted = normalizedText(sortName);
    constexpr qsizetype kMostSeparators = 2;
    if (sorted.count(kPartSeparator) > kMostSeparators ||
        (!sorted.isEmpty() && !hasLetter(sortedParts(sorted).given))) {
        return Error{ErrorCode::Validation,
                     tr("\"%1\" is not a sort name: write given name, family name, middle name.")
                         .arg(sorted),
                     QStringLiteral("malformed sort name")};
    }
    if (!sorted.isEmpty() && sortedParts(sorted) == usualParts(full)) {
        sorted.clear();
    }
    return PersonName(std::move(full), std::move(sorted));
}

PersonName::Parts PersonName::usualParts(QStringView full)
{
    const auto given = std::find(full.rbegin(), full.rend(), kBlank).base();
    if (given == full.begin()) {
        return {full, {}, {}};
    }
    const Halves before = splitAtFirst(QStringView(full.begin(), given - 1), kBlank);
    return {QStringView(given, full.end()), before.first, before.rest};
}

PersonName::Parts PersonName::sortedParts(QStringView sortName)
{
    const bool isByWord = !sortName.contains(kPartSeparator);
    const Halves given = splitAtFirst(sortName, isByWord ? kBlank : kPartSeparator);
    const QStringView others = given.rest.trimmed();
    const bool isFamilyMarked = others.contains(kPartSeparator);
    const Halves family = splitAtFirst(others, isFamilyMarked ? kPartSeparator : kBlank);
    return {given.first.trimmed(), family.first.trimmed(), family.rest.trimmed()};
}

PersonName::Parts PersonName::parts() const
{
    return m_sortName.isEmpty() ? usualParts(m_full) : sortedParts(m_sortName);
}

QByteArray PersonName::sortKey() const
{
    const Parts name = parts();
    return joinedCollationKey({name.given, name.family, name.middle});
}

QString PersonName::folded() const
{
    return searchFold(m_full);
}

QString PersonName::initials() const
{
    QString initials;
    const QString text = folded();
    for (const QStringView word : QStringView(text).tokenize(kBlank)) {
        const auto letter =
            std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (letter != word.end()) {
            initials += *letter;
        }
    }
    return initials;
}

QString titleCasedName(const QString& name)
{
    QString cased = normalizedText(name).toLower();
    bool atWordStart = true;
    for (QChar& c : cased) {
        if (c.isLetter() && atWordStart) {
            c = c.toUpper();
        }
        atWordStart = !c.isLetterOrNumber() && !c.isMark();
    }
    return cased;
}

QString withUsualCapitals(const QString& name)
{
    return name.contains(u' ') && name == name.toUpper() ? titleCasedName(name) : name;
}

} // namespace kecan
