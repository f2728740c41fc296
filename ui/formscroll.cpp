// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formscroll.h"

#include "windowroom.h"

#include <QEvent>

#include <algorithm>

namespace {
constexpr int leastHeight = 120;
}

FormScroll::FormScroll(QWidget *form, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(form);
    form->setAutoFillBackground(false); // it stands on the ground of the dialog
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize FormScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo(widget()->minimumSize());
}

QSize FormScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), qMin(leastHeight, widget()->minimumSizeHint().height())};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched != widget() || event->type() != QEvent::LayoutRequest)
        return done;
    updateGeometry();
    if (isVisible())
        growWindow();
    return done;
}

// What explains a field may be known only now, and be of several lines.
void FormScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    growWindow();
}

void FormScroll::growWindow()
{
    const int wanted = std::max(widget()->minimumSizeHint().height(), widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : 0);
    if (const int more = wanted - height(); more > 0)
        resizeOnScreen(*window(), window()->size() + QSize(0, more));
}

bool FormScroll::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    if (QWidget *field = window()->focusWidget(); moved && field && widget()->isAncestorOf(field))
        ensureWidgetVisible(field, 0, 8);
    return moved;
}
