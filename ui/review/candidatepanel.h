// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

#include <QWidget>

#include <optional>

class Appearance;
class PanelScroll;
class QIcon;
class QVBoxLayout;
class Workspace;

/// The event or figure under review: what was understood, who else tells it, whether another event looks like the same or other figures
/// disagree, and why it was found.
class CandidatePanel : public QWidget
{
    Q_OBJECT
public:
    CandidatePanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    void present(const Event &event, const std::optional<Event> &twin, bool why);
    void present(const Figure &figure, bool why);
    /// Nothing is left to decide, or there is nothing at all.
    void showWords(const QString &title, const QString &words);

Q_SIGNALS:
    void claimActivated(int claim); ///< of its claims

private:
    void addHead(const QIcon &sign, const QString &kind, const QString &title, Review review, double score);
    void addFact(const QString &label, QWidget *value);
    void addFact(const QString &label, const QString &words, const QString &none); ///< `none` where there are no words
    void addTime(const QString &label, const std::optional<Edtf> &time);
    void addFacts(const Event &event);
    void addFacts(const Figure &figure);
    void addSources(const std::vector<Claim> &claims);
    void addTwin(const std::optional<Event> &twin);
    void addOthers(const Figure &figure);

    Workspace &m_workspace;
    Appearance &m_appearance;
    PanelScroll *m_scroll;
    QVBoxLayout *m_column;
};
