// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;
struct Company;
struct Theme;

/// The names of a company, the canonical one first, each with its language and the time it was in use.
[[nodiscard]] QWidget *nameGrid(const Company &company, const Theme &theme);
