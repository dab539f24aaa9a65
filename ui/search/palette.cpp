#include "ui/search/palette.h"

#include "core/base/text_normal.h"
#include "ui/search/subject_search.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostOfAKind = 6;
constexpr std::size_t kMostCommands = 40;
constexpr std::size_t kMostRecent = 8;
constexpr int kRowsShown = 14;
constexpr int kLettersWide = 112;
constexpr int kMargin = 16;
constexpr int kShadow = 14;
constexpr int kRounding = 4; ///< kept free within the frame for its corners
constexpr SubjectKinds kEverything = SubjectKind::Person | SubjectKind::Unit | SubjectKind::Post |
                                     SubjectKind::Plan | SubjectKind::Document;
/// Typed first, it asks for commands alone.
constexpr QChar kCommandsOnly = u'>';

} // namespace

/// Rows of one kind under their heading.
struct Palette::Group
{
    QString heading;
    int rank = 0; ///< of the best row
    std::vector<HitRow> rows = {};
    std::vector<Target> targets = {};

    void add(HitRow row, Target target)
    {
        rows.push_back(std::move(row));
        targets.push_back(std::move(target));
    }
};

Palette::Palette(ViewContext& context, ActionCatalogue& actions, QWidget* window)
    : QWidget(window)
    , m_context(context)
    , m_actions(actions)
    , m_panel(new QWidget(this))
    , m_text(new QLineEdit(m_panel))
    , m_list(new HitList(HitList::Look::OneLine, m_panel))
    , m_hint(new QLabel(m_panel))
{
    setObjectName(u"palette"_s);
    m_text->setObjectName(u"paletteText"_s);
    m_list->setObjectName(u"paletteHits"_s);
    m_text->setFrame(false);
    m_text->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(12, 4, 12, 6);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(kRounding, kRounding, kRounding, kRounding);
    column->setSpacing(0);
    m_text->setTextMargins(8, 5, 8, 8);
    column->addWidget(m_text);
    column->addSpacing(1);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    window->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &HitList::picked, this, &Palette::go);
    connect(&actions, &ActionCatalogue::triggered, this, [this](ActionId id) {
        if (id == ActionId::Palette) {
            isVisible() ? close() : open();
        }
    });
    connect(&context, &ViewContext::workspaceChanged, this, [this] {
        std::erase_if(m_recent,
                      [](const Target& target) { return std::holds_alternative<Subject>(target); });
        hide();
    });
    retranslate();
    hide();
}

void Palette::open()
{
    m_focusBefore = QApplication::focusWidget();
    m_text->clear();
    search();
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    // Names are sorted while the first letter is being thought of.
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && m_context.workspace()) {
            m_context.search(m_context.day()).prepare();
        }
    });
}

void Palette::close()
{
    if (!isVisible()) {
        return;
    }
    // First, so that the field's loss of the focus is not taken for somebody else's wish.
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    }
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            hide();
        }
    } else if (watched == parent() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange && isVisible()) {
        place();
    }
    QWidget::changeEvent(event);
}

void Palette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos())) {
        close();
    }
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), QColor(0, 0, 0, 40));
    const QRectF panel = QRectF(m_panel->geometry());
    painter.setPen(Qt::NoPen);
    for (int ring = kShadow; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(
            panel.adjusted(-ring, -ring + 4, ring, ring + 4), 8 + ring, 8 + ring);
    }
    painter.setPen(QPen(colours.edge, 1));
    painter.setBrush(colours.base);
    painter.drawRoundedRect(panel.adjusted(-0.5, -0.5, 0.5, 0.5), 8, 8);
    painter.setPen(QPen(colours.line, 1));
    const qreal below = panel.top() + m_text->geometry().bottom() + 1.5;
    painter.drawLine(QPointF(panel.left(), below), QPointF(panel.right(), below));
}

void Palette::search()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        fill(offered());
    } else if (text.startsWith(kCommandsOnly)) {
        fill({commands(text.mid(1))});
    } else {
        fill(found(text));
    }
    if (isVisible()) {
        place();
    }
}

std::vector<Palette::Group> Palette::found(const QString& text) const
{
    std::vector<Group> groups;
    std::vector<SubjectKind> kinds;
    const std::vector<SubjectHit> hits =
        m_context.workspace()
            ? m_context.search(m_context.day())
                  .find({.text = text, .kinds = kEverything, .most = kMostOfAKind})
            : std::vector<SubjectHit>();
    for (const SubjectHit& hit : hits) {
        auto kind = std::ranges::find(kinds, hit.kind);
        if (kind == kinds.end()) {
            groups.push_back({SubjectTexts::heading(hit.kind), hit.rank});
            kind = kinds.insert(kind, hit.kind);
        }
        groups[static_cast<std::size_t>(kind - kinds.begin())].add(hitRow(hit), hit.subject);
    }
    groups.push_back(commands(text));
    std::ranges::stable_sort(groups, {}, &Group::rank);
    return groups;
}

std::vector<Palette::Group> Palette::offered() const
{
    Group recent{tr("Recent")};
    const std::shared_ptr<const Snapshot> office = m_context.snapshot();
    for (const Target& target : m_recent) {
        if (const auto* id = std::get_if<ActionId>(&target)) {
            recent.add(rowOf(*id), target);
        } else if (office) {
            const std::optional<SubjectHit> hit =
                SubjectTexts::describe(*office, std::get<Subject>(target));
            if (hit) {
                recent.add(hitRow(*hit), target);
            }
        }
    }
    return {recent, commands(QString())};
}

Palette::Group Palette::commands(const QString& text) const
{
    const QString typed = searchFold(text);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, ActionId>> ranked;
    for (const ActionSpec& spec : allActions()) {
        if (spec.id == ActionId::Palette) {
            continue;
        }
        const QString title = searchFold(m_actions.action(spec.id)->text().remove(u'&'));
        const QString area = searchFold(ActionCatalogue::areaTitle(spec.area).remove(u'&'));
        if (matchesWords(title + u' ' + area, words)) {
            // What cannot be done now comes last.
            const int possible = m_actions.action(spec.id)->isEnabled() ? 0 : kNotNow;
            // Of all of them, what is recorded on this page comes first.
            const bool isActFirst = words.isEmpty() && spec.area == ActionArea::Record;
            ranked.emplace_back(possible + (isActFirst ? 0 : hitRank(title, typed)), spec.id);
        }
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, ActionId>::first);
    Group group{tr("Commands"), ranked.empty() ? 0 : ranked.front().first};
    for (const auto& [rank, id] : ranked) {
        if (group.rows.size() < kMostCommands) {
            group.add(rowOf(id), id);
        }
    }
    return group;
}

HitRow Palette::rowOf(ActionId id) const
{
    const auto spec = std::ranges::find(allActions(), id, &ActionSpec::id);
    const QAction* action = m_actions.action(id);
    const QString icon = QString::fromUtf8(spec->icon);
    return {.icon = icon.isEmpty() ? u"chevron-right"_s : icon,
            .title = action->text().remove(u'&'),
            .detail = action->isEnabled() ? ActionCatalogue::areaTitle(spec->area).remove(u'&')
                                          : tr("not possible now"),
            .shortcut = action->shortcut().toString(QKeySequence::NativeText),
            .isMuted = !action->isEnabled()};
}

void Palette::fill(const std::vector<Group>& groups)
{
    std::vector<HitRow> rows;
    m_targets.clear();
    for (const Group& group : groups) {
        if (group.rows.empty()) {
            continue;
        }
        rows.push_back({.icon = {}, .title = group.heading, .isHeading = true});
        m_targets.emplace_back();
        std::ranges::copy(group.rows, std::back_inserter(rows));
        std::ranges::copy(group.targets, std::back_inserter(m_targets));
    }
    const bool nothing = rows.empty();
    m_list->setTyped(m_text->text());
    m_list->setRows(std::move(rows));
    m_list->setVisible(!nothing);
    m_hint->setText(
        nothing ? tr("Nothing found on %1. Fewer letters find more.").arg(m_context.day().text())
                : tr("↑ ↓ choose    Enter go    Esc close    > commands only"));
}

void Palette::go(int row)
{
    if (row < 0) {
        return;
    }
    const Target target = m_targets[static_cast<std::size_t>(row)];
    if (const auto* id = std::get_if<ActionId>(&target)) {
        if (!m_actions.action(*id)->isEnabled()) {
            return;
        }
        remember(target);
        // With the focus where it was: some actions are for what has it.
        close();
        m_actions.action(*id)->trigger();
    } else if (const auto* subject = std::get_if<Subject>(&target)) {
        remember(target);
        close();
        m_context.reveal(*subject);
    }
}

void Palette::remember(const Target& target)
{
    std::erase(m_recent, target);
    m_recent.insert(m_recent.begin(), target);
    if (m_recent.size() > kMostRecent) {
        m_recent.pop_back();
    }
}

bool Palette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
        m_list->step(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->step(m_list->rowsOfAPage());
        return true;
    case Qt::Key_PageUp:
        m_list->step(-m_list->rowsOfAPage());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(m_list->current());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        // There is nowhere else to go.
        return true;
    default:
        return false;
    }
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int wide =
        std::min(fontMetrics().averageCharWidth() * kLettersWide, width() - 2 * kMargin);
    const int top = std::max(kMargin, height() / 9);
    const int others =
        m_text->sizeHint().height() + m_hint->sizeHint().height() + 2 * kRounding + 1;
    const int room = height() - top - kMargin - others;
    m_list->setFixedHeight(std::min(m_list->heightFor(kRowsShown), room));
    m_panel->setGeometry(
        (width() - wide) / 2, top, wide, others + (m_list->isHidden() ? 0 : m_list->height()));
    update();
}

void Palette::retranslate()
{
    m_text->setPlaceholderText(tr("Person, unit, post, plan, document or command"));
    m_text->setAccessibleName(tr("Go to anything"));
}

} // namespace kecan::ui
