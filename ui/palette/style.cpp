// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/style.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>
#include <QToolButton>

namespace {

constexpr double radius = 4;
constexpr int iconGap = 8;
constexpr int fieldPadding = 3; // as a combo box has it

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isPrimary(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool drawn = true;
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButton(*option, *painter);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter, false);
        break;
    case PE_IndicatorRadioButton:
        drawCheckBox(*option, *painter, true);
        break;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const bool focus = option->state & State_HasFocus;
        painter->setBrush(option->state & State_Enabled ? m_theme.raised : m_theme.panel);
        const QColor edge = option->state & State_Enabled ? m_theme.control : m_theme.line;
        painter->setPen(QPen(focus ? m_theme.accent : edge, focus ? 2 : 1));
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            painter->fillRect(option->rect, m_theme.raised);
        else
            painter->drawRoundedRect(inner(option->rect).adjusted(focus ? 0.5 : 0, focus ? 0.5 : 0, focus ? -0.5 : 0, focus ? -0.5 : 0), radius, radius);
        break;
    }
    case PE_Frame: // of a field of several lines as of one; lists and tables have none
        drawn = qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
        if (drawn) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(option->state & State_Enabled ? m_theme.control : m_theme.line);
            painter->drawRoundedRect(inner(option->rect), radius, radius);
        }
        break;
    case PE_FrameFocusRect:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
        break;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), m_theme.line);
        break;
    case PE_FrameTabBarBase: {
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        break;
    }
    case PE_FrameStatusBarItem:
        break;
    case PE_PanelTipLabel:
        painter->setBrush(m_theme.raised);
        painter->setPen(m_theme.lineStrong);
        painter->drawRect(inner(option->rect));
        break;
    default:
        drawn = false;
    }
    painter->restore();
    if (!drawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.panel);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool active = item->state & State_Selected;
            painter->fillRect(item->rect, active ? m_theme.hover : m_theme.panel);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.line);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*button, *painter);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox elided(*box);
            const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 - icon;
            elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &elided, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 8;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ScrollBarExtent:
        return 10;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(*option);
        frame.lineWidth = 1;
        return drawPrimitive(PE_PanelLineEdit, &frame, painter, widget);
    }
    if (control != CC_ScrollBar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *view = widget && widget->parentWidget() ? qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget()) : nullptr;
    painter->fillRect(option->rect, view ? view->viewport()->palette().color(view->viewport()->backgroundRole()) : m_theme.panel);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider && slider->maximum > slider->minimum) {
        const QRect handle = subControlRect(control, slider, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
        const bool active = slider->state & (State_MouseOver | State_Sunken);
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? m_theme.control : m_theme.lineStrong);
        painter->drawRoundedRect(handle, 3, 3);
    }
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // No arrows: the groove is the whole bar.
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int handle = range > 0
        ? qMax(24, int(qint64(slider->pageStep) * length / qMax(1, range + slider->pageStep)))
        : length;
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto along = [&](int from, int size) {
        return horizontal ? QRect(from, 0, size, slider->rect.height()) : QRect(0, from, slider->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return slider->rect;
    case SC_ScrollBarSlider:
        return along(start, handle);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + 12 + iconGap, qMax(32, size.height() + 12)};
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(qMax(32, result.height()));
        return result;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            return {size.width() + 20, 32};
        return result.expandedTo({32, 32});
    case CT_MenuBarItem:
        return {result.width(), 28};
    case CT_ItemViewItem:
        result.setHeight(qMax(24, result.height()));
        return result;
    default:
        return result;
    }
}

void Style::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool hover = (option.state & State_MouseOver) && enabled;
    if (isPrimary(option) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(down ? m_theme.accent.darker(120) : hover ? m_theme.accent.lighter(112) : m_theme.accent);
        painter.drawRoundedRect(QRectF(option.rect), radius, radius);
        return;
    }
    if (option.state & State_AutoRaise) {
        if (!down && !hover)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush((option.state & State_On) ? m_theme.accentTint : down ? m_theme.line : m_theme.hover);
        painter.drawRoundedRect(QRectF(option.rect), radius, radius);
        return;
    }
    painter.setBrush((option.state & State_On) ? m_theme.accentTint : down ? m_theme.line : hover ? m_theme.hover : m_theme.raised);
    painter.setPen(enabled ? m_theme.control : m_theme.line);
    painter.drawRoundedRect(inner(option.rect), radius, radius);
}

// Icon and words 8 apart, both in the middle; Fusion puts them closer.
void Style::drawButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width();
    const int gap = icon > 0 && !button.text.isEmpty() ? iconGap : 0;
    const int words = button.text.isEmpty() ? 0 : button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    int x = button.rect.center().x() + 1 - qMin(button.rect.width(), icon + gap + words) / 2;
    if (icon > 0) {
        const QRect box(x, button.rect.center().y() + 1 - icon / 2, icon, icon);
        button.icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    painter.setPen(!enabled ? m_theme.inkOff : isPrimary(button) ? m_theme.onAccent : m_theme.ink);
    painter.drawText(QRect(x, button.rect.top(), button.rect.right() - x + 1, button.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextShowMnemonic, button.text);
}

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool on = option.state & State_On;
    const bool some = option.state & State_NoChange;
    const bool enabled = option.state & State_Enabled;
    const QRectF box = inner(QRect(option.rect.center() - QPoint(7, 7), QSize(16, 16)));
    const QColor fill = on || some ? (enabled ? m_theme.accent : m_theme.inkOff) : m_theme.raised;
    painter.setBrush(fill);
    painter.setPen(QPen(on || some ? fill : m_theme.control, 1));
    painter.drawRoundedRect(box, round ? 8 : 3, round ? 8 : 3);
    painter.setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft() - QPointF(0.5, 0.5);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.onAccent);
        painter.drawEllipse(box.center(), 3, 3);
    } else if (on) {
        painter.drawPolyline(QPolygonF({at + QPointF(4, 8.2), at + QPointF(6.8, 11), at + QPointF(12, 5)}));
    } else if (some) {
        painter.drawLine(at + QPointF(4.5, 8), at + QPointF(11.5, 8));
    }
}

void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (option.state & State_MouseOver && !(option.state & State_Selected))
        painter.fillRect(rect, m_theme.hover);
    if (option.state & State_Selected)
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3), m_theme.accent);
}
