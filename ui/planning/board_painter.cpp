#include "ui/planning/board_painter.h"

#include "core/model/cadre_texts.h"
#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr int kEdge = 3; ///< width of the coloured edge of a card
constexpr int kCardLetters = 33;
constexpr int kHeadLetters = 38;

int linesOf(BoardDensity density)
{
    return density == BoardDensity::Comfortable ? 4 : 2;
}

const QColor& colourOf(FindingState state, const Colours& colours)
{
    switch (state) {
    case FindingState::Error:
        return colours.danger;
    case FindingState::Warning:
        return colours.warning;
    case FindingState::Hint:
    case FindingState::Unknown:
    case FindingState::Met:
        break;
    }
    return colours.mutedText;
}

void drawText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// "1968 · 44 tuổi · ThS · CC · CVC"
QString factLine(const PlanEntry& entry)
{
    const CadreProfile& profile = entry.profile;
    QStringList parts;
    if (profile.birth) {
        parts += QString::number(profile.birth->year());
    }
    if (entry.ageMonths) {
        parts += PlanTexts::age(*entry.ageMonths);
    }
    parts += PlanTexts::qualifications(profile);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// "91,4%" of a vote line that says so, else the line.
QString voteShare(const QString& votes)
{
    const QString figures = votesInShort(votes);
    const qsizetype from = figures.indexOf(u'(');
    return from >= 0 && figures.endsWith(u"%)"_s) ? figures.mid(from + 1).chopped(1) : figures;
}

/// "Mới · 2 chức danh · 91,4%", or what became of the entry.
QString entryLine(const PlanEntry& entry)
{
    if (!isInPlan(entry.step.status)) {
        return entry.step.reason == WithdrawalReason::None
                   ? PlanTexts::of(entry.step.status)
                   : u"%1: %2"_s.arg(PlanTexts::of(entry.step.status),
                                     PlanTexts::of(entry.step.reason));
    }
    QStringList parts{PlanTexts::of(entry.detail.origin)};
    if (entry.plannedPosts.size() > 1) {
        parts += PlanTexts::posts(static_cast<int>(entry.plannedPosts.size()));
    }
    if (!entry.detail.votes.isEmpty()) {
        parts += voteShare(entry.detail.votes);
    }
    return parts.join(u" · "_s);
}

/// Who holds the post, in at most @p lines: the only one with the days that end it, of several one
/// a line, and how many more there are.
QStringList holderLines(const PlanPost& post, const BoardFacts& facts, int lines)
{
    QStringList texts;
    for (const PostHolder& holder : post.holders) {
        QStringList days;
        const auto retires = facts.retirements.find(holder.cadre);
        if (retires != facts.retirements.end()) {
            days += PlanTexts::retires(retires->second);
        }
        if (!holder.termEndsOn.isEndless()) {
            days += PlanTexts::termEnds(holder.termEndsOn);
        }
        const QString name = holder.capacity.isEmpty()
                                 ? holder.name
                                 : u"%1 (%2)"_s.arg(holder.name, holder.capacity);
        if (post.holders.size() == 1 && lines > 1) {
            return {name, days.join(u" · "_s)};
        }
        texts += (QStringList(name) + days).join(u" · "_s);
    }
    if (texts.size() > lines) {
        const auto others = static_cast<int>(texts.size()) - lines + 1;
        texts.resize(lines - 1);
        texts += lines == 1 ? PlanTexts::holders(static_cast<int>(post.holders.size()))
                            : PlanTexts::furtherHolders(others);
    }
    return texts;
}

} // namespace

void BoardPainter::setLook(const QFont& font, const QPalette& palette, BoardDensity density)
{
    m_font = font;
    m_strong = font;
    m_strong.setWeight(QFont::DemiBold);
    if (palette != m_palette) {
        m_icons.clear();
    }
    m_palette = palette;
    m_density = density;
}

BoardMetrics BoardPainter::metrics(int width) const
{
    const QFontMetrics font(m_font);
    const int lines = linesOf(m_density) * (font.height() + 1);
    const int letter = font.averageCharWidth();
    const int padding = m_density == BoardDensity::Comfortable ? kPadding : kPadding / 2;
    return {.width = width,
            .bandHeight = font.height() + 12,
            .headWidth = std::min(kHeadLetters * letter + 2 * kPadding, std::max(width / 3, 1)),
            .headHeight = lines + 2 * padding + 2 * kGap,
            .cardWidth = kCardLetters * letter + 2 * kPadding,
            .cardHeight = lines + 2 * padding,
            .gap = kGap};
}

void BoardPainter::drawBand(QPainter& painter,
                            const QRect& rect,
                            const QString& text,
                            int entries) const
{
    const Colours& colours = coloursOf(m_palette);
    painter.fillRect(rect, colours.unitBand);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    QFont bold = m_font;
    bold.setBold(true);
    painter.setFont(bold);
    const QRect room = rect.adjusted(kPadding, 0, -kPadding, 0);
    drawText(painter, room, text, colours.text);
    const int used = painter.fontMetrics().horizontalAdvance(text) + 2 * kPadding;
    painter.setFont(m_font);
    drawText(painter, room.adjusted(used, 0, 0, 0), PlanTexts::entries(entries), colours.mutedText);
}

void BoardPainter::drawLane(QPainter& painter,
                            const QRect& rect,
                            const QRect& head,
                            const BoardLook& look) const
{
    const Colours& colours = coloursOf(m_palette);
    painter.fillRect(rect, colours.base);
    painter.fillRect(head, look.isSelected ? colours.selection : colours.postBand);
    QColor ground;
    switch (look.verdict) {
    case DropVerdict::None:
        break;
    case DropVerdict::Allowed:
        ground = colours.selection;
        break;
    case DropVerdict::Warned:
        ground = colours.warningGround;
        break;
    case DropVerdict::Refused:
        ground = colours.dangerGround;
        break;
    }
    if (ground.isValid()) {
        painter.fillRect(rect.adjusted(head.width(), 0, 0, 0), ground);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
}

void BoardPainter::drawHead(QPainter& painter,
                            const QRect& rect,
                            const QString& title,
                            const PlanPost& post,
                            const BoardFacts& facts,
                            const BoardLook& look) const
{
    const Colours& colours = coloursOf(m_palette);
    const QRect room = rect.adjusted(kPadding, kGap, -kPadding, -kGap);
    QRect first = line(room, 0);
    const auto mark = facts.posts.find(post.position);
    if (mark != facts.posts.end()) {
        const QRect icon(first.right() - first.height() + 3,
                         first.top() + 1,
                         first.height() - 3,
                         first.height() - 3);
        drawIcon(painter, icon, FindingTexts::icon(mark->second.state));
        first.setRight(icon.left() - 4);
    }
    painter.setFont(m_strong);
    drawText(painter, first, title, colours.text);
    painter.setFont(m_font);
    drawText(painter, line(room, 1), PlanTexts::seatLine(post), colours.mutedText);
    if (m_density == BoardDensity::Comfortable) {
        drawHolders(painter, room, post, facts, look);
    }
    if (look.isCurrent) {
        drawFocusRing(painter, rect.adjusted(1, 1, -2, -2), m_palette);
    }
}

void BoardPainter::drawHolders(QPainter& painter,
                               const QRect& room,
                               const PlanPost& post,
                               const BoardFacts& facts,
                               const BoardLook& look) const
{
    const Colours& colours = coloursOf(m_palette);
    constexpr int kLast = 3;
    int next = 2;
    if (const QString note = PlanTexts::noteLine(post); !note.isEmpty()) {
        drawText(painter, line(room, next++), note, colours.warning);
    }
    const auto mark = facts.posts.find(post.position);
    const bool saysMark = mark != facts.posts.end() && (look.isCurrent || look.isHovered);
    const int free = kLast + 1 - next - (saysMark ? 1 : 0);
    if (free > 0) {
        for (const QString& text : holderLines(post, facts, free)) {
            drawText(painter, line(room, next++), text, colours.mutedText);
        }
    }
    if (saysMark) {
        drawText(painter,
                 line(room, kLast),
                 mark->second.sentence,
                 colourOf(mark->second.state, colours));
    }
}

void BoardPainter::drawCard(QPainter& painter,
                            const QRect& rect,
                            const PlanEntry& entry,
                            const BoardMark* mark,
                            const BoardLook& look) const
{
    const Colours& colours = coloursOf(m_palette);
    const bool isOut = !isInPlan(entry.step.status);
    painter.fillRect(rect, colours.edge);
    painter.fillRect(rect.adjusted(1, 1, -1, -1),
                     look.isSelected  ? colours.selection
                     : look.isHovered ? colours.hover
                     : isOut          ? colours.window
                                      : colours.base);
    const bool isNew = entry.detail.origin == NominationOrigin::New;
    painter.fillRect(QRect(rect.left(), rect.top(), kEdge, rect.height()),
                     isOut   ? colours.edge
                     : isNew ? colours.accent
                             : colours.mutedText);
    const int padding = m_density == BoardDensity::Comfortable ? kPadding : kPadding / 2;
    const QRect room = rect.adjusted(kPadding + kEdge, padding, -kPadding, -padding);
    QRect first = line(room, 0);
    if (mark) {
        const QRect icon(first.right() - first.height() + 3,
                         first.top() + 1,
                         first.height() - 3,
                         first.height() - 3);
        drawIcon(painter, icon, FindingTexts::icon(mark->state));
        first.setRight(icon.left() - 4);
    }
    painter.setFont(m_font);
    if (isEthnicMinority(entry.profile)) {
        drawTag(painter, first, entry.profile.ethnicity);
    }
    if (entry.profile.sex == Sex::Female) {
        drawTag(painter, first, CadreTexts::of(Sex::Female));
    }
    QFont name = m_strong;
    name.setStrikeOut(isOut);
    painter.setFont(name);
    const QString number = entry.number > 0 ? u"%1. "_s.arg(entry.number) : QString();
    drawText(painter,
             first,
             number + entry.profile.name.full(),
             isOut ? colours.mutedText : colours.text);
    painter.setFont(m_font);
    const QColor& words = isOut ? colours.mutedText : colours.text;
    const bool saysMark = mark && (look.isCurrent || look.isHovered);
    if (m_density == BoardDensity::Comfortable) {
        drawText(painter, line(room, 1), factLine(entry), words);
        drawText(painter, line(room, 2), entry.presentPost, words);
    }
    const QRect last = line(room, linesOf(m_density) - 1);
    if (saysMark) {
        drawText(painter, last, mark->sentence, colourOf(mark->state, colours));
    } else if (m_density == BoardDensity::Comfortable || isOut) {
        drawText(painter, last, entryLine(entry), colours.mutedText);
    } else {
        drawText(painter, last, factLine(entry), words);
    }
    if (look.isCurrent) {
        drawFocusRing(painter, rect.adjusted(0, 0, -1, -1), m_palette);
    }
}

QRect BoardPainter::line(const QRect& rect, int number) const
{
    const int height = QFontMetrics(m_font).height() + 1;
    return {rect.left(), rect.top() + number * height, rect.width(), height};
}

void BoardPainter::drawIcon(QPainter& painter, const QRect& rect, const QString& name) const
{
    QIcon& icon = m_icons[name];
    if (icon.isNull()) {
        icon = themeIcon(name, m_palette);
    }
    icon.paint(&painter, rect);
}

void BoardPainter::drawTag(QPainter& painter, QRect& room, const QString& text) const
{
    const Colours& colours = coloursOf(m_palette);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect tag(room.right() - width + 1, room.top(), width, room.height());
    painter.setPen(colours.mutedText);
    painter.drawText(tag, Qt::AlignVCenter | Qt::AlignLeft, text);
    room.setRight(tag.left() - kPadding);
}

QString boardTip(const PlanEntry& entry, const BoardMark* mark)
{
    QStringList lines{entry.profile.name.full(), factLine(entry), entry.presentPost};
    if (entry.plannedPosts.size() > 1) {
        lines += entry.plannedPosts.join(u", "_s);
    }
    lines += PlanTexts::statusTip(entry);
    if (!entry.detail.votes.isEmpty()) {
        lines += entry.detail.votes;
    }
    if (mark) {
        lines += u"%1: %2"_s.arg(FindingTexts::of(mark->state), mark->sentence);
        if (mark->others > 0) {
            lines += PlanTexts::furtherFindings(mark->others);
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace kecan::ui
