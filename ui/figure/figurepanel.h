// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "palette/icons.h"

#include <QWidget>

class Appearance;
class PanelScroll;
class PlaceStepper;
class QAction;
class QBoxLayout;
class QVBoxLayout;
class Workspace;

/// One figure as EventPanel shows an event: its value as exact as it is known, whose, when, of which market and by whom measured, the
/// sentences that say so, the figures that disagree with it, and why it was found; below, what is decided about it and the way to the others of its kind.
class FigurePanel : public QWidget
{
    Q_OBJECT
public:
    FigurePanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    /// Buttons for what is decided about a figure, which carry the keys of these; to be called once, they must outlive the panel.
    void setActions(QAction &accept, QAction &reject, QAction &edit);

    /// None where left out.
    void present(std::optional<FigureId> figure);
    [[nodiscard]] std::optional<FigureId> figure() const { return m_figure; }
    /// Scrolls to why the figure was found.
    void showWhy();

Q_SIGNALS:
    void figureWanted(FigureId figure); ///< another one

private:
    void rebuild();
    void fill(const Figure &figure);
    void addHead(const Figure &figure);
    void addFacts(const Figure &figure);
    void addDispute(const Figure &figure);
    [[nodiscard]] QWidget *makeFoot();
    void addButton(QAction &action, Icon icon, const QString &name);
    void followKind(const Figure *figure);
    [[nodiscard]] std::vector<FigureId> kindOf(const Figure &figure) const;

    Workspace &m_workspace;
    Appearance &m_appearance;
    PanelScroll *m_scroll;
    QVBoxLayout *m_column;
    QBoxLayout *m_buttons;
    std::optional<FigureId> m_figure;
    QWidget *m_why = nullptr; ///< its heading; null where there is nothing to explain
    std::optional<Day> m_knownOn; ///< the day that what is shown was known on
    std::vector<FigureId> m_kind; ///< the figures of its company and measure, in time
    PlaceStepper *m_stepper;
};
