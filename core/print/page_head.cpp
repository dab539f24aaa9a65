#include "core/print/page_head.h"

#include "core/print/text_block.h"

#include <QRectF>

#include <algorithm>

namespace kecan::print {

namespace {

/// A header block takes what its lines need, but neither leaves the other without room.
constexpr double kWidestBlockShare = 0.5;
constexpr double kNarrowestBlock = unitsFromMm(55);
constexpr double kWidestTitleShare = 0.9;
constexpr double kTitleGap = unitsFromPoints(14);
constexpr double kTableGap = unitsFromPoints(8);
constexpr double kMarkGap = unitsFromPoints(6);
constexpr double kMarkPaddingX = unitsFromPoints(7);
constexpr double kMarkPaddingY = unitsFromPoints(2);

void drawFrame(PageContent& content, const QRectF& box)
{
    content.rules.push_back({box.topLeft(), box.topRight()});
    content.rules.push_back({box.topRight(), box.bottomRight()});
    content.rules.push_back({box.bottomRight(), box.bottomLeft()});
    content.rules.push_back({box.bottomLeft(), box.topLeft()});
}

class HeadSetter
{
public:
    HeadSetter(const ReportDocument& document, double width, Typesetter& typesetter)
        : m_document(document)
        , m_width(width)
        , m_typesetter(typesetter)
    {
    }

    PageHead take()
    {
        setHeader();
        setMark();
        setTitle();
        return std::move(m_head);
    }

private:
    struct Side
    {
        TextBlock upper; ///< all lines but the last
        TextBlock last;  ///< empty when there is one line only
        double left = 0;
    };

    [[nodiscard]] double blockWidth(const std::vector<ReportLine>& lines)
    {
        return std::clamp(
            naturalWidth(lines, m_typesetter) + 1, kNarrowestBlock, m_width * kWidestBlockShare);
    }

    Side setSide(const std::vector<ReportLine>& lines, double width, double left)
    {
        Side side{.upper = {}, .last = {}, .left = left};
        const std::size_t split = lines.size() > 1 ? lines.size() - 1 : lines.size();
        const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(split);
        side.upper = setLines({lines.begin(), middle}, width, TextAlign::Centre, m_typesetter);
        side.last = setLines({middle, lines.end()}, width, TextAlign::Centre, m_typesetter);
        return side;
    }

    /// First lines on one base line, last lines on one base line.
    void setHeader()
    {
        const ReportHeader& header = m_document.header;
        if (header.left.empty() && header.right.empty()) {
            return;
        }
        m_leftWidth = blockWidth(header.left);
        const double rightWidth = blockWidth(header.right);
        const Side left = setSide(header.left, m_leftWidth, 0);
        const Side right = setSide(header.right, rightWidth, m_width - rightWidth);
        const double first = std::max(left.upper.firstBaseline, right.upper.firstBaseline);
        const auto upperTop = [&](const Side& side) { return first - side.upper.firstBaseline; };
        const auto lastBaseline = [&](const Side& side) {
            return side.last.isEmpty()
                       ? 0
                       : upperTop(side) + side.upper.height + side.last.firstBaseline;
        };
        const double last = std::max(lastBaseline(left), lastBaseline(right));
        for (const Side& side : {left, right}) {
            const double top = upperTop(side);
            m_head.content.append(side.upper.content, side.left, top);
            m_head.height = std::max(m_head.height, top + side.upper.height);
            if (!side.last.isEmpty()) {
                const double lastTop = last - side.last.firstBaseline;
                m_head.content.append(side.last.content, side.left, lastTop);
                m_head.height = std::max(m_head.height, lastTop + side.last.height);
            }
        }
    }

    /// Under the number: the mark in its frame, the number of the copy below it.
    void setMark()
    {
        const ReportHeader& header = m_document.header;
        if (header.secrecyMark.isEmpty() && header.copyNumber.isEmpty()) {
            return;
        }
        const double width = std::max(m_leftWidth, kNarrowestBlock);
        double top = m_head.height + kMarkGap;
        if (!header.secrecyMark.isEmpty()) {
            const TextBlock mark = setLines({{.text = header.secrecyMark, .bold = true}},
                                            width,
                                            TextAlign::Centre,
                                            m_typesetter);
            const QRectF frame(
                QPointF(mark.left - kMarkPaddingX, top),
                QPointF(mark.right + kMarkPaddingX, top + mark.height + 2 * kMarkPaddingY));
            drawFrame(m_head.content, frame);
            m_head.content.append(mark.content, 0, top + kMarkPaddingY);
            m_markRight = frame.right();
            m_markBottom = frame.bottom();
            top = frame.bottom() + kMarkPaddingY;
        }
        if (!header.copyNumber.isEmpty()) {
            const TextBlock copy = setLines(
                {{.text = header.copyNumber, .size = 12}}, width, TextAlign::Centre, m_typesetter);
            m_head.content.append(copy.content, 0, top);
            m_markRight = std::max(m_markRight, copy.right);
            m_markBottom = top + copy.height;
        }
    }

    /// Beside the secrecy mark where there is room, else below it.
    void setTitle()
    {
        const double titleWidth = m_width * kWidestTitleShare;
        const double left = (m_width - titleWidth) / 2;
        const TextBlock title =
            setLines(m_document.title, titleWidth, TextAlign::Centre, m_typesetter);
        const bool beside = left + title.left > m_markRight + kTitleGap;
        const double above = beside ? m_head.height : std::max(m_head.height, m_markBottom);
        if (!title.isEmpty()) {
            const double top = above > 0 ? above + kTitleGap : 0;
            m_head.content.append(title.content, left, top);
            m_head.height = top + title.height;
        }
        m_head.height = std::max(m_head.height, m_markBottom);
        setOpening();
        if (m_head.height > 0) {
            m_head.height += kTableGap;
        }
    }

    void setOpening()
    {
        if (m_document.opening.empty()) {
            return;
        }
        const TextBlock opening =
            setLines(m_document.opening, m_width, TextAlign::Left, m_typesetter);
        const double top = m_head.height > 0 ? m_head.height + kTitleGap : 0;
        m_head.content.append(opening.content, 0, top);
        m_head.height = top + opening.height;
    }

    const ReportDocument& m_document;
    double m_width;
    Typesetter& m_typesetter;
    PageHead m_head;
    double m_leftWidth = 0;
    double m_markRight = 0;
    double m_markBottom = 0;
};

} // namespace

PageHead setPageHead(const ReportDocument& document, double width, Typesetter& typesetter)
{
    return HeadSetter(document, width, typesetter).take();
}

} // namespace kecan::print
