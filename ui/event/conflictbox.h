// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "palette/theme.h"

#include <QFrame>

struct ProjectSnapshot;

/// Where the claims of an event disagree in kind, certainty or date: both sides, who says so, and which one is preferred.
class ConflictBox : public QFrame
{
    Q_OBJECT
public:
    ConflictBox(const Event &event, const ProjectSnapshot &snapshot, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] static bool hasConflict(const Event &event);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
