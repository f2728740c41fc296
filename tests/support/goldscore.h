// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extraction.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

/// How much of what was asked for was found, and how much of what was found was asked for.
struct GoldScore {
    int gold = 0;
    int system = 0; ///< without what is optional in the gold
    int matched = 0;

    [[nodiscard]] double precision() const { return system > 0 ? double(matched) / system : 0; }
    [[nodiscard]] double recall() const { return gold > 0 ? double(matched) / gold : 0; }
    [[nodiscard]] double f1() const { return matched > 0 ? 2.0 * matched / (gold + system) : 0; }
};

/// The key of a canonical name: the keys of what the text has for it.
using GoldNames = QHash<QString, QSet<QString>>;

[[nodiscard]] GoldNames namesIn(const Extraction &extraction);

/// Whether one name begins the other, or stands in the text for it.
[[nodiscard]] bool isSameCompany(const QString &gold, const QString &found, const GoldNames &names);

/// Extracts from the articles NAME.txt of a folder and compares with their facts NAME.json (tests/data/gold/README.md), which are
/// many to one fact: "events", "shares", "figures", "companies", each also with " strict" behind it, and "event: KIND".
///   events     kinds of one family, dates that overlap, half of the companies; strict: equal kind, modality and days
///   shares     value (to a thousandth) and company; strict: comparator and time, too
///   figures    value (to a hundredth) and company; strict: time, too
///   companies  one name begins the other, or stands in the text for it; strict: the canonical name, or that
/// An undated event waits in the tray and is no fault. Matching is one to one. Empty where the folder holds no facts.
[[nodiscard]] QMap<QString, GoldScore> scoreGold(const QString &folder);
