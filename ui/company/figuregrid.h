// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;
class Workspace;
struct Theme;

/// The figures of a company, by measure, latest first: value, time, and who measured or reported it, which opens the sentence.
[[nodiscard]] QWidget *figureGrid(Workspace &workspace, const QString &company, const Theme &theme);
