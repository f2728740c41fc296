// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Explorer;
class QSettings;

// How somebody left a project: sizes of panels, filter, lanes, what was in view and selected, the chart. Kept with the settings of the
// person, a group a project.

void keepSession(QSettings &settings, Explorer &explorer);
/// What is missing or rubbish stays as it is.
void restoreSession(QSettings &settings, Explorer &explorer);
