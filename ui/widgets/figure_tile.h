#pragma once

#include <QAbstractButton>
#include <QString>

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

} // namespace kecan::ui
