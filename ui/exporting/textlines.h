// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

/// A text in lines of at most `width` pixels, broken where its script breaks lines. The last of at most `lines` lines ends in an
/// ellipsis where there is more.
[[nodiscard]] QStringList brokenInto(const QString &text, const QFont &font, double width, int lines);

/// As many of `items`, joined by semicolons, as fit into `lines` lines of `width`; those that do not fit are counted ("+ 7 more").
/// `last` stands at the end in any case, where it is not empty.
[[nodiscard]] QStringList listedIn(const QStringList &items, const QString &last, const QFont &font, double width, int lines);
