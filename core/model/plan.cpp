#include "core/model/plan.h"

#include "core/model/word_list.h"

#include <array>

namespace kecan {

namespace {

constexpr std::array kReadiness = {
    Word<Readiness>{Readiness::Now, u"now"},
    Word<Readiness>{Readiness::Soon, u"soon"},
    Word<Readiness>{Readiness::LongTerm, u"long-term"},
};

constexpr std::array kOrigins = {
    Word<NominationOrigin>{NominationOrigin::New, u"new"},
    Word<NominationOrigin>{NominationOrigin::CarriedOver, u"carried-over"},
};

constexpr std::array kStatuses = {
    Word<NominationStatus>{NominationStatus::Proposed, u"proposed"},
    Word<NominationStatus>{NominationStatus::Approved, u"approved"},
    Word<NominationStatus>{NominationStatus::Appointed, u"appointed"},
    Word<NominationStatus>{NominationStatus::Withdrawn, u"withdrawn"},
    Word<NominationStatus>{NominationStatus::NotApproved, u"not-approved"},
    Word<NominationStatus>{NominationStatus::Expired, u"expired"},
};

constexpr std::array kReasons = {
    Word<WithdrawalReason>{WithdrawalReason::OverAge, u"over-age"},
    Word<WithdrawalReason>{WithdrawalReason::Discipline, u"discipline"},
    Word<WithdrawalReason>{WithdrawalReason::PoliticalStandard, u"political-standard"},
    Word<WithdrawalReason>{WithdrawalReason::Transferred, u"transferred"},
    Word<WithdrawalReason>{WithdrawalReason::Retired, u"retired"},
    Word<WithdrawalReason>{WithdrawalReason::Rating, u"rating"},
    Word<WithdrawalReason>{WithdrawalReason::LowVote, u"low-vote"},
    Word<WithdrawalReason>{WithdrawalReason::OwnRequest, u"own-request"},
    Word<WithdrawalReason>{WithdrawalReason::Reorganisation, u"reorganisation"},
    Word<WithdrawalReason>{WithdrawalReason::Deceased, u"deceased"},
    Word<WithdrawalReason>{WithdrawalReason::Other, u"other"},
};

constexpr std::array kReasonPapers = {
    Word<WithdrawalReason>{WithdrawalReason::OverAge, u"Quá tuổi quy hoạch"},
    Word<WithdrawalReason>{WithdrawalReason::Discipline, u"Bị kỷ luật"},
    Word<WithdrawalReason>{WithdrawalReason::PoliticalStandard, u"Không đủ tiêu chuẩn chính trị"},
    Word<WithdrawalReason>{WithdrawalReason::Transferred, u"Chuyển công tác"},
    Word<WithdrawalReason>{WithdrawalReason::Retired, u"Nghỉ hưu"},
    Word<WithdrawalReason>{WithdrawalReason::Rating, u"Không hoàn thành nhiệm vụ"},
    Word<WithdrawalReason>{WithdrawalReason::LowVote, u"Tín nhiệm thấp"},
    Word<WithdrawalReason>{WithdrawalReason::OwnRequest, u"Theo nguyện vọng"},
    Word<WithdrawalReason>{WithdrawalReason::Reorganisation, u"Do sắp xếp tổ chức"},
    Word<WithdrawalReason>{WithdrawalReason::Deceased, u"Từ trần"},
    Word<WithdrawalReason>{WithdrawalReason::Other, u"Lý do khác"},
};

} // namespace

QString code(Readiness value)
{
    return wordOf<Readiness>(kReadiness, value);
}

QString code(NominationOrigin value)
{
    return wordOf<NominationOrigin>(kOrigins, value);
}

QString code(NominationStatus value)
{
    return wordOf<NominationStatus>(kStatuses, value);
}

QString code(WithdrawalReason value)
{
    return wordOf<WithdrawalReason>(kReasons, value);
}

std::optional<Readiness> parseReadiness(QStringView text)
{
    return valueOf<Readiness>(kReadiness, text);
}

std::optional<NominationOrigin> parseNominationOrigin(QStringView text)
{
    return valueOf<NominationOrigin>(kOrigins, text);
}

std::optional<WithdrawalReason> parseWithdrawalReason(QStringView text)
{
    return valueOf<WithdrawalReason>(kReasons, text);
}

QString paperText(NominationOrigin value)
{
    return value == NominationOrigin::New ? QStringLiteral("Mới") : QStringLiteral("Đã QH");
}

QString paperText(WithdrawalReason value)
{
    return value == WithdrawalReason::None ? QString()
                                           : wordOf<WithdrawalReason>(kReasonPapers, value);
}

QString votesInShort(QString votes)
{
    const QString between = QStringLiteral(" phiếu, đạt ");
    return votes.contains(between) ? votes.replace(between, QStringLiteral(" (")) + QLatin1Char(')')
                                   : votes;
}

} // namespace kecan
