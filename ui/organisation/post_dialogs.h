#pragma once

#include "ui/organisation/office_act_dialog.h"

#include <vector>

namespace kecan::ui {

class SubjectEdit;

/// The fields of a post, for a new one and for changes.
class PostDialog : public OfficeActDialog
{
    Q_OBJECT

protected:
    PostDialog(const PageServices& services, QWidget* parent);

    void addPostFields();
    void show(const PositionProfile& post);
    /// What is typed, without the code; problems for what is missing.
    PositionProfile readPost(FieldProblems& problems) const;
    void retranslate() override;
    void dayChanged() override;
    [[nodiscard]] MaybeUnitId unit() const;
    [[nodiscard]] QString title() const;
    virtual void titleOrUnitEdited() {}

private:
    /// Level and role as the trade knows them of the title.
    void titleEdited();
    /// Seats typed; kSeatsUndecided for an empty field.
    int readSeats(FieldProblems& problems) const;
    void offerTitles();

    SubjectEdit* m_unit = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_level = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_seats = nullptr;
};

/// Lập chức vụ.
class EstablishPostDialog final : public PostDialog
{
    Q_OBJECT

public:
    EstablishPostDialog(const PageServices& services, MaybeUnitId unit, QWidget* parent);

    [[nodiscard]] Subject shown() const override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;
    void titleOrUnitEdited() override;

private:
    QLineEdit* m_code = nullptr;
    bool m_isCodeTyped = false;
};

/// Thay đổi chức vụ: title, level, seats, or the unit it belongs to.
class ChangePostDialog final : public PostDialog
{
    Q_OBJECT

public:
    ChangePostDialog(const PageServices& services, PositionId position, QWidget* parent);

    [[nodiscard]] Subject shown() const override { return m_position; }

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    /// What differs from the post as it is on the day of the act.
    [[nodiscard]] PositionChange change(FieldProblems& problems) const;

    PositionId m_position;
    PositionProfile m_before; ///< on the day of view
};

/// Bãi bỏ chức vụ. Who holds it stands in the way.
class AbolishPostDialog final : public OfficeActDialog
{
    Q_OBJECT

public:
    AbolishPostDialog(const PageServices& services, PositionId position, QWidget* parent);

    /// The unit, for the post is no more.
    [[nodiscard]] Subject shown() const override;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;
    void dayChanged() override;

private:
    PositionId m_position;
    PositionProfile m_before; ///< on the day of view
};

} // namespace kecan::ui
