#pragma once

#include "core/model/ids.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

// The conferences (hội nghị) by which a plan is made, and how they voted.

namespace kecan {

/// What the share of a vote is counted of.
enum class VoteBasis : std::uint8_t
{
    Summoned = 1, ///< tổng số người được triệu tập
    Present = 2,  ///< số người có mặt
    Valid = 3,    ///< số phiếu hợp lệ
};

/// What becomes of who has exactly the threshold. @source rules §1.6, §3
enum class AtThreshold : std::uint8_t
{
    HeadDecides = 1,
    NotChosen = 2,
    Chosen = 3, ///< the threshold itself is enough
};

/// What becomes of a post for which nobody has enough votes. @source rules §3
enum class NobodyAbove : std::uint8_t
{
    NobodyChosen = 1,
    TopTwoGoOn = 2, ///< the two with most votes go to the next step
};

/// What the head decided of somebody with exactly the threshold.
enum class HeadDecision : std::uint8_t
{
    None = 0,
    Chosen = 1,
    NotChosen = 2,
};

/// The votes for one cadre for one post.
struct VoteTally
{
    CadreId cadre;
    PositionId position;
    int agree = 0;
    int disagree = 0;
    HeadDecision decision = HeadDecision::None;

    bool operator==(const VoteTally&) const = default;
};

/// Body of ConferenceRecorded: one step of the procedure of a plan, with the rule it voted by, so
/// that it says the same when the template of the procedure is another one. A number of 0 is not
/// recorded yet.
struct ConferenceDetail
{
    QString procedure; ///< code of the template, "qd-377"
    int step = 1;      ///< 1, 2, 3 …
    QString name;      ///< as printed, "Hội nghị cán bộ chủ chốt"
    QString place;
    VoteBasis basis = VoteBasis::Summoned;
    int threshold = 0; ///< @unit tenths of a percent; 0 when this step takes no vote
    AtThreshold atThreshold = AtThreshold::HeadDecides;
    NobodyAbove nobodyAbove = NobodyAbove::NobodyChosen;
    int summoned = 0;
    int present = 0;
    int issued = 0;   ///< số phiếu phát ra
    int returned = 0; ///< số phiếu thu về
    int valid = 0;
    int invalid = 0;
    std::vector<VoteTally> tallies;
    QString chair;       ///< chủ trì
    QString secretary;   ///< thư ký
    QString teller;      ///< trưởng ban kiểm phiếu
    QString earlyReason; ///< why it was held before the step before it was complete
    QString note;        ///< what else it concluded

    [[nodiscard]] bool takesVote() const { return threshold > 0; }
    /// Held, and its votes counted where it takes one.
    [[nodiscard]] bool isComplete() const;
    /// The number its shares are counted of; 0 while that is not recorded.
    [[nodiscard]] int base() const;
    [[nodiscard]] const VoteTally* find(CadreId cadre, PositionId position) const;

    bool operator==(const ConferenceDetail&) const = default;
};

/// Share of @p part in @p whole, half rounded up; 0 of nothing. @unit tenths of a percent
int tenthsOf(int part, int whole);
/// "91,4%" as printed. @unit of @p tenths: tenths of a percent
QString percentText(int tenths);
/// "32/35 phiếu, đạt 91,4%" as printed.
QString voteLine(const ConferenceDetail& conference, const VoteTally& tally);

QString code(VoteBasis value);
QString code(AtThreshold value);
QString code(NobodyAbove value);
QString code(HeadDecision value);
std::optional<VoteBasis> parseVoteBasis(QStringView text);
std::optional<AtThreshold> parseAtThreshold(QStringView text);
std::optional<NobodyAbove> parseNobodyAbove(QStringView text);
std::optional<HeadDecision> parseHeadDecision(QStringView text);
/// Vietnamese words as printed, "số người được triệu tập".
QString paperText(VoteBasis value);

/// Tallies in one text as they are stored: cadre, post, agree, disagree and decision of each as
/// numbers, "12 3 30 5 0;13 3 35 0 0".
QString talliesText(const std::vector<VoteTally>& tallies);
/// Nothing when @p text is not what talliesText() writes.
std::optional<std::vector<VoteTally>> parseTallies(const QString& text);

} // namespace kecan
