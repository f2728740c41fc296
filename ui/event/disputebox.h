// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/conflicts.h"
#include "palette/theme.h"

#include <QFrame>

class ProjectSnapshot;

/// What the claims of an event disagree in: the sides with those who say so, the preferred one marked.
class DisputeBox : public QFrame
{
    Q_OBJECT
public:
    DisputeBox(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot, const Theme &theme,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};
