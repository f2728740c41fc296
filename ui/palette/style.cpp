// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/style.h"

#include "palette/icons.h"

#include <QAbstractScrollArea>
#include <QFileDialog>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace {

constexpr double radius = 4;
constexpr int iconGap = 8;
constexpr int fieldPadding = 3; // as a combo box has it
constexpr int headPadding = 4;  // what a head of a column lacks to stand over its cells

QRectF inner(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// More than a panel at the side has room for at their full width: none of them is to lie behind arrows.
bool hasManyTabs(const QWidget *widget)
{
    constexpr int few = 4;
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    int visible = 0;
    for (int i = 0; bar && i < bar->count(); ++i)
        visible += bar->isTabVisible(i) ? 1 : 0;
    return visible > few;
}

/// Whether it is the button of a tool bar for the tools that have no room in it; its own icon is black in any theme.
bool isToolsBesides(const QWidget *widget)
{
    return widget && widget->objectName() == u"qt_toolbar_ext_button";
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
        if (element == PE_PanelLineEdit && frame && frame->lineWidth == 0) // within the frame of another
            painter->fillRect(option->rect, m_theme.raised);
        else
            painter->drawRoundedRect(inner(option->rect).adjusted(focus ? 0.5 : 0, focus ? 0.5 : 0, focus ? -0.5 : 0, focus ? -0.5 : 0), radius, radius);
        break;
    }
    case PE_Frame: { // of a field of several lines as of one; of lists, tables and cards
        const bool isField = qobject_cast<const QPlainTextEdit *>(widget);
        const double corner = isField || !qobject_cast<const QAbstractScrollArea *>(widget) ? radius : 0;
        painter->setBrush(isField ? QBrush(option->state & State_Enabled ? m_theme.raised : m_theme.panel) : Qt::NoBrush);
        const bool focus = isField && option->state & State_HasFocus;
        painter->setPen(QPen(focus ? m_theme.accent : !(option->state & State_Enabled) ? m_theme.line : isField ? m_theme.control : m_theme.lineStrong,
                             focus ? 2 : 1));
        painter->drawRoundedRect(focus ? QRectF(option->rect).adjusted(1, 1, -1, -1) : inner(option->rect), corner, corner);
        break;
    }
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
    case PE_PanelItemViewRow: // where a row is indented
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_theme.accentTint);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    case CE_MenuItem: // of menus and of the lists of boxes
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem quiet(*item);
            quiet.palette.setColor(QPalette::Highlight, m_theme.accentTint);
            quiet.palette.setColor(QPalette::HighlightedText, m_theme.ink);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
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
    case CE_ItemViewItem: // what is chosen is tinted, with a bar where the row begins; its words are ink
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem quiet(*item);
            quiet.palette.setColor(QPalette::Highlight, m_theme.accentTint);
            quiet.palette.setColor(QPalette::HighlightedText, quiet.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            if (item->index.column() == 0 && item->state & State_Selected)
                painter->fillRect(QRect(item->rect.topLeft(), QSize(3, item->rect.height())), m_theme.accent);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.lineStrong);
        painter->fillRect(QRect(option->rect.right(), option->rect.top() + 8, 1, option->rect.height() - 16), m_theme.lineStrong);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.lineStrong);
        return;
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader inset(*head);
            inset.rect.adjust(headPadding, 0, -headPadding, 0);
            return QProxyStyle::drawControl(element, &inset, painter, widget);
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
    case PM_FocusFrameHMargin: // 8 beside the words of a cell; Qt's own columns of files have no room for them
        return widget && qobject_cast<const QFileDialog *>(widget->window()) ? 2 : 7;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ToolBarExtensionExtent:
        return 24;
    case PM_MessageBoxIconSize:
        return 24;
    case PM_DefaultFrameWidth: // the corners of a field of several lines are round
        return qobject_cast<const QPlainTextEdit *>(widget) ? 2 : 1;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_TabBarTabHSpace:
        return hasManyTabs(widget) ? 16 : 32;
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
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && isToolsBesides(widget)) {
        QStyleOptionToolButton more(*tool);
        more.icon = themedIcon(Icon::More, m_theme);
        return QProxyStyle::drawComplexControl(control, &more, painter, widget);
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

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) { // Fusion's are pictures of few pixels
    case SP_MessageBoxQuestion:
        return themedIcon(Icon::Why, m_theme.ink2, m_theme.inkOff);
    case SP_MessageBoxInformation:
        return themedIcon(Icon::Document, m_theme.ink2, m_theme.inkOff);
    case SP_MessageBoxWarning:
        return themedIcon(Icon::Warning, m_theme.warn, m_theme.inkOff);
    case SP_MessageBoxCritical:
        return themedIcon(Icon::Warning, m_theme.error, m_theme.inkOff);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {result.width() + 12 + iconGap, qMax(32, size.height() + 12)};
    case CT_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && box->editable)
            result.rwidth() += 2 * fieldPadding;
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(qMax(32, result.height()));
        return result;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            return {size.width() + 20, 32};
        return result.expandedTo({32, 32});
    case CT_MenuBarItem:
        return {result.width(), 28};
    case CT_HeaderSection:
        result.rwidth() += 2 * headPadding;
        return result;
    case CT_ItemViewItem:
        result.setHeight(qMax(24, result.height()));
        return result;
    default:
        return result;
    }
}
