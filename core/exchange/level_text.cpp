#include "core/exchange/level_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace kecan::exchange {

namespace {

template <class Level>
struct LeadingLevel
{
    Level level;
    QString rest;
};

/// Longest run of words at the start of @p text that names a level.
template <class Level>
std::optional<LeadingLevel<Level>> leadingLevel(const QString& text)
{
    static const QRegularExpression kEdges(QStringLiteral("^[\\s:;,.()\\-–]+|[\\s:;,.()\\-–]+$"));
    for (qsizetype at = text.size(); at > 0; at = text.lastIndexOf(u' ', at - 1)) {
        const QString start = text.left(at).remove(kEdges);
        if (const auto level = parseCode<Level>(start)) {
            return LeadingLevel<Level>{.level = *level, .rest = text.mid(at).remove(kEdges)};
        }
    }
    return std::nullopt;
}

template <class Level>
std::optional<Level> levelAtStart(const QString& text)
{
    const auto found = leadingLevel<Level>(text);
    return found ? std::optional<Level>(found->level) : std::nullopt;
}

} // namespace

std::optional<ProfessionalText> professionalOfText(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[,;/+]"));
    std::optional<ProfessionalText> best;
    for (const QString& part : text.split(kBetween, Qt::SkipEmptyParts)) {
        const auto found = leadingLevel<ProfessionalLevel>(part.trimmed());
        if (found && (!best || found->level > best->level)) {
            best = ProfessionalText{.level = found->level, .field = found->rest};
        }
    }
    return best;
}

std::optional<TheoryLevel> theoryLevelOfText(const QString& text)
{
    return levelAtStart<TheoryLevel>(text);
}

std::optional<StateManagementLevel> stateManagementOfText(const QString& text)
{
    return levelAtStart<StateManagementLevel>(text);
}

std::optional<Grade> gradeOfText(const QString& text)
{
    static const QRegularExpression kShortCode(QStringLiteral("^1\\.\\d{3}$"));
    return levelAtStart<Grade>(kShortCode.match(text).hasMatch() ? u'0' + text : text);
}

} // namespace kecan::exchange
