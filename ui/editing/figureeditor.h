// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

class Appearance;
class QWidget;
class Workspace;

/// What people do to the figures of a project, as EventEditor does for events.
class FigureEditor
{
    Q_DECLARE_TR_FUNCTIONS(FigureEditor)
public:
    FigureEditor(Workspace &workspace, Appearance &appearance, const QDate &today)
        : m_workspace(workspace)
        , m_appearance(appearance)
        , m_today(today)
    {
    }

    // Each returns whether something was done; dialogs open over `parent`.

    bool create(const Figure &draft, QWidget *parent);
    bool edit(FigureId figure, QWidget *parent);
    bool remove(const std::vector<FigureId> &figures);
    bool setReview(const std::vector<FigureId> &figures, Review review);

private:
    template <class Alter>
    [[nodiscard]] std::vector<struct Change> changesOf(const std::vector<FigureId> &figures, Alter alter);
    bool perform(const struct Edit &edit);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QDate m_today;
};
