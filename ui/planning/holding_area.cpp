#include "ui/planning/holding_area.h"

#include "ui/planning/board_painter.h"
#include "ui/services/preferences.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QDragMoveEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPlace = u"views/holding"_s;
const QByteArray kFolded = "folded"_ba;
constexpr int kLetters = 34; ///< a card takes as much as a name and its signs
constexpr int kGap = 3;

/// Cards as the board has them, in two lines.
class HeldDelegate final : public QStyledItemDelegate
{
public:
    HeldDelegate(const HoldingModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        m_painter.setLook(option.font, option.palette, BoardDensity::Compact);
        const BoardLook look{.isSelected = option.state.testFlag(QStyle::State_Selected),
                             .isCurrent = option.state.testFlag(QStyle::State_HasFocus),
                             .isHovered = option.state.testFlag(QStyle::State_MouseOver),
                             .verdict = DropVerdict::None};
        m_painter.drawCard(*painter,
                           option.rect.adjusted(0, 0, -1, -kGap),
                           m_model.at(index.row()),
                           nullptr,
                           look);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        m_painter.setLook(option.font, option.palette, BoardDensity::Compact);
        return {0, m_painter.metrics(0).cardHeight + kGap};
    }

private:
    const HoldingModel& m_model;
    mutable BoardPainter m_painter;
};

} // namespace

HoldingArea::HoldingArea(Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_model(new HoldingModel(this))
    , m_toggle(new QToolButton(this))
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
{
    setAcceptDrops(true);
    setObjectName(u"holdingArea"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_toggle->setObjectName(u"holdingToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hint->setObjectName(u"holdingHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(6, 2, 6, 6);
    m_list->setObjectName(u"holdingList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HeldDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragEnabled(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_toggle);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    connect(m_toggle, &QToolButton::clicked, this, &HoldingArea::setOpen);
    connect(m_list, &QListView::activated, this, &HoldingArea::placeWanted);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &HoldingArea::selectionChanged);
    m_toggle->setChecked(preferences.state(kPlace) != kFolded);
    retranslate();
}

void HoldingArea::show(const std::shared_ptr<const Snapshot>& office,
                       const std::vector<CadreId>& held)
{
    m_model->show(office, held);
    retranslate();
}

void HoldingArea::setJudging(Judging judging)
{
    m_judging = std::move(judging);
}

void HoldingArea::toggleOpen()
{
    setOpen(!isOpen());
    if (isOpen()) {
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

bool HoldingArea::isOpen() const
{
    return m_toggle->isChecked();
}

std::vector<CadreId> HoldingArea::chosen() const
{
    std::vector<CadreId> people;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_list->selectionModel()->isRowSelected(row)) {
            people.push_back(m_model->at(row).cadre);
        }
    }
    return people;
}

QSize HoldingArea::sizeHint() const
{
    const QSize own = layout()->minimumSize();
    const int wanted = fontMetrics().averageCharWidth() * kLetters;
    // With large text it leaves the board the better half.
    const int most = window()->width() / 4;
    return {isOpen() ? std::max(std::min(wanted, most), m_toggle->sizeHint().width() + 10)
                     : m_toggle->sizeHint().width() + 10,
            own.height()};
}

QSize HoldingArea::minimumSizeHint() const
{
    return {sizeHint().width(), m_toggle->sizeHint().height() + 8};
}

void HoldingArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_judging && boardDragOf(event->mimeData()) && event->source() != m_list) {
        event->acceptProposedAction();
    }
}

void HoldingArea::dragMoveEvent(QDragMoveEvent* event)
{
    follow(*event);
}

void HoldingArea::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
    QToolTip::hideText();
}

void HoldingArea::dropEvent(QDropEvent* event)
{
    setTarget(false);
    QToolTip::hideText();
    const std::optional<BoardDrag> drag = boardDragOf(event->mimeData());
    if (drag && m_judging && m_judging(*drag).verdict != DropVerdict::Refused) {
        event->acceptProposedAction();
        Q_EMIT dropped(*drag);
    }
}

void HoldingArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(m_isTarget ? colours.accent : colours.line, m_isTarget ? 2 : 1));
    painter.setBrush(m_isTarget ? colours.selection : colours.postBand);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

void HoldingArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HoldingArea::setOpen(bool isOpen)
{
    m_toggle->setChecked(isOpen);
    m_preferences.setState(kPlace, isOpen ? QByteArray("open") : kFolded);
    retranslate();
}

void HoldingArea::setTarget(bool isTarget)
{
    if (isTarget != m_isTarget) {
        m_isTarget = isTarget;
        update();
    }
}

void HoldingArea::follow(QDragMoveEvent& event)
{
    const std::optional<BoardDrag> drag = boardDragOf(event.mimeData());
    if (!drag || !m_judging || event.source() == m_list) {
        event.ignore();
        return;
    }
    const BoardView::Verdict verdict = m_judging(*drag);
    const bool isTaken = verdict.verdict != DropVerdict::Refused;
    event.setAccepted(isTaken);
    setTarget(isTaken);
    QToolTip::showText(mapToGlobal(event.position().toPoint() + QPoint(16, 16)),
                       verdict.reason.toHtmlEscaped(),
                       this);
}

void HoldingArea::retranslate()
{
    const int count = m_model->rowCount();
    const QString number = QLocale().toString(count);
    m_toggle->setIcon(themeIcon(isOpen() ? u"chevron-right"_s : u"people"_s, palette()));
    m_toggle->setText(isOpen() ? tr("Holding area: %1").arg(number) : number);
    m_toggle->setAccessibleName(tr("Holding area: %1").arg(number));
    m_toggle->setToolTip(isOpen() ? tr("Fold the holding area away")
                                  : tr("People who wait for a post in this draft"));
    m_list->setAccessibleName(tr("People who wait for a post in this draft"));
    m_hint->setText(tr("People thought of, but for no post yet. Drag them here from the board or "
                       "the finder, and from here to a post."));
    m_hint->setVisible(isOpen() && count == 0);
    m_list->setVisible(isOpen() && count > 0);
    layout()->setAlignment(m_toggle, isOpen() ? Qt::AlignLeft : Qt::AlignTop);
    updateGeometry();
}

} // namespace kecan::ui
