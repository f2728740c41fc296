// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/background.h"
#include "panelscroll.h"

#include <QString>

#include <utility>
#include <vector>

class Appearance;
class QVBoxLayout;
class Workspace;

/// One company: its names, its figures with who measured them, those it appears with, its events. Follows the selected event until a
/// company is asked for.
class CompanyPanel : public PanelScroll
{
    Q_OBJECT
public:
    CompanyPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

private:
    void show(const QString &name);
    void followSelection();
    void rebuild();
    void addHead();
    void addNames();
    void addFigures();
    using Partner = std::pair<QString, int>; ///< with the events in common
    void addPartners();
    void showPartners(const std::vector<Partner> &partners);
    void addEvents();

    Workspace &m_workspace;
    Appearance &m_appearance;
    QString m_name;
    QVBoxLayout *m_partners = nullptr; ///< where they go when they are counted
    Background m_counting;
};
