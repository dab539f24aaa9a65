#include "ui/search/subject_edit.h"

#include "ui/search/hit_list.h"
#include "ui/search/subject_search.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"

#include <QEvent>
#include <QFrame>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowsShown = 8;
constexpr std::size_t kMostHits = 40; ///< of a kind
constexpr int kLettersWide = 72;
/// Between the text in a field and its frame, as QLineEdit has it.
constexpr int kInnerMargin = 2;

} // namespace

SubjectEdit::SubjectEdit(const ViewContext& context, SubjectKinds kinds, QWidget* parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_kinds(kinds)
    // No window of its own focus, so that an input method goes on composing in the field.
    , m_popup(new QFrame(this, Qt::ToolTip))
    , m_list(new HitList(HitList::Look::TwoLines, m_popup))
    , m_nothing(new QLabel(m_popup))
{
    setClearButtonEnabled(true);
    m_popup->setObjectName(u"subjectPopup"_s);
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 3, 1, 3);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setContentsMargins(10, 5, 10, 5);
    m_list->setObjectName(u"subjectHits"_s);
    connect(this, &QLineEdit::textEdited, this, &SubjectEdit::edited);
    connect(m_list, &HitList::picked, this, &SubjectEdit::take);
    connect(&context, &ViewContext::workspaceChanged, this, &SubjectEdit::forgetStore);
    connect(&context, &ViewContext::dayChanged, this, &SubjectEdit::describe);
    connect(&context, &ViewContext::recorded, this, [this] {
        // What an undone act had made is no longer there.
        const std::optional<Subject> before = m_subject;
        describe();
        if (before && !m_subject) {
            clear();
            Q_EMIT subjectChanged();
        }
    });
    retranslate();
}

SubjectEdit::~SubjectEdit() = default;

void SubjectEdit::setSubject(const std::optional<Subject>& subject)
{
    closePopup();
    choose(subject);
}

void SubjectEdit::setDay(Day day)
{
    m_day = day;
    describe();
}

void SubjectEdit::setFilter(std::function<bool(const Subject&)> accepts)
{
    m_accepts = std::move(accepts);
}

QString SubjectEdit::problem() const
{
    return m_subject || text().trimmed().isEmpty()
               ? QString()
               : tr("Choose one from the list: “%1” alone names nothing.").arg(text().trimmed());
}

void SubjectEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen()) {
        const int page = m_list->rowsOfAPage();
        switch (event->key()) {
        case Qt::Key_Down:
            m_list->step(1);
            return;
        case Qt::Key_Up:
            m_list->step(-1);
            return;
        case Qt::Key_PageDown:
            m_list->step(page);
            return;
        case Qt::Key_PageUp:
            m_list->step(-page);
            return;
        case Qt::Key_Escape:
            closePopup();
            return;
        default:
            break;
        }
        if (enter) {
            take(m_list->current());
            return;
        }
    } else if (event->key() == Qt::Key_Down ||
               (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) ||
               (enter && !problem().isEmpty())) {
        search();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SubjectEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing && std::exchange(m_waits, false)) {
        search();
    }
}

void SubjectEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        selectAll();
    }
}

void SubjectEdit::focusOutEvent(QFocusEvent* event)
{
    closePopup();
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        showProblem(problem());
    }
}

void SubjectEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
    }
    QLineEdit::changeEvent(event);
}

void SubjectEdit::hideEvent(QHideEvent* event)
{
    closePopup();
    QLineEdit::hideEvent(event);
}

void SubjectEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_detail.isEmpty()) {
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QRect rect = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    // The button that clears the field stands at its end.
    rect.adjust(kInnerMargin, 0, -height(), 0);
    rect.setLeft(rect.left() + fontMetrics().horizontalAdvance(text()) +
                 2 * fontMetrics().averageCharWidth());
    if (rect.width() > 4 * fontMetrics().averageCharWidth()) {
        QPainter painter(this);
        painter.setPen(coloursOf(palette()).mutedText);
        painter.drawText(rect,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_detail, Qt::ElideRight, rect.width()));
    }
}

bool SubjectEdit::focusNextPrevChild(bool next)
{
    // As in a spreadsheet: leaving by a key takes what the list offers.
    if (isOpen()) {
        take(m_list->current());
    }
    return QLineEdit::focusNextPrevChild(next);
}

bool SubjectEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowDeactivate) {
        closePopup();
    }
    return QLineEdit::eventFilter(watched, event);
}

Day SubjectEdit::day() const
{
    return m_day.value_or(m_context.day());
}

void SubjectEdit::edited()
{
    showProblem({});
    if (m_subject) {
        m_subject.reset();
        describe();
        Q_EMIT subjectChanged();
    }
    if (text().trimmed().isEmpty()) {
        closePopup();
    } else if (m_isComposing) {
        m_waits = true;
    } else {
        search();
    }
}

void SubjectEdit::search()
{
    if (!m_context.workspace()) {
        return;
    }
    const std::vector<SubjectHit> hits =
        m_context.search(day()).find({.text = m_subject ? QString() : text(),
                                      .kinds = m_kinds,
                                      .most = kMostHits,
                                      .accepts = m_accepts});
    std::vector<HitRow> rows;
    rows.reserve(hits.size());
    std::ranges::transform(hits, std::back_inserter(rows), hitRow);
    m_list->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_nothing->setText(tr("Nothing found for “%1” on %2.").arg(text().trimmed(), day().text()));
    m_list->setTyped(m_subject ? QString() : text());
    m_list->setRows(std::move(rows));
    placePopup();
}

void SubjectEdit::placePopup()
{
    m_list->setFixedHeight(m_list->heightFor(kRowsShown));
    const int wide = std::max(width(), kLettersWide * fontMetrics().averageCharWidth());
    m_popup->setFixedWidth(wide);
    m_popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    if (place.y() + m_popup->height() > room.bottom()) {
        place = mapToGlobal(QPoint(0, -m_popup->height() - 2));
    }
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - wide)));
    m_popup->move(place);
    if (!isOpen()) {
        window()->installEventFilter(this);
        m_popup->show();
    }
}

void SubjectEdit::closePopup()
{
    if (isOpen()) {
        window()->removeEventFilter(this);
        m_popup->hide();
    }
}

bool SubjectEdit::isOpen() const
{
    return m_popup->isVisible();
}

void SubjectEdit::take(int row)
{
    if (row >= 0) {
        const std::optional<Subject> subject = m_list->hits().rowAt(row).subject;
        closePopup();
        choose(subject);
    }
}

void SubjectEdit::choose(const std::optional<Subject>& subject)
{
    const bool isOther = subject != m_subject;
    m_subject = subject;
    showProblem({});
    describe();
    if (!m_subject) {
        clear();
    }
    if (isOther) {
        Q_EMIT subjectChanged();
    }
}

void SubjectEdit::forgetStore()
{
    closePopup();
    m_hasLost = m_hasLost || m_subject.has_value();
    m_subject.reset();
    showProblem({});
    describe();
    clear();
    // Whoever hears of it asks the store, so it is said only when there is one again.
    if (m_context.workspace() && std::exchange(m_hasLost, false)) {
        Q_EMIT subjectChanged();
    }
}

void SubjectEdit::describe()
{
    const std::shared_ptr<const Snapshot> office =
        m_context.workspace() ? m_context.workspace()->snapshot(day()) : nullptr;
    const std::optional<SubjectHit> hit =
        m_subject && office ? SubjectTexts::describe(*office, *m_subject) : std::nullopt;
    if (m_subject && !hit) {
        m_subject.reset();
    }
    if (hit) {
        setText(hit->title);
        setCursorPosition(0);
    }
    m_detail = hit ? hit->detail : QString();
    setToolTip(hit ? hit->title + u'\n' + hit->detail : QString());
    setAccessibleDescription(m_detail);
    update();
}

void SubjectEdit::showProblem(const QString& problem)
{
    if (problem == m_shownProblem) {
        return;
    }
    m_shownProblem = problem;
    setProperty("invalid", !problem.isEmpty());
    setToolTip(problem);
    update();
    Q_EMIT problemChanged(problem);
}

void SubjectEdit::retranslate()
{
    if (m_kinds == SubjectKinds(SubjectKind::Person)) {
        setPlaceholderText(tr("Name or code of a person"));
    } else if (m_kinds == SubjectKinds(SubjectKind::Unit)) {
        setPlaceholderText(tr("Name of a unit"));
    } else if (m_kinds == SubjectKinds(SubjectKind::Post)) {
        setPlaceholderText(tr("Title and unit of a post"));
    } else {
        setPlaceholderText(tr("Type to find"));
    }
}

} // namespace kecan::ui
