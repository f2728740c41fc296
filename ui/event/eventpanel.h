// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QWidget>

class Appearance;
class PanelScroll;
class PlaceStepper;
class QVBoxLayout;
class Workspace;

/// The selected event: kind, certainty, title, date, amounts, companies, the sentences that say so, where they disagree, and why it
/// was found; below, the way to the previous and the next event.
class EventPanel : public QWidget
{
    Q_OBJECT
public:
    EventPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Scrolls to why the event was found.
    void showWhy();

private:
    void rebuild();
    void followFilter();
    void followMask();
    void addHead(const Event &event);
    void addFacts(const Event &event);
    void addDisputes(const Event &event);

    Workspace &m_workspace;
    Appearance &m_appearance;
    PanelScroll *m_scroll;
    QVBoxLayout *m_layout; ///< its column
    QWidget *m_why = nullptr; ///< its heading; null where there is nothing to explain
    std::optional<Day> m_knownOn; ///< the day that the claims shown were known on
    PlaceStepper *m_stepper;
};
