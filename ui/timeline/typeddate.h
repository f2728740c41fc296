// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QDate>
#include <QLocale>

/// A date as people type it: EDTF ("2019-04", "201X", "2014~", "2018/.."), words in English or Chinese ("17 april
/// 2019", "Q2 2019", "last July", "since 2008", "二〇一九年四月"), numbers in the order of the locale ("17/4/2019",
/// "4/2019"), and years by their era ("44 BCE", "AD 79", "公元前44年"). Relative words count from `today`. All of the
/// text has to be the date. The error says what is wrong with it, or what can be typed.
[[nodiscard]] Result<Edtf> typedDate(QStringView text, const QDate &today, const QLocale &locale);
