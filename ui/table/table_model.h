#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace kecan::ui {

/// A column as the user meets it for the first time.
struct ColumnSpec
{
    QString key;            ///< stable English name, for what is kept of the columns
    int letters = 12;       ///< width. @unit average letters of the font
    bool isShown = true;    ///< unless the user chose otherwise
    bool isRight = false;   ///< text stands at the right, as numbers do
    bool isSortable = true; ///< a click on its heading sorts
    bool isElastic = false; ///< takes of the room that is left over
};

/// Columns from this width on have texts that are often longer, and may be elastic.
/// @unit average letters of the font
inline constexpr int kLettersOfText = 20;

/// Meaning of a text that its colour supports; the words must say it too.
enum class Tone
{
    Normal,
    Muted,
    Good,
    Warning,
    Bad,
};

struct CellStyle
{
    Tone tone = Tone::Normal;
    bool isBold = false;
};

/// One of the columns rows are sorted by.
struct SortKey
{
    int column = 0;
    bool isDescending = false;

    bool operator==(const SortKey&) const = default;
};

/// Rows for a DataTable. A row has a key that stays the same over days, filters and orders; a
/// heading row runs over all columns with the text of its first.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    [[nodiscard]] virtual ColumnSpec columnSpec(int column) const = 0;
    /// What stands over a column, in the present language.
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual qint64 rowKey(int row) const = 0;
    /// The row with @p key; -1 when it is not in the list. @cost must be small
    [[nodiscard]] virtual int rowOf(qint64 key) const = 0;

    [[nodiscard]] virtual CellStyle cellStyle([[maybe_unused]] const QModelIndex& index) const
    {
        return {};
    }
    [[nodiscard]] virtual bool isHeading([[maybe_unused]] int row) const { return false; }
    /// What stands muted behind the text of a heading, such as a count.
    [[nodiscard]] virtual QString headingNote([[maybe_unused]] int row) const { return {}; }

    /// The headings, on the side where the texts of their columns stand.
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

Q_SIGNALS:
    /// Around all that a view is told when the list takes other rows but is no other list.
    void listAboutToChange();
    void listChanged();

protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// Tells views how the rows with the keys @p before became those of @p after: which went, which
    /// came, that they took another order, and that what stayed may say something else; or of a
    /// reset when little stayed. @p answerWith makes the model answer with just the rows given:
    /// with
    /// @p before first, then for every step, with @p after last.
    void tellRows(const std::vector<qint64>& before,
                  const std::vector<qint64>& after,
                  const std::function<void(const std::vector<qint64>&)>& answerWith);
    /// The same for a model whose rows are the values @p rows: they become @p taken. Both must have
    /// their key without looking at other rows.
    template <typename Row>
    void takeRows(std::vector<Row>& rows, std::vector<Row> taken)
    {
        std::map<qint64, Row> known;
        const auto know = [this, &known](const std::vector<Row>& listed) {
            const std::vector<qint64> keys = rowKeys();
            for (std::size_t i = 0; i < keys.size(); ++i) {
                known.insert_or_assign(keys[i], listed[i]);
            }
            return keys;
        };
        const std::vector<qint64> before = know(rows);
        rows = std::move(taken);
        const std::vector<qint64> after = know(rows);
        tellRows(before, after, [&rows, &known](const std::vector<qint64>& keys) {
            rows.clear();
            for (const qint64 key : keys) {
                rows.push_back(known.at(key));
            }
        });
    }

private:
    [[nodiscard]] std::vector<qint64> rowKeys() const;
    void reorder(const std::vector<qint64>& keys,
                 const std::function<void(const std::vector<qint64>&)>& answerWith);
};

} // namespace kecan::ui
