// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

/// What QSvgGenerator wrote, fit to be passed on: measured in pixels, no empty groups, fonts said only where there is text and with
/// the families that stand in for them. The drawing and its words stay as they are.
/// `title` and `description` are for readers who do not see it: QSvgGenerator 6.4 writes them without escaping, so it is not told.
[[nodiscard]] QByteArray tidySvg(const QByteArray &svg, const QSizeF &size, const QString &title, const QString &description);
