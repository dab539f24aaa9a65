#include "ui/organisation/office_tree_view.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks vacant and surplus seats with an icon beside the number, and what is not of the day.
class OfficeDelegate final : public QStyledItemDelegate
{
public:
    OfficeDelegate(const OfficeModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {0, option.fontMetrics.height() + 9};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const OfficeRow* row = m_model.rowAt(index);
        if (!row) {
            return;
        }
        const Colours& colours = coloursOf(option->palette);
        QColor colour = colours.text;
        const int column = index.column();
        if (column == OfficeModel::Name) {
            option->font.setBold(!row->isPost());
            const QString note = m_model.noteOf(*row);
            if (!note.isEmpty()) {
                option->text += u"  – "_s + note;
            }
        } else if ((column == OfficeModel::Vacant || column == OfficeModel::Over) &&
                   !option->text.isEmpty()) {
            const bool vacant = column == OfficeModel::Vacant;
            colour = vacant ? colours.warning : colours.danger;
            option->icon = themeIcon(vacant ? u"vacant-seat"_s : u"warning"_s, option->palette);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = option->widget ? smallIconSize(*option->widget) : QSize();
        }
        if (!row->ofTheDay) {
            option->font.setItalic(true);
            colour = colours.mutedText;
        }
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }

private:
    const OfficeModel& m_model;
};

} // namespace

OfficeTreeView::OfficeTreeView(OfficeModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"officeTree"_s);
    setModel(&model);
    setItemDelegate(new OfficeDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    header()->setHighlightSections(false);
    header()->setMinimumSectionSize(28);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_folded.insert(m_model.rowKey(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_folded.remove(m_model.rowKey(index));
    });
    applyFont();
}

void OfficeTreeView::show(OfficeTree tree)
{
    if (m_model.keepsRows(tree)) {
        m_model.setTree(std::move(tree));
        return;
    }
    const TreePlace place(*this, m_model);
    m_model.setTree(std::move(tree));
    restorePlace(place);
}

void OfficeTreeView::narrow(const OfficeFilter& filter)
{
    if (filter == m_model.filter()) {
        return;
    }
    const TreePlace place(*this, m_model);
    m_model.setFilter(filter);
    restorePlace(place);
}

void OfficeTreeView::expandEverything()
{
    m_folded.clear();
    expandAll();
}

void OfficeTreeView::foldToUnits()
{
    expandToDepth(0);
    m_folded.clear();
    for (int top = 0; top < m_model.rowCount(); ++top) {
        const QModelIndex above = m_model.index(top, 0);
        for (int row = 0; row < m_model.rowCount(above); ++row) {
            m_folded.insert(m_model.rowKey(m_model.index(row, 0, above)));
        }
    }
}

void OfficeTreeView::choose(const QModelIndex& index)
{
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        expand(above);
    }
    // With what stands around it when it was out of sight.
    const bool isInSight = viewport()->rect().contains(visualRect(index).center());
    setCurrentIndex(index);
    scrollTo(index, isInSight ? EnsureVisible : PositionAtCenter);
}

void OfficeTreeView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier) {
        Q_EMIT editWanted();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void OfficeTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    } else if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
    }
}

void OfficeTreeView::restorePlace(const TreePlace& place)
{
    const QSet<QString> folded = m_folded;
    expandAll();
    // What was found must be seen, whatever was closed before.
    if (m_model.filter().isEmpty()) {
        for (const QString& key : folded) {
            setExpanded(m_model.indexOfKey(key), false);
        }
    }
    m_folded = folded;
    place.restore(*this, m_model);
}

void OfficeTreeView::applyFont()
{
    setIconSize(smallIconSize(*this));
    const int letter = fontMetrics().averageCharWidth();
    setIndentation(2 * letter);
    const std::vector<std::pair<int, int>> widths{{OfficeModel::Name, 36},
                                                  {OfficeModel::Seats, 10},
                                                  {OfficeModel::Held, 12},
                                                  {OfficeModel::Vacant, 10},
                                                  {OfficeModel::Over, 10},
                                                  {OfficeModel::Head, 24}};
    for (const auto& [column, letters] : widths) {
        header()->resizeSection(column, letters * letter);
    }
}

} // namespace kecan::ui
