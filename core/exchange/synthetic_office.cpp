#include "core/exchange/synthetic_office.h"

#include <QStringList>

#include <algorithm>
#include <random>

namespace kecan::exchange {

namespace {

constexpr int kPeoplePerUnit = 15;
constexpr int kFirstYear = 1990;

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ');
}

class SyntheticOffice
{
public:
    explicit SyntheticOffice(unsigned seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }

    Batch make(int cadres)
    {
        addUnits(std::max(1, cadres / kPeoplePerUnit));
        for (int i = 1; i <= cadres; ++i) {
            addCadre(i);
        }
        return {Uid::fromName(QStringLiteral("synthetic-%1-%2").arg(m_seed).arg(cadres)),
                QStringLiteral("generate"),
                {},
                {QStringLiteral("generate"), {}},
                std::move(m_events)};
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    template <class List>
    auto pick(const List& list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

    void addUnits(int count)
    {
        const Day founded = Day::fromDate(QDate(kFirstYear - 1, 1, 1));
        for (int unit = 1; unit <= count; ++unit) {
            Event event{.kind = EventKind::UnitEstablished, .effectiveOn = founded};
            event.unit = UnitId(unit);
            UnitProfile profile;
            profile.code = QStringLiteral("U%1").arg(unit);
            profile.name = QStringLiteral("Vụ %1").arg(unit);
            profile.kind = UnitKind::Department;
            profile.order = unit;
            event.setBody(UnitChange{
                FieldMask<UnitField>::all(kUnitFieldCount), profile, Uid::fromName(profile.code)});
            m_events.push_back(event);
            addPosts(unit, founded);
        }
        m_units = count;
    }

    void addPosts(int unit, Day founded)
    {
        static const QStringList kTitles{QStringLiteral("Vụ trưởng"),
                                         QStringLiteral("Phó Vụ trưởng"),
                                         QStringLiteral("Chuyên viên chính"),
                                         QStringLiteral("Chuyên viên")};
        for (int rank = 0; rank < kTitles.size(); ++rank) {
            const std::int64_t id = (unit - 1) * kTitles.size() + rank + 1;
            const TitleTraits traits = titleTraits(kTitles.at(rank));
            Event event{.kind = EventKind::PositionEstablished, .effectiveOn = founded};
            event.position = PositionId(id);
            event.unit = UnitId(unit);
            PositionProfile post{QStringLiteral("U%1-%2").arg(unit).arg(rank),
                                 UnitId(unit),
                                 kTitles.at(rank),
                                 traits.level,
                                 traits.role,
                                 traits.branch,
                                 rank == 0   ? 1
                                 : rank == 1 ? 3
                                             : kPeoplePerUnit * 2,
                                 traits.order};
            event.setBody(PositionChange{FieldMask<PositionField>::all(kPositionFieldCount),
                                         post,
                                         Uid::fromName(post.code)});
            m_events.push_back(event);
        }
    }

    QString invent(bool female)
    {
        static const QStringList kFamilies =
            words(u"Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");
        static const QStringList kMen = words(u"Văn Đức Quang Minh Hữu Công Xuân Đình");
        static const QStringList kWomen = words(u"Thị Thu Thanh Kim Ngọc Bích Mai Diệu");
        static const QStringList kGiven =
            words(u"An Ân Ánh Bình Châu Dung Đạt Đức Giang Hà Hải Hạnh Hòa Hoà Hùng Hương Khánh "
                  u"Lan Linh Long Mạnh Nam Nga Phúc Quý Sơn Tâm Thảo Thủy Trang Tuấn Việt Yến");
        return QStringLiteral("%1 %2 %3")
            .arg(pick(kFamilies), pick(female ? kWomen : kMen), pick(kGiven));
    }

    void addCadre(int number)
    {
        const bool female = below(100) < 38;
        const Result<PersonName> name = PersonName::make(invent(female));
        CadreProfile profile = changeOf(name ? *name : PersonName::unset()).values;
        profile.code = QStringLiteral("S%1").arg(number, 7, 10, QLatin1Char('0'));
        profile.sex = female ? Sex::Female : Sex::Male;
        const int born = 1955 + below(35);
        profile.birth = PartialDate::fromYmd(born, 1 + below(12), 1 + below(28));
        profile.ethnicity = below(10) == 0 ? QStringLiteral("Tày") : QStringLiteral("Kinh");
        profile.homeTown = QStringLiteral("Hà Nội");
        profile.professionalLevel = ProfessionalLevel::University;
        profile.grade = Grade::Specialist;
        const int joined = std::max(kFirstYear, born + 22);
        Day on = Day::fromDate(QDate(joined, 1 + below(12), 1 + below(28)));
        Event registered{.kind = EventKind::CadreRegistered, .effectiveOn = on};
        registered.cadre = CadreId(number);
        const Uid uid = Uid::fromName(profile.code);
        registered.setBody(
            CadreChange{FieldMask<CadreField>::all(kCadreFieldCount), std::move(profile), uid});
        m_events.push_back(registered);

        MaybePositionId held;
        const int moves = 3 + below(3);
        for (int move = 0; move < moves; ++move) {
            const std::int64_t unit = below(m_units);
            const PositionId next(unit * 4 + (below(20) == 0 ? 1 : 2 + below(2)) + 1);
            if (held && *held == next) {
                continue;
            }
            if (held) {
                addTenureEvent(EventKind::LeftPost, number, *held, on);
            }
            addTenureEvent(EventKind::Appointed, number, next, on);
            held = next;
            on = on.plusDays(300 + below(1500));
        }
    }

    void addTenureEvent(EventKind kind, int cadre, PositionId position, Day on)
    {
        Event event{.kind = kind,
                    .capacity = opensTenure(kind) ? Capacity::Full : Capacity::None,
                    .effectiveOn = on};
        event.cadre = CadreId(cadre);
        event.position = position;
        m_events.push_back(event);
    }

    std::mt19937 m_random;
    unsigned m_seed;
    int m_units = 1;
    std::vector<Event> m_events;
};

} // namespace

Batch syntheticBatch(int cadres, unsigned seed)
{
    return SyntheticOffice(seed).make(cadres);
}

} // namespace kecan::exchange
