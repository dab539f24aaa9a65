#pragma once

#include "core/reports/plan_contents.h"

#include <QWidget>

#include <vector>

namespace kecan::ui {

/// A plan before a meeting: one post at a time over the whole screen, in big type, with who holds
/// it and who is in the plan for it. Arrow keys walk the posts, Esc leaves. Nothing can be changed,
/// and what does not belong on a wall – votes, findings, remarks, discipline – is not there.
/// Many people for a post take several slides. Deletes itself when closed.
class MeetingWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the post @p first when somebody is in the plan for it.
    MeetingWindow(PlanContents contents,
                  const QString& title,
                  MaybePositionId first,
                  QWidget* parent);

    [[nodiscard]] int count() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] int current() const { return m_current; }
    void go(int slide);
    /// All the slide in front says, a line each.
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Slide
    {
        std::size_t unit;
        std::size_t post;
        std::size_t first = 0; ///< of its candidates, where they need several slides
    };

    [[nodiscard]] const PlanUnit& unit() const;
    [[nodiscard]] const PlanPost& post() const;
    [[nodiscard]] std::vector<const PlanEntry*> candidates() const;
    [[nodiscard]] static QString personLine(const PlanEntry& entry);
    [[nodiscard]] static QString careerLine(const PlanEntry& entry);
    [[nodiscard]] QString placeText() const;
    void drawHead(QPainter& painter, const QRect& area, int line) const;
    void drawCandidates(QPainter& painter, const QRect& area, int line) const;
    void enlarge(int steps);
    void announce();

    PlanContents m_contents;
    QString m_title;
    std::vector<Slide> m_slides;
    int m_current = 0;
    int m_enlarged = 0; ///< steps of the text beyond what fits the screen
};

} // namespace kecan::ui
