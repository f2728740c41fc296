// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/conflicts.h"
#include "palette/theme.h"

#include <QFrame>

class ProjectSnapshot;
class QComboBox;

/// What the claims of an event disagree in: the sides with those who say so, the preferred one marked. A click on another side prefers
/// that, with the reason that is written below.
class DisputeBox : public QFrame
{
    Q_OBJECT
public:
    /// `canDecide`: the project may be written to.
    DisputeBox(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot, const Theme &theme, bool canDecide,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void preferred(size_t side, const QString &reason); ///< of the dispute's sides; the reason may be empty

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSide(const Event &event, const Dispute &dispute, size_t side, const ProjectSnapshot &snapshot, bool canDecide);
    void addReason(const Event &event, const Side &preferred, bool canDecide);

    Theme m_theme;
    QComboBox *m_reason = nullptr;
};
