// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

/// What Errors say to people: English, and translated where the window speaks another language.
struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};
