#pragma once

#include "core/print/report_layout.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <optional>

namespace kecan::ui {

/// Sheets of paper one under the other, painted by the code that prints them.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit
    {
        Width,
        Page,
        Free, ///< zoom() as set
    };
    static constexpr double kSmallestZoom = 0.25;
    static constexpr double kLargestZoom = 4;

    explicit PageView(QWidget* parent);

    /// Shows @p layout, the page in view staying in view.
    void setLayoutShown(const print::ReportLayout& layout);
    [[nodiscard]] int pageCount() const;
    /// Page in the middle of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);

    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1 is the size of the paper. @unit ratio
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Keeps the middle of the view where it is. Kept within kSmallestZoom and kLargestZoom.
    void setZoom(double zoom);

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const; ///< @unit logical pixels
    [[nodiscard]] double pitch() const;    ///< from one sheet to the next
    [[nodiscard]] double zoomToFit(Fit fit) const;
    void applyZoom(double zoom);
    void updateRange();
    QPixmap pagePixmap(int page);

    std::optional<print::ReportLayout> m_layout;
    QCache<int, QPixmap> m_pixmaps;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_page = 0;
    bool m_reachedByKey = false;
};

} // namespace kecan::ui
