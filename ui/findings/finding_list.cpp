#include "ui/findings/finding_list.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 14;           ///< between columns
constexpr int kWideLetters = 92;   ///< width from which on a card has columns
constexpr int kRoomyLetters = 140; ///< from which on the rule has one of its own
constexpr int kStateLetters = 13;
constexpr int kSourceLetters = 44;
constexpr int kMostMeasured = 40; ///< cards whose height is asked for at the most

const QColor& colourOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Bad:
        return colours.danger;
    case Tone::Warning:
        return colours.warning;
    case Tone::Good:
        return colours.success;
    case Tone::Muted:
        return colours.mutedText;
    case Tone::Normal:
        break;
    }
    return colours.text;
}

/// A text of a card in its look.
struct Words
{
    QString text;
    Tone tone = Tone::Normal;
    bool isBold = false;
};

/// What a narrow card says, line by line.
std::vector<Words> linesOf(const FindingModel& model, int row)
{
    const auto text = [&](FindingModel::Column column) { return model.text(row, column); };
    const Tone tone = toneOf(stateOf(model.finding(row)));
    std::vector<Words> lines{
        {u"%1 · %2"_s.arg(text(FindingModel::State), text(FindingModel::RuleTitle)), tone, true},
        {text(FindingModel::Sentence)},
        {text(FindingModel::Exception)},
        {text(FindingModel::About), Tone::Muted},
        {text(FindingModel::Change), tone},
        {u"%1, %2"_s.arg(text(FindingModel::Source), text(FindingModel::Period)), Tone::Muted}};
    std::erase_if(lines, [](const Words& words) { return words.text.isEmpty(); });
    return lines;
}

} // namespace

/// Paints the cards.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    FindingDelegate(const FindingModel& model, const FindingList& list, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        if (m_list.isWide()) {
            const int lines = m_model.hasException(index.row()) ? 3 : 2;
            return {0, lines * option.fontMetrics.height() + 2 * kPadding};
        }
        int height = 2 * kPadding;
        const int room = textRect(option, m_list.viewport()->rect()).width();
        for (const Words& words : linesOf(m_model, index.row())) {
            height += heightOf(words, room, option.font);
        }
        return {0, height};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colours = coloursOf(option.palette);
        const QRect& card = option.rect;
        painter->save();
        painter->setClipRect(card);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(card, colours.selection);
        }
        painter->fillRect(QRect(card.left(), card.bottom(), card.width(), 1), colours.line);
        const QRect text = textRect(option, card);
        const int side = option.fontMetrics.height();
        themeIcon(FindingTexts::icon(stateOf(m_model.finding(index.row()))), option.palette)
            .paint(painter, QRect(card.left() + kPadding, card.top() + kPadding, side, side));
        if (m_list.isWide()) {
            paintWide(*painter, option, text, index.row());
        } else {
            paintNarrow(*painter, option, text, index.row());
        }
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            drawFocusRing(*painter, card, option.palette);
        }
    }

private:
    /// Room for the words, right of the icon.
    [[nodiscard]] static QRect textRect(const QStyleOptionViewItem& option, const QRect& card)
    {
        return card.adjusted(
            2 * kPadding + option.fontMetrics.height(), kPadding, -kPadding, -kPadding);
    }
    [[nodiscard]] static QFont fontOf(const Words& words, QFont font)
    {
        font.setWeight(words.isBold ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    [[nodiscard]] static int heightOf(const Words& words, int room, const QFont& font)
    {
        return QFontMetrics(fontOf(words, font))
            .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, words.text)
            .height();
    }

    static void paintNarrow(QPainter& painter,
                            const QStyleOptionViewItem& option,
                            QRect text,
                            const std::vector<Words>& lines)
    {
        const Colours& colours = coloursOf(option.palette);
        for (const Words& words : lines) {
            const int height = heightOf(words, text.width(), option.font);
            painter.setFont(fontOf(words, option.font));
            painter.setPen(colourOf(words.tone, colours));
            painter.drawText(
                QRect(text.left(), text.top(), text.width(), height), Qt::TextWordWrap, words.text);
            text.setTop(text.top() + height);
        }
    }
    void paintNarrow(QPainter& painter,
                     const QStyleOptionViewItem& option,
                     const QRect& text,
                     int row) const
    {
        paintNarrow(painter, option, text, linesOf(m_model, row));
    }

    void paintWide(QPainter& painter,
                   const QStyleOptionViewItem& option,
                   const QRect& text,
                   int row) const
    {
        const auto words = [&](FindingModel::Column column) { return m_model.text(row, column); };
        const Tone tone = toneOf(stateOf(m_model.finding(row)));
        const QString about = words(FindingModel::About);
        const QString title = words(FindingModel::RuleTitle);
        const QString change = words(FindingModel::Change);
        const int letter = option.fontMetrics.averageCharWidth();
        const bool isRoomy = m_list.viewport()->width() > kRoomyLetters * letter;
        const int source = std::min(letter * kSourceLetters, text.width() * 34 / 100);
        const int middle = text.width() - letter * kStateLetters - source - 3 * kGap;
        const int rule = isRoomy ? middle * 9 / 20 : 0;
        const std::array<int, 4> widths{letter * kStateLetters, middle - rule, rule, source};
        const QString sentence = words(FindingModel::Sentence);
        const QString said = isRoomy || about.isEmpty() ? sentence
                             : change.isEmpty()         ? u"%1: %2"_s.arg(title, sentence)
                                                : u"%1: %2; %3"_s.arg(title, sentence, change);
        // Without anybody to name, the rule itself comes first.
        const std::array<std::array<Words, 2>, 4> cells{{
            {Words{FindingTexts::of(stateOf(m_model.finding(row))), tone, true},
             Words{FindingTexts::acceptance(m_model.finding(row)), Tone::Muted}},
            {Words{about.isEmpty() ? title : about, Tone::Normal, true}, Words{said}},
            {Words{about.isEmpty() ? change : title, Tone::Normal},
             Words{about.isEmpty() ? QString() : change, tone}},
            {Words{words(FindingModel::Source), Tone::Normal},
             Words{words(FindingModel::Period), Tone::Muted}},
        }};
        int left = text.left();
        for (std::size_t column = 0; column < cells.size(); ++column) {
            int top = text.top();
            for (const Words& line : cells[column]) {
                const QFont font = fontOf(line, option.font);
                painter.setFont(font);
                painter.setPen(colourOf(line.tone, coloursOf(option.palette)));
                const QFontMetrics metrics(font);
                painter.drawText(QRect(left, top, widths[column], metrics.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter,
                                 metrics.elidedText(line.text, Qt::ElideRight, widths[column]));
                top += option.fontMetrics.height();
            }
            left += widths[column] + kGap;
        }
        if (m_model.hasException(row)) {
            const int indent = widths.front() + kGap;
            painter.setFont(option.font);
            painter.setPen(coloursOf(option.palette).text);
            painter.drawText(QRect(text.left() + indent,
                                   text.top() + 2 * option.fontMetrics.height(),
                                   text.width() - indent,
                                   option.fontMetrics.height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             option.fontMetrics.elidedText(words(FindingModel::Exception),
                                                           Qt::ElideRight,
                                                           text.width() - indent));
        }
    }

    const FindingModel& m_model;
    const FindingList& m_list;
};

FindingList::FindingList(FindingModel& model, QWidget* parent)
    : QListView(parent)
{
    setObjectName(u"findingList"_s);
    setModel(&model);
    setItemDelegate(new FindingDelegate(model, *this, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingList::settleHeights);
}

int FindingList::heightFor(int most) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = std::min({model()->rowCount(), most, kMostMeasured});
    int height = 0;
    for (int row = 0; row < rows; ++row) {
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    }
    return height;
}

bool FindingList::isWide() const
{
    return viewport()->width() > kWideLetters * fontMetrics().averageCharWidth();
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void FindingList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (const QModelIndex index = indexAt(event->position().toPoint());
        index.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT rowActivated(index.row());
    }
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    settleHeights();
    QListView::resizeEvent(event);
}

void FindingList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        settleHeights();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void FindingList::settleHeights()
{
    const auto& shown = static_cast<const FindingModel&>(*model());
    const Findings& all = shown.judged().findings;
    setUniformItemSizes(isWide() && std::ranges::none_of(all, [](const Finding& finding) {
                            return finding.accepted.has_value();
                        }));
}

} // namespace kecan::ui
