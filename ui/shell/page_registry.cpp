#include "ui/shell/page_registry.h"

#include "ui/appointments/appointment_page.h"
#include "ui/cadres/cadre_page.h"
#include "ui/organisation/office_page.h"
#include "ui/planning/plan_page.h"
#include "ui/rules/rules_page.h"

#include <QCoreApplication>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PageTitles
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::PageTitles)
};

template <class PageType>
Page* makePage(const PageServices& services, QWidget* parent)
{
    return new PageType(services, parent);
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {
        {u"cadres"_s, u"cadres"_s, [] { return PageTitles::tr("People"); }, makePage<CadrePage>},
        {u"organisation"_s,
         u"organisation"_s,
         [] { return PageTitles::tr("Organisation"); },
         makePage<OfficePage>},
        {u"planning"_s,
         u"planning"_s,
         [] { return PageTitles::tr("Planning"); },
         makePage<PlanPage>},
        {u"appointments"_s,
         u"appointments"_s,
         [] { return PageTitles::tr("Appointments"); },
         makePage<AppointmentPage>},
        {u"rules"_s, u"rules"_s, [] { return PageTitles::tr("Regulations"); }, makePage<RulesPage>},
    };
}

} // namespace kecan::ui
