// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QWidget>

#include <optional>

class QSpinBox;
class Workspace;

/// "Years 2004 – 2021": two fields that filter by years. At the ends of what the project spans they let everything through.
class YearFields : public QWidget
{
    Q_OBJECT
public:
    explicit YearFields(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< null while no project is open

private:
    void follow();
    void apply();

    Workspace *m_workspace = nullptr;
    QSpinBox *m_from;
    QSpinBox *m_to;
};
