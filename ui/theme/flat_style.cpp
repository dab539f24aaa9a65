#include "ui/theme/flat_style.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kRadius = 4;
constexpr int kTextInset = 5;  ///< from the edge of a field to its text
constexpr int kCellMargin = 5; ///< from the edge of a cell to its text

void drawBox(QPainter& painter, const QRect& rect, const QColor& ground, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRect& rect, const QColor& colour)
{
    const qreal reach = qMax(3.0, qMin(rect.width(), rect.height()) * 0.18);
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({middle + QPointF(-reach, -reach / 2),
                                    middle + QPointF(0, reach / 2),
                                    middle + QPointF(reach, -reach / 2)}));
    painter.restore();
}

/// @p icon in one colour, for grounds its own colours do not show on.
QIcon tinted(const QIcon& icon, QSize size, qreal ratio, const QColor& colour)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    if (pixmap.isNull()) {
        return {};
    }
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), colour);
    return pixmap;
}

QColor buttonGround(const QStyleOption& option, const Colours& colours, bool main)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return main ? colours.hover : colours.button;
    }
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (main) {
        const QColor shade = down ? colours.accent.darker(115) : colours.accent.lighter(112);
        return down || hover ? shade : colours.accent;
    }
    return down ? colours.pressed : hover ? colours.hover : colours.button;
}

bool isMainButton(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

void drawScrollBar(const QStyle& style,
                   const QStyleOptionSlider& bar,
                   QPainter& painter,
                   const QWidget* widget)
{
    const Colours& colours = coloursOf(bar.palette);
    painter.fillRect(bar.rect, colours.window);
    if (bar.maximum <= bar.minimum) {
        return;
    }
    const bool active = bar.state & QStyle::State_MouseOver || bar.state & QStyle::State_Sunken;
    const QRect slider =
        style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colours.mutedText : colours.edge);
    const QRectF body = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(body.width(), body.height()) / 2;
    painter.drawRoundedRect(body, radius, radius);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 wanted = qint64{bar.pageStep} * length / (range + bar.pageStep);
        handle = qBound(qMin(28, length), static_cast<int>(wanted), length);
    }
    const int at = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        return horizontal ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                          : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(at, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(at + handle, length - at - handle);
    default:
        return {};
    }
}

void drawRadio(QPainter& painter, const QStyleOption& option, const Colours& colours)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor frame = enabled ? colours.mutedText : colours.disabledText;
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, 1));
    painter.setBrush(colours.base);
    painter.drawEllipse(ring);
    if (option.state & QStyle::State_On) {
        const double margin = ring.width() * 0.27;
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame);
        painter.drawEllipse(ring.adjusted(margin, margin, -margin, -margin));
    }
    painter.restore();
}

/// A box to tick; its frame is seen on every ground.
void drawCheck(QPainter& painter, const QStyleOption& option, const Colours& colours)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    const QColor frame = enabled ? colours.mutedText : colours.disabledText;
    const QRectF box(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Less round than a field, or so small a box would be taken for a radio button.
    painter.setPen(QPen(frame, 1));
    painter.setBrush(on || some ? frame : colours.base);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.width() / 7, box.width() / 7);
    painter.setPen(QPen(colours.base, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (some) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else if (on) {
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)});
    }
    painter.restore();
}

} // namespace

void drawFocusRing(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), kRadius, kRadius);
    painter.restore();
}

FlatStyle::FlatStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element,
                              const QStyleOption* option,
                              QPainter* painter,
                              const QWidget* widget) const
{
    const Colours& colours = coloursOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand: {
        const bool main = isMainButton(option);
        drawBox(*painter,
                option->rect,
                buttonGround(*option, colours, main),
                main && enabled ? QColor()
                : enabled       ? colours.edge
                                : colours.line);
        return;
    }
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On)) {
            drawBox(*painter, option->rect, colours.pressed, {});
        } else if (enabled && option->state & State_MouseOver) {
            drawBox(*painter, option->rect, colours.hover, {});
        }
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (element == PE_PanelLineEdit && frame && frame->lineWidth <= 0) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        const bool wrong = widget && widget->property("invalid").toBool();
        drawBox(*painter,
                option->rect,
                element == PE_PanelLineEdit
                    ? (wrong ? colours.dangerGround : option->palette.color(QPalette::Base))
                    : QColor(),
                wrong     ? colours.danger
                : enabled ? colours.edge
                          : colours.line);
        if (option->state & State_HasFocus && !wrong) {
            drawFocusRing(*painter, option->rect, option->palette);
        }
        return;
    }
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, option->palette);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        painter->setPen(colours.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, colours.window);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option, colours);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option, colours);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, enabled ? colours.mutedText : colours.disabledText);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element,
                            const QStyleOption* option,
                            QPainter* painter,
                            const QWidget* widget) const
{
    const Colours& colours = coloursOf(option->palette);
    if (element == CE_PushButtonLabel && isMainButton(option)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (option->state & State_Enabled) {
                copy.palette.setColor(QPalette::ButtonText, colours.onAccent);
                if (!copy.icon.isNull()) {
                    copy.icon = tinted(copy.icon,
                                       copy.iconSize,
                                       painter->device()->devicePixelRatioF(),
                                       colours.onAccent);
                }
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, colours.panel);
        painter->setPen(colours.edge);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (element == CE_HeaderSection) {
            painter->drawLine(option->rect.topRight() + QPoint(0, 5),
                              option->rect.bottomRight() - QPoint(0, 5));
        }
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, colours.panel);
        return;
    }
    if (element == CE_MenuBarItem) {
        painter->fillRect(option->rect, colours.panel);
        if (option->state & (State_Selected | State_Sunken) && option->state & State_Enabled) {
            drawBox(*painter, option->rect.adjusted(1, 2, -1, -2), colours.pressed, {});
        }
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            drawItemText(painter,
                         option->rect,
                         Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option->palette,
                         option->state & State_Enabled,
                         item->text,
                         QPalette::WindowText);
        }
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control,
                                   const QStyleOptionComplex* option,
                                   QPainter* painter,
                                   const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*this, *bar, *painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const Colours& colours = coloursOf(option->palette);
            const bool enabled = option->state & State_Enabled;
            drawBox(*painter,
                    option->rect,
                    combo->editable ? colours.base : buttonGround(*option, colours, false),
                    enabled ? colours.edge : colours.line);
            if (option->state & State_HasFocus) {
                drawFocusRing(*painter, option->rect, option->palette);
            }
            const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            drawChevron(*painter, arrow, enabled ? colours.mutedText : colours.disabledText);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control,
                                const QStyleOptionComplex* option,
                                SubControl subControl,
                                const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            return scrollBarPart(*bar, subControl);
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    return subControl == SC_ComboBoxEditField && control == CC_ComboBox
               ? rect.adjusted(kTextInset, 0, 0, 0)
               : rect;
}

QRect FlatStyle::subElementRect(SubElement element,
                                const QStyleOption* option,
                                const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(kTextInset, 0, -kTextInset, 0) : rect;
}

QSize FlatStyle::sizeFromContents(ContentsType type,
                                  const QStyleOption* option,
                                  const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit) {
        result.setHeight(qMax(result.height(), line + 12));
    }
    if (type == CT_PushButton) {
        result.rwidth() += line / 2;
    }
    if (type == CT_ComboBox || type == CT_LineEdit) {
        result.rwidth() += 2 * kTextInset;
    }
    if (type == CT_HeaderSection) {
        result.setHeight(qMax(result.height(), line + 10));
    }
    if (type == CT_MenuBarItem) {
        result.setHeight(qMax(result.height(), line + 9));
    }
    return result;
}

int FlatStyle::pixelMetric(PixelMetric metric,
                           const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 13;
    case PM_FocusFrameHMargin:
        return kCellMargin;
    case PM_HeaderMargin:
        return kCellMargin + 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_IndicatorWidth:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorHeight:
        return widget ? qMax(14, qRound(widget->fontMetrics().height() * 0.8))
                      : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return widget ? qMax(16, qRound(widget->fontMetrics().height() * 0.95))
                      : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon FlatStyle::standardIcon(StandardPixmap icon,
                              const QStyleOption* option,
                              const QWidget* widget) const
{
    if (icon == SP_LineEditClearButton) {
        return themeIcon(u"close"_s, widget ? widget->palette() : QGuiApplication::palette());
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

int FlatStyle::styleHint(StyleHint hint,
                         const QStyleOption* option,
                         const QWidget* widget,
                         QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace kecan::ui
