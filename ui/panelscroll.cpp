// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelscroll.h"

#include "panelcontents.h"

#include <QScrollBar>
#include <QVBoxLayout>

PanelScroll::PanelScroll(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setMinimumWidth(1); // instead of what its parts would like
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(8);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PanelScroll::clear()
{
    clearLayout(*m_column);
}

void PanelScroll::scrollTo(const QWidget &part)
{
    widget()->layout()->activate();
    verticalScrollBar()->setValue(part.mapTo(widget(), QPoint()).y() - 8);
}
