// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

/// What an SVG says of itself, for readers who do not see it and for programs. QSvgGenerator 6.4 writes titles without escaping, so it
/// is not told.
struct SvgWords {
    QString title;
    QString description;
    QString metadata; ///< text of the element `metadata`, none where empty
};

/// What QSvgGenerator wrote, fit to be passed on, a third as long: measured in pixels, each element with its own attributes instead of
/// nested groups, fonts with the families that stand in for them, and text over the same text (paintHaloText()) as one text with an
/// outline. The drawing and its words stay as they are.
[[nodiscard]] QByteArray tidySvg(const QByteArray &svg, const QSizeF &size, const SvgWords &words);
