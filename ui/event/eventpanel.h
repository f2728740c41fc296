// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QScrollArea>

class Appearance;
class QVBoxLayout;
class Workspace;

/// The selected event: kind, certainty, title, date, amounts, companies, the sentences that say so, where they disagree, and why it
/// was found.
class EventPanel : public QScrollArea
{
    Q_OBJECT
public:
    EventPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

private:
    void rebuild();
    void addHead(const Event &event);
    void addFacts(const Event &event);
    void addEvidence(const Event &event);
    void addDisputes(const Event &event);
    void addReasons(const Event &event);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QVBoxLayout *m_layout;
};
