#pragma once

#include "ui/organisation/office_act_dialog.h"

#include <vector>

namespace kecan::ui {

class SubjectEdit;

/// Đổi tên đơn vị.
class RenameUnitDialog final : public OfficeActDialog
{
    Q_OBJECT

public:
    RenameUnitDialog(const PageServices& services, UnitId unit, QWidget* parent);

    [[nodiscard]] Subject shown() const override { return m_unit; }

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    UnitId m_unit;
    UnitProfile m_before; ///< on the day of view
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
};

/// Chuyển đơn vị sang cấp trên khác.
class MoveUnitDialog final : public OfficeActDialog
{
    Q_OBJECT

public:
    MoveUnitDialog(const PageServices& services, UnitId unit, QWidget* parent);

    [[nodiscard]] Subject shown() const override { return m_unit; }

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;
    void dayChanged() override;

private:
    UnitId m_unit;
    UnitProfile m_before; ///< on the day of view
    SubjectEdit* m_above = nullptr;
};

/// Giải thể đơn vị. Its posts that nobody holds from that day on are abolished with it; people and
/// units below stand in the way.
class DissolveUnitDialog final : public OfficeActDialog
{
    Q_OBJECT

public:
    DissolveUnitDialog(const PageServices& services, UnitId unit, QWidget* parent);

    /// The unit above, for this one is no more.
    [[nodiscard]] Subject shown() const override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;
    void dayChanged() override;

private:
    [[nodiscard]] std::vector<PositionId> vacantPosts() const;
    [[nodiscard]] std::vector<HitRow> obstacles() const;

    UnitId m_unit;
    UnitProfile m_before; ///< on the day of view
};

} // namespace kecan::ui
