// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QString;
class QWidget;
class Workspace;
struct Theme;

/// The figures of a company, by measure, latest first: value, which shows it with its evidence, time, and who
/// measured or reported it, which opens the sentence. Of many the first, and a way to all of them.
[[nodiscard]] QWidget *figureGrid(Workspace &workspace, const QString &company, const Theme &theme, const std::function<void()> &showAll);
