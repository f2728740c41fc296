// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QWidget>

#include <optional>

class Appearance;
class PanelScroll;
class QVBoxLayout;
class Workspace;

/// The event under review: what was understood, who else tells it, whether another event looks like the same, and why it was found.
class CandidatePanel : public QWidget
{
    Q_OBJECT
public:
    CandidatePanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void present(const Event &event, const std::optional<Event> &twin, bool why);
    /// Nothing is left to decide, or there is nothing at all.
    void showWords(const QString &title, const QString &words);

Q_SIGNALS:
    void claimActivated(int claim); ///< of the event's claims

private:
    void addFacts(const Event &event);
    void addSources(const Event &event);
    void addTwin(const std::optional<Event> &twin);
    void addReasons(const Event &event);

    Workspace &m_workspace;
    Appearance &m_appearance;
    PanelScroll *m_scroll;
    QVBoxLayout *m_column;
};
