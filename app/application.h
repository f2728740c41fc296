// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Opens the explorer on a project, or on its start page where `project` is empty, and runs until its last window closes. Needs a
/// QApplication; returns an ExitStatus.
int runExplorer(const QString &project);
