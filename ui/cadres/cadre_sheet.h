#pragma once

#include "core/history/history.h"
#include "core/history/snapshot.h"
#include "core/rules/rule_set.h"
#include "ui/records/sheet_view.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::ui {

/// What is known of a person on a day, as words.
struct CadreSheet
{
    QString name;
    QString post;    ///< the present one, or why there is none
    QString summary; ///< code, sex, birth and age
    std::vector<SheetSection> sections;
};

/// Makes the sheet of a person, in the present language.
class CadreSheets final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::CadreSheets)

public:
    /// @p rules are those of the day of @p office. Nothing for a person not known.
    static std::optional<CadreSheet>
    of(const History& history, const Snapshot& office, const RuleSet& rules, CadreId cadre);

private:
    static QString
    presentPost(const History& history, const Snapshot& office, const CadreRecord& record);
    static QString summary(const Snapshot& office, const CadreProfile& profile);
    static SheetSection posts(const Snapshot& office, CadreId cadre);
    static SheetSection
    career(const History& history, const Snapshot& office, const CadreRecord& record);
    static SheetSection facts(const CadreProfile& profile);
    static SheetSection training(const CadreProfile& profile);
    /// Empty for somebody who has left.
    static SheetSection
    retirement(const Snapshot& office, const RuleSet& rules, const CadreRecord& record);
    static SheetSection disciplines(const Snapshot& office, const CadreRecord& record);
    static SheetSection plans(const Snapshot& office, CadreId cadre);
    static SheetSection evaluations(const Snapshot& office, const CadreRecord& record);
};

} // namespace kecan::ui
