#pragma once

#include "core/reports/plan_figures.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace kecan::ui {

/// One figure over the list: a number, its share and what it counts. A click opens its names.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent);

    /// @p share stands smaller after the number; may be empty.
    void setFigure(const QString& number, const QString& share, const QString& caption);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    QString m_number;
    QString m_share;
    QString m_caption;
};

/// The structure of a plan on the day, in the order of the official summary.
class StructureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StructureStrip(QWidget* parent);

    void setFigures(const PlanFigures& figures);
    /// Marks the figure the list is narrowed to.
    void setChosen(std::optional<PlanGroup> group);

Q_SIGNALS:
    /// Nothing stands for everybody in the plan.
    void chosen(std::optional<kecan::PlanGroup> group);
    /// The coefficient was asked for: its parts are the posts.
    void postsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFigures();

    PlanFigures m_figures;
    FigureTile* m_persons = nullptr;
    FigureTile* m_coefficient = nullptr;
    std::vector<std::pair<PlanGroup, FigureTile*>> m_groups;
};

} // namespace kecan::ui
