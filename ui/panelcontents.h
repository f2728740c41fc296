// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/fonts.h"
#include "palette/theme.h"

#include <QLabel>
#include <QWidget>

class QVBoxLayout;
enum class Icon : quint8;

// Small parts that the panels at the right are made of. All text is plain: nothing from an article is ever read as markup.

/// A label that wraps, in one of the roles of type, its text selectable with the mouse.
[[nodiscard]] QLabel *textLabel(const QString &text, TextRole role, const QColor &colour, bool bold = false);

/// The same in one line that never asks for more room than there is: cut with an ellipsis, in full as a tip.
[[nodiscard]] QLabel *lineLabel(const QString &text, TextRole role, const QColor &colour, bool bold = false);

/// A small sign, its meaning as a tip and for those who do not see it.
[[nodiscard]] QLabel *signLabel(Icon icon, const QColor &colour, const QString &meaning);

/// For labels that stay when the theme changes.
void setTextColour(QLabel &label, const QColor &colour);

/// The head of a section, with words at its right where there are any.
[[nodiscard]] QWidget *sectionHeading(const QString &text, const QString &right, const Theme &theme);

/// A line across the panel.
[[nodiscard]] QWidget *separatorLine(const Theme &theme);

/// A label in a row of label and value; the label column is 88 wide.
void addRow(QVBoxLayout &layout, const QString &label, QWidget *value, const Theme &theme);

/// Takes everything out of a layout and deletes it.
void clearLayout(QLayout &layout);
