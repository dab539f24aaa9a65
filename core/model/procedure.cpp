#include "core/model/procedure.h"

#include "core/base/numerals.h"
#include "core/model/word_list.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kecan {

namespace {

constexpr std::array kBases = {
    Word<VoteBasis>{VoteBasis::Summoned, u"summoned"},
    Word<VoteBasis>{VoteBasis::Present, u"present"},
    Word<VoteBasis>{VoteBasis::Valid, u"valid"},
};

constexpr std::array kBasePapers = {
    Word<VoteBasis>{VoteBasis::Summoned, u"số người được triệu tập"},
    Word<VoteBasis>{VoteBasis::Present, u"số người có mặt"},
    Word<VoteBasis>{VoteBasis::Valid, u"số phiếu hợp lệ"},
};

constexpr std::array kAtThreshold = {
    Word<AtThreshold>{AtThreshold::HeadDecides, u"head-decides"},
    Word<AtThreshold>{AtThreshold::NotChosen, u"not-chosen"},
    Word<AtThreshold>{AtThreshold::Chosen, u"chosen"},
};

constexpr std::array kNobodyAbove = {
    Word<NobodyAbove>{NobodyAbove::NobodyChosen, u"nobody-chosen"},
    Word<NobodyAbove>{NobodyAbove::TopTwoGoOn, u"top-two-go-on"},
};

constexpr std::array kDecisions = {
    Word<HeadDecision>{HeadDecision::Chosen, u"chosen"},
    Word<HeadDecision>{HeadDecision::NotChosen, u"not-chosen"},
};

constexpr qsizetype kNumbersOfTally = 5;

std::optional<VoteTally> parseTally(const QString& text)
{
    std::array<std::int64_t, kNumbersOfTally> numbers{};
    const QStringList words = text.split(u' ');
    if (words.size() != kNumbersOfTally) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < kNumbersOfTally; ++i) {
        bool isNumber = false;
        std::int64_t& number = numbers[static_cast<std::size_t>(i)];
        number = words[i].toLongLong(&isNumber);
        if (!isNumber || number < 0) {
            return std::nullopt;
        }
    }
    const std::optional<CadreId> cadre = CadreId::from(numbers[0]);
    const std::optional<PositionId> position = PositionId::from(numbers[1]);
    const auto agree = static_cast<int>(numbers[2]);
    const auto disagree = static_cast<int>(numbers[3]);
    if (!cadre || !position || agree != numbers[2] || disagree != numbers[3] ||
        numbers[4] > static_cast<int>(HeadDecision::NotChosen)) {
        return std::nullopt;
    }
    return VoteTally{.cadre = *cadre,
                     .position = *position,
                     .agree = agree,
                     .disagree = disagree,
                     .decision = static_cast<HeadDecision>(numbers[4])};
}

} // namespace

bool ConferenceDetail::isComplete() const
{
    return present > 0 && (!takesVote() || (valid > 0 && !tallies.empty()));
}

int ConferenceDetail::base() const
{
    switch (basis) {
    case VoteBasis::Summoned:
        return summoned;
    case VoteBasis::Present:
        return present;
    case VoteBasis::Valid:
        break;
    }
    return valid;
}

const VoteTally* ConferenceDetail::find(CadreId cadre, PositionId position) const
{
    const auto found = std::ranges::find_if(tallies, [&](const VoteTally& tally) {
        return tally.cadre == cadre && tally.position == position;
    });
    return found != tallies.end() ? &*found : nullptr;
}

int tenthsOf(int part, int whole)
{
    return shareInTenths(part, whole);
}

QString percentText(int tenths)
{
    return decimalText(tenths) + u'%';
}

QString voteLine(const ConferenceDetail& conference, const VoteTally& tally)
{
    const int base = conference.base();
    return QStringLiteral("%1/%2 phiếu, đạt %3")
        .arg(tally.agree)
        .arg(base)
        .arg(percentText(tenthsOf(tally.agree, base)));
}

QString code(VoteBasis value)
{
    return wordOf<VoteBasis>(kBases, value);
}

QString code(AtThreshold value)
{
    return wordOf<AtThreshold>(kAtThreshold, value);
}

QString code(NobodyAbove value)
{
    return wordOf<NobodyAbove>(kNobodyAbove, value);
}

QString code(HeadDecision value)
{
    return wordOf<HeadDecision>(kDecisions, value);
}

std::optional<VoteBasis> parseVoteBasis(QStringView text)
{
    return valueOf<VoteBasis>(kBases, text);
}

std::optional<AtThreshold> parseAtThreshold(QStringView text)
{
    return valueOf<AtThreshold>(kAtThreshold, text);
}

std::optional<NobodyAbove> parseNobodyAbove(QStringView text)
{
    return valueOf<NobodyAbove>(kNobodyAbove, text);
}

std::optional<HeadDecision> parseHeadDecision(QStringView text)
{
    return valueOf<HeadDecision>(kDecisions, text);
}

QString paperText(VoteBasis value)
{
    return wordOf<VoteBasis>(kBasePapers, value);
}

QString talliesText(const std::vector<VoteTally>& tallies)
{
    QStringList texts;
    for (const VoteTally& tally : tallies) {
        texts.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(tally.cadre.value())
                         .arg(tally.position.value())
                         .arg(tally.agree)
                         .arg(tally.disagree)
                         .arg(static_cast<int>(tally.decision)));
    }
    return texts.join(u';');
}

std::optional<std::vector<VoteTally>> parseTallies(const QString& text)
{
    std::vector<VoteTally> tallies;
    if (text.isEmpty()) {
        return tallies;
    }
    for (const QString& one : text.split(u';')) {
        const std::optional<VoteTally> tally = parseTally(one);
        if (!tally) {
            return std::nullopt;
        }
        tallies.push_back(*tally);
    }
    // Written another way it would not come back the same.
    return talliesText(tallies) == text ? std::optional(std::move(tallies)) : std::nullopt;
}

} // namespace kecan
