#pragma once

#include <QLayout>

#include <vector>

namespace kecan::ui {

/// Sets its widgets side by side and goes on in another line where there is no room, as words do.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// @p gap stands between two widgets and between two lines.
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the widgets in @p rect, or only measures. @return the height they take
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items; ///< owned
    int m_gap = 0;
};

} // namespace kecan::ui
