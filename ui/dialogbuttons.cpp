// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogbuttons.h"

#include <QDialogButtonBox>
#include <QLayout>

void tabThrough(const QDialogButtonBox &buttons)
{
    QWidget *before = nullptr;
    for (int i = 0; i < buttons.layout()->count(); ++i) {
        QWidget *button = buttons.layout()->itemAt(i)->widget();
        if (before && button)
            QWidget::setTabOrder(before, button);
        before = button ? button : before;
    }
}
