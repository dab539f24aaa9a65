#include "ui/search/hit_list.h"

#include "core/base/text_normal.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 8;

} // namespace

/// Icon, title, detail and shortcut of a row, or the words of a heading.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const HitModel& model, HitList::Look look, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_look(look)
    {
    }

    void setTyped(const QStringList& words) { m_typed = words; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        const int line = option.fontMetrics.height();
        if (m_model.rowAt(index.row()).isHeading) {
            return {0, line + 10};
        }
        return {0, m_look == HitList::Look::OneLine ? line + 12 : 2 * line + 11};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const HitRow& row = m_model.rowAt(index.row());
        painter->save();
        painter->setClipRect(option.rect);
        if (row.isHeading) {
            paintHeading(*painter, option, row);
        } else {
            paintRow(*painter, option, row);
        }
        painter->restore();
    }

private:
    static void
    paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const HitRow& row)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(coloursOf(option.palette).mutedText);
        painter.drawText(option.rect.adjusted(kPadding, 4, -kPadding, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         row.title);
    }

    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const HitRow& row) const
    {
        const Colours& colours = coloursOf(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        if (current || (option.state & QStyle::State_MouseOver)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? colours.selection : colours.hover);
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        }
        const int line = option.fontMetrics.height();
        const int side = qMax(16, qRound(line * 0.95));
        const QRect inner = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        const bool oneLine = m_look == HitList::Look::OneLine;
        const int top = inner.top() + (oneLine ? (inner.height() - line) / 2 : 5);
        const QRect icon(inner.left(), top + (line - side) / 2, side, side);
        themeIcon(row.icon, option.palette).paint(&painter, icon);

        QFont font = option.font;
        font.setItalic(row.isMuted);
        painter.setFont(font);
        const QFontMetrics metrics(font);
        int right = inner.right();
        painter.setPen(colours.mutedText);
        if (!row.shortcut.isEmpty()) {
            const int width = metrics.horizontalAdvance(row.shortcut);
            painter.drawText(QRect(right - width, top, width + 1, line),
                             Qt::AlignRight | Qt::AlignVCenter,
                             row.shortcut);
            right -= width + 2 * kGap;
        }
        const int left = icon.right() + kGap;
        const QString title = metrics.elidedText(row.title, Qt::ElideRight, right - left);
        const int used = metrics.horizontalAdvance(title);
        const QRect detail = oneLine ? QRect(left + used + 2 * kGap, top, right - left - used, line)
                                           .intersected(QRect(left, top, right - left, line))
                                     : QRect(left, top + line + 1, right - left, line);
        painter.drawText(detail,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.detail, Qt::ElideRight, detail.width()));
        painter.setPen(row.isMuted ? colours.mutedText : colours.text);
        const QRect place(left, top, right - left, line);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.setPen(QPen(colours.accent, 1));
        for (const TextStretch& stretch : matchedStretches(title, m_typed)) {
            const int from = left + metrics.horizontalAdvance(title.left(stretch.start));
            const int to =
                left + metrics.horizontalAdvance(title.left(stretch.start + stretch.length));
            const int below = top + metrics.ascent() + 2;
            painter.drawLine(from, below, to - 1, below);
        }
    }

    const HitModel& m_model;
    HitList::Look m_look;
    QStringList m_typed;
};

std::vector<TextStretch> matchedStretches(const QString& title, const QStringList& typed)
{
    std::vector<TextStretch> stretches;
    const QString folded = searchFold(title);
    if (folded.size() != title.size()) {
        return stretches;
    }
    for (const QStringView word : wordsIn(folded)) {
        const auto longest = std::ranges::max_element(typed, {}, [word](const QString& prefix) {
            return word.startsWith(prefix) ? prefix.size() : -1;
        });
        if (longest != typed.end() && word.startsWith(*longest)) {
            stretches.push_back({static_cast<int>(word.data() - folded.constData()),
                                 static_cast<int>(longest->size())});
        }
    }
    return stretches;
}

HitRow hitRow(const SubjectHit& hit)
{
    return {.icon = SubjectTexts::icon(hit.kind),
            .title = hit.title,
            .detail = hit.detail,
            .isMuted = !hit.ofTheDay,
            .subject = hit.subject};
}

HitModel::HitModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void HitModel::setRows(std::vector<HitRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const HitRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.title : row.title + u'\n' + row.detail;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.shortcut};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || rowAt(index.row()).isHeading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

HitList::HitList(Look look, QWidget* parent)
    : QListView(parent)
    , m_model(new HitModel(this))
{
    setModel(m_model);
    m_delegate = new HitDelegate(*m_model, look, this);
    setItemDelegate(m_delegate);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT picked(index.row());
    });
}

void HitList::setTyped(const QString& text)
{
    m_delegate->setTyped(searchFold(text).split(u' ', Qt::SkipEmptyParts));
}

void HitList::setRows(std::vector<HitRow> rows)
{
    m_model->setRows(std::move(rows));
    scrollToTop();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->rowAt(row).isHeading) {
            setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void HitList::step(int steps)
{
    const int count = m_model->rowCount();
    if (count == 0 || current() < 0) {
        return;
    }
    const int direction = steps > 0 ? 1 : -1;
    int row = current();
    for (int left = std::abs(steps); left > 0; --left) {
        int next = row;
        do {
            next += direction;
        } while (next >= 0 && next < count && m_model->rowAt(next).isHeading);
        if (next < 0 || next >= count) {
            if (std::abs(steps) > 1) {
                break;
            }
            next = direction > 0 ? 0 : count - 1;
            while (m_model->rowAt(next).isHeading) {
                next += direction;
            }
        }
        row = next;
    }
    setCurrentIndex(m_model->index(row));
    // With its heading, so that the top of the list is reached by keys.
    if (row > 0 && m_model->rowAt(row - 1).isHeading) {
        scrollTo(m_model->index(row - 1));
    }
    scrollTo(m_model->index(row));
}

int HitList::rowsOfAPage() const
{
    const int height = m_model->rowCount() > 0 ? sizeHintForRow(m_model->rowCount() - 1) : 1;
    return std::max(1, viewport()->height() / std::max(1, height) - 1);
}

int HitList::heightFor(int most) const
{
    int height = 0;
    for (int row = 0; row < std::min(most, m_model->rowCount()); ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

} // namespace kecan::ui
