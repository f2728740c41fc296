// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

/// The colours of one theme, by role: this table is the only place that knows a colour.
struct Theme {
    bool dark = false;
    QColor canvas;     ///< timeline, charts, article text
    QColor panel;      ///< docks, lane headers, tool bar
    QColor raised;     ///< cards, fields, menus, tooltips
    QColor hover;      ///< row or button under the pointer
    QColor line;       ///< separators between areas
    QColor lineStrong; ///< card edges, dividers that must be seen
    QColor control;    ///< edges of fields, boxes and buttons
    QColor grid;       ///< a year in the plot
    QColor gridMajor;  ///< every fourth year, zero line of a chart
    QColor ink;        ///< titles, labels, numbers
    QColor ink2;       ///< body text, secondary labels
    QColor ink3;       ///< captions, units, ticks
    QColor inkOff;     ///< disabled only
    QColor accent;     ///< selection, focus, links, primary button, brush
    QColor onAccent;
    QColor accentTint; ///< selected row, brushed range
    QColor markQuote;  ///< highlighter under the sentence of evidence
    QColor markEdge;   ///< rule beside a quotation
    QColor warn;       ///< text and icon of a conflict
    QColor warnLine;
    QColor warnTint;
    QColor error;
    QColor ok;

    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &darkTheme();
    /// For pictures: the light theme on white.
    [[nodiscard]] static const Theme &print();

    /// Colour of a company's slot (0 to 7); any other slot is slate.
    [[nodiscard]] QColor company(int slot) const;
    /// Ground of a precision bar: the colour at the alpha of this theme. `firm` for what happened.
    [[nodiscard]] QColor soft(const QColor &colour, bool firm = true) const;
};

/// Of black and white the one that is read better on a colour: 4.5 to 1 at least, whatever the colour.
[[nodiscard]] QColor inkOn(const QColor &colour);
