#include "ui/organisation/office_codes.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"

#include <QStringList>

#include <functional>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First letters of the words from @p first on.
QString initials(const QString& name, qsizetype first)
{
    const QStringList words = searchFold(name).split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (qsizetype i = first; i < words.size(); ++i) {
        if (words[i][0].isLetterOrNumber()) {
            letters += words[i][0].toUpper();
        }
    }
    return letters;
}

/// @p code, or the first of it with a number behind that is free.
QString freeCode(const QString& code, const std::function<bool(const QString&)>& isTaken)
{
    QString free = code;
    for (int number = 2; isTaken(free); ++number) {
        free = code + QString::number(number);
    }
    return free;
}

} // namespace

QString proposedUnitCode(const StructureTable& structure,
                         const QString& name,
                         UnitKind kind,
                         const QString& parentCode)
{
    const bool isDivision = kind == UnitKind::Division && !parentCode.isEmpty();
    const QString letters = initials(name, isDivision ? 1 : 0);
    if (letters.isEmpty()) {
        return {};
    }
    return freeCode(isDivision ? parentCode + u'-' + letters : letters,
                    [&](const QString& code) { return findUnit(structure, code).has_value(); });
}

QString
proposedPostCode(const StructureTable& structure, const QString& title, const QString& unitCode)
{
    const QString letters = initials(title, 0);
    if (letters.isEmpty()) {
        return {};
    }
    return freeCode(unitCode.isEmpty() ? letters : unitCode + u'-' + letters,
                    [&](const QString& code) { return findPosition(structure, code).has_value(); });
}

} // namespace kecan::ui
