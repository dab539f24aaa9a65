#pragma once

#include "ui/table/table_model.h"

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace kecan::ui {

/// Paints the cells of a DataTable. Texts are laid out once and kept, as scrolling and moving days
/// paint mostly the same ones again. Row lines and the ground of what is selected come with it.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kMargin = 6; ///< from the edge of a cell to its text

    /// @p model outlives the delegate.
    CellDelegate(const TableModel& model, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    /// Shows the whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Which columns stand at the right; asked for again when columns are other ones.
    void readColumns();

private:
    struct Laid
    {
        QStaticText text;
        int width = 0;
    };
    struct Key
    {
        QString text;
        int room;
        bool isBold;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.room, key.isBold);
        }
    };

    const Laid& laid(const Key& key, const QFont& font) const;
    void paintHeading(QPainter& painter,
                      const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;

    const TableModel& m_model;
    std::vector<bool> m_isRight; ///< by column
    mutable QFont m_font;
    mutable QFont m_bold;
    mutable QHash<Key, Laid> m_laid;
};

} // namespace kecan::ui
