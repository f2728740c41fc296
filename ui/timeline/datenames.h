// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar.h"

#include <QLocale>
#include <QString>

// Names of times as people of a locale write them. Years are the astronomers': 0 is "1 BCE", and no name says 0.

[[nodiscard]] QString yearName(qint64 year, const QLocale &locale); ///< "2019", "44 BCE", "公元前44年"
[[nodiscard]] QString monthOfYear(qint64 year, int month, const QLocale &locale); ///< "April 2019", "2019年4月"
[[nodiscard]] QString dayOfYear(const CivilDate &date, const QLocale &locale); ///< "17 Apr 2019", "2019年4月17日"
[[nodiscard]] QString quarterName(int quarter); ///< "Q2"
