// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Makes the views that paint themselves speak to screen readers: timeline and overview. To be called once, before the first of them
/// is asked for; again does no harm.
void installAccessibility();
