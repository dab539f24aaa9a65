#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace kecan::ui {

/// A few things to tick, one below another.
class TickList final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        qint64 key;
        QString text;
        bool isTicked = true; ///< unless the user chose otherwise

        bool operator==(const Item&) const = default;
    };

    explicit TickList(QWidget* parent);

    /// What the user ticked or not stays so where the key is the same.
    void setItems(const std::vector<Item>& items);
    [[nodiscard]] bool isEmpty() const { return m_boxes.empty(); }
    /// Keys in the order of the items.
    [[nodiscard]] std::vector<qint64> ticked() const;

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        qint64 key;
        QCheckBox* box;
        bool isChosen = false; ///< by the user
    };

    Box makeBox(qint64 key);

    QVBoxLayout* m_column = nullptr;
    std::vector<Item> m_items;
    std::vector<Box> m_boxes;
};

} // namespace kecan::ui
