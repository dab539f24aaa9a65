#include "ui/meeting/meeting_window.h"

#include "core/model/cadre_texts.h"
#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLinesOnScreen = 24;   ///< of plain text, before the text is enlarged
constexpr int kLinesOfHead = 6;      ///< unit, post, seats and holders
constexpr int kLinesOfCandidate = 3; ///< name, facts, and the air between two
constexpr int kSmallestLine = 12;    ///< @unit px
constexpr int kMostEnlarged = 4;
constexpr std::size_t kPeopleOnSlide = 10;

QFont fontOf(const QWidget& widget, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = widget.font();
    font.setPixelSize(std::max(pixels, kSmallestLine));
    font.setWeight(weight);
    return font;
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

MeetingWindow::MeetingWindow(PlanContents contents,
                             const QString& title,
                             MaybePositionId first,
                             QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_contents(std::move(contents))
    , m_title(title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"meeting"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (std::size_t unit = 0; unit < m_contents.units.size(); ++unit) {
        const std::vector<PlanPost>& posts = m_contents.units[unit].posts;
        for (std::size_t post = 0; post < posts.size(); ++post) {
            if (posts[post].candidates == 0) {
                continue;
            }
            if (first && posts[post].position == *first) {
                m_current = count();
            }
            const auto people = static_cast<std::size_t>(posts[post].candidates);
            for (std::size_t shown = 0; shown < people; shown += kPeopleOnSlide) {
                m_slides.push_back({unit, post, shown});
            }
        }
    }
    announce();
}

void MeetingWindow::go(int slide)
{
    const int wanted = std::clamp(slide, 0, std::max(0, count() - 1));
    if (wanted != m_current) {
        m_current = wanted;
        announce();
        update();
    }
}

QStringList MeetingWindow::lines() const
{
    if (m_slides.empty()) {
        return {tr("Nobody is in the plan.")};
    }
    QStringList lines{placeText(), unit().name, post().title, PlanTexts::seatLine(post())};
    if (const QString holders = PlanTexts::holderLine(post()); !holders.isEmpty()) {
        lines += holders;
    }
    for (const PlanEntry* entry : candidates()) {
        lines += u"%1. %2"_s.arg(QString::number(entry->number), personLine(*entry));
        lines += careerLine(*entry);
    }
    return lines;
}

void MeetingWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    const int line = std::max(kSmallestLine, height() * (10 + m_enlarged) / (10 * kLinesOnScreen));
    const QRect area = rect().adjusted(2 * line, line, -2 * line, -line);
    if (m_slides.empty()) {
        painter.setFont(fontOf(*this, line));
        painter.setPen(colours.mutedText);
        painter.drawText(area, Qt::AlignCenter, tr("Nobody is in the plan."));
        return;
    }
    drawHead(painter, area, line);
    drawCandidates(painter, area.adjusted(0, kLinesOfHead * line, 0, 0), line);
}

void MeetingWindow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        go(m_current - 1);
        return;
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(count() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        enlarge(1);
        return;
    case Qt::Key_Minus:
        enlarge(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        go(m_current + 1);
    } else if (event->button() == Qt::RightButton) {
        go(m_current - 1);
    }
}

void MeetingWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        announce();
        update();
    }
    QWidget::changeEvent(event);
}

const PlanUnit& MeetingWindow::unit() const
{
    return m_contents.units[m_slides[static_cast<std::size_t>(m_current)].unit];
}

const PlanPost& MeetingWindow::post() const
{
    return unit().posts[m_slides[static_cast<std::size_t>(m_current)].post];
}

std::vector<const PlanEntry*> MeetingWindow::candidates() const
{
    std::vector<const PlanEntry*> candidates;
    for (const PlanEntry& entry : post().entries) {
        if (isInPlan(entry.step.status)) {
            candidates.push_back(&entry);
        }
    }
    const auto before = static_cast<std::ptrdiff_t>(
        std::min(candidates.size(), m_slides[static_cast<std::size_t>(m_current)].first));
    candidates.erase(candidates.begin(), candidates.begin() + before);
    candidates.resize(std::min(candidates.size(), kPeopleOnSlide));
    return candidates;
}

QString MeetingWindow::personLine(const PlanEntry& entry)
{
    QStringList parts{entry.profile.name.full()};
    if (entry.profile.birth) {
        parts += QString::number(entry.profile.birth->year());
    }
    if (entry.ageMonths) {
        parts += PlanTexts::age(*entry.ageMonths);
    }
    return parts.join(u" · "_s);
}

QString MeetingWindow::careerLine(const PlanEntry& entry)
{
    QStringList parts{entry.presentPost, PlanTexts::qualifications(entry.profile)};
    if (entry.profile.sex == Sex::Female) {
        parts += CadreTexts::value(entry.profile, CadreField::Sex);
    }
    if (isEthnicMinority(entry.profile)) {
        parts += entry.profile.ethnicity;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString MeetingWindow::placeText() const
{
    return tr("%1 – post %2 of %3").arg(m_title).arg(m_current + 1).arg(count());
}

void MeetingWindow::drawHead(QPainter& painter, const QRect& area, int line) const
{
    const Colours& colours = coloursOf(palette());
    int top = area.top();
    const auto row = [&](const QString& text, int size, QFont::Weight weight, const QColor& pen) {
        painter.setFont(fontOf(*this, size, weight));
        painter.setPen(pen);
        const int height = painter.fontMetrics().height();
        drawLine(painter, QRect(area.left(), top, area.width(), height), text);
        top += height;
    };
    row(placeText(), line * 6 / 10, QFont::Normal, colours.mutedText);
    row(unit().name, line * 9 / 10, QFont::Normal, colours.mutedText);
    row(post().title, line * 14 / 10, QFont::Bold, colours.text);
    const QString holders = PlanTexts::holderLine(post());
    row(holders.isEmpty() ? PlanTexts::seatLine(post())
                          : u"%1 · %2"_s.arg(PlanTexts::seatLine(post()), holders),
        line * 7 / 10,
        QFont::Normal,
        colours.text);
    painter.fillRect(
        QRect(area.left(), area.top() + (kLinesOfHead * 10 - 7) * line / 10, area.width(), 2),
        colours.accent);
}

void MeetingWindow::drawCandidates(QPainter& painter, const QRect& area, int line) const
{
    const Colours& colours = coloursOf(palette());
    const std::vector<const PlanEntry*> people = candidates();
    // Many people share the screen: each gets less, down to what can still be read.
    const int room = area.height() / std::max(1, static_cast<int>(people.size()));
    const int unitLine = std::clamp(room / kLinesOfCandidate, kSmallestLine, line);
    const int indent = 2 * unitLine;
    int top = area.top();
    for (const PlanEntry* entry : people) {
        painter.setFont(fontOf(*this, unitLine, QFont::DemiBold));
        painter.setPen(colours.mutedText);
        const int nameHeight = painter.fontMetrics().height();
        drawLine(painter,
                 QRect(area.left(), top, indent, nameHeight),
                 QString::number(entry->number) + u'.');
        painter.setPen(colours.text);
        drawLine(painter,
                 QRect(area.left() + indent, top, area.width() - indent, nameHeight),
                 personLine(*entry));
        painter.setFont(fontOf(*this, unitLine * 7 / 10));
        painter.setPen(colours.mutedText);
        drawLine(painter,
                 QRect(area.left() + indent,
                       top + nameHeight,
                       area.width() - indent,
                       painter.fontMetrics().height()),
                 careerLine(*entry));
        top += kLinesOfCandidate * unitLine;
    }
}

void MeetingWindow::enlarge(int steps)
{
    m_enlarged = std::clamp(m_enlarged + steps, -kMostEnlarged, kMostEnlarged);
    update();
}

void MeetingWindow::announce()
{
    setWindowTitle(m_slides.empty() ? m_title : placeText());
    setAccessibleName(tr("Plan before the meeting"));
    setAccessibleDescription(lines().join(u'\n'));
}

} // namespace kecan::ui
