#pragma once

#include <QAbstractButton>
#include <QString>

namespace kecan::ui {

/// What a tile says.
struct TileTexts
{
    QString before; ///< the number it was; empty where that is the same or nothing
    QString number;
    QString share; ///< smaller after the number; may be empty
    QString caption;
    QString target;           ///< what the rules ask for, "≥ 15%"; empty where nothing
    QString icon;             ///< of what the rules say of it; empty where nothing
    QString state;            ///< the same as a word
    QString tip;              ///< lines: everything that is known of it
    bool isTentative = false; ///< another number than there is, while people hover over a post

    bool operator==(const TileTexts&) const = default;
};

/// One figure of the structure of a plan: before and after, what it counts, its target and whether
/// that is met. A click opens its names.
class StructureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StructureTile(QWidget* parent);

    void setTexts(const TileTexts& texts);
    [[nodiscard]] const TileTexts& texts() const { return m_texts; }
    /// Keeps room for a number before, so that tiles stay where they are while people are dragged.
    void setRoomForBefore(bool hasRoom);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] QString beforeText() const;

    TileTexts m_texts;
    bool m_hasRoom = false;
};

} // namespace kecan::ui
