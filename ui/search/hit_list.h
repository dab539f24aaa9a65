#pragma once

#include "ui/search/subject_hit.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStringList>

#include <optional>
#include <vector>

namespace kecan::ui {

/// A row of a list in which something is chosen by typing.
struct HitRow
{
    QString icon; ///< name of the icon; empty on a heading
    QString title;
    QString detail = {};   ///< muted, after or under the title
    QString shortcut = {}; ///< at the right end
    bool isMuted = false;  ///< of another day
    bool isHeading = false;
    /// What the row stands for; nothing when it is no subject.
    std::optional<Subject> subject = {};

    bool operator==(const HitRow&) const = default;
};

HitRow hitRow(const SubjectHit& hit);

/// A stretch of a text.
struct TextStretch
{
    int start = 0;
    int length = 0;

    bool operator==(const TextStretch&) const = default;
};
/// Where words of @p title begin with one of @p typed, searchFold() words. Nothing for a title
/// whose letters and folded letters do not stand one for one.
std::vector<TextStretch> matchedStretches(const QString& title, const QStringList& typed);

/// Rows with headings between them.
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitModel(QObject* parent = nullptr);

    void setRows(std::vector<HitRow> rows);
    [[nodiscard]] const HitRow& rowAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<HitRow> m_rows;
};

class HitDelegate;

/// The list itself; the field that is typed in keeps the focus and moves it by step().
class HitList final : public QListView
{
    Q_OBJECT

public:
    enum class Look
    {
        OneLine,  ///< the detail after the title
        TwoLines, ///< the detail under it
    };

    HitList(Look look, QWidget* parent);

    /// What is typed, to be marked in the titles of the rows shown next.
    void setTyped(const QString& text);
    /// Shows @p rows, the first that can be chosen as the current one.
    void setRows(std::vector<HitRow> rows);
    [[nodiscard]] const HitModel& hits() const { return *m_model; }
    /// The current row; -1 when there is none.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    /// Moves the current row by @p steps past headings; from one end to the other by single steps.
    void step(int steps);
    /// Rows that fit into the list, for the page keys.
    [[nodiscard]] int rowsOfAPage() const;
    /// Height of all rows, or of as many as @p most.
    [[nodiscard]] int heightFor(int most) const;

Q_SIGNALS:
    void picked(int row);

private:
    HitModel* m_model = nullptr;
    HitDelegate* m_delegate = nullptr;
};

} // namespace kecan::ui
