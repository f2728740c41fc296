// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "event/disputebox.h"

class ProjectSnapshot;
class Workspace;

// What a figure and others disagree in, as a DisputeBox shows it.

/// The figure and those that it disagrees with, as far as they were known on the day that the workspace shows; in time, always in the same
/// order.
[[nodiscard]] std::vector<Figure> disputedFigures(const Figure &figure, const Workspace &workspace);

/// Its value, who measured and who tells it, when, and of whom and what where that differs from the figure that is `shown`.
[[nodiscard]] DisputedSide disputedSide(const Figure &figure, const Figure &shown, const ProjectSnapshot &snapshot);
