// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QWidget>

#include <optional>

class Appearance;
class ErrorNote;
class QSpinBox;
class Workspace;

/// "Years 2004 – 2021": two fields that filter by years. At the ends of what the project spans they let everything through. Years
/// that leave nothing are called so below, and the filter stays.
class YearFields : public QWidget
{
    Q_OBJECT
public:
    explicit YearFields(Appearance &appearance, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< null while no project is open

private:
    void follow();
    void apply();

    Workspace *m_workspace = nullptr;
    QSpinBox *m_from;
    QSpinBox *m_to;
    ErrorNote *m_note;
};
