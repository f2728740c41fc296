// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Which events (and figures) are shown. An empty list or an absent value lets everything through; several values of one list mean
/// any of them, several lists all of them.
struct EventFilter {
    QStringList companies;            ///< canonical names
    QStringList together;             ///< canonical names of which every one takes part in an event; figures are not asked
    std::optional<DateRange> days;    ///< keeps what overlaps it; undated events then fall out
    std::vector<EventKind> kinds;
    std::vector<Modality> modalities;
    QStringList publishers;
    std::vector<Review> reviews;
    QStringList tags;
    QString search;                   ///< full text over events and the sentences that tell them
    double minimumConfidence = 0;     ///< compared in ten-thousandths

    [[nodiscard]] bool isEmpty() const { return *this == EventFilter(); }
    /// The two to four companies that are looked at side by side; none where it asks for fewer or more.
    [[nodiscard]] QStringList compared() const
    {
        return companies.size() >= 2 && companies.size() <= mostCompared ? companies : QStringList();
    }
    static constexpr int mostCompared = 4;
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};
