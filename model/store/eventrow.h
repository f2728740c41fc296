// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"

#include <QString>

#include <vector>

/// What timeline, table and facets need of an event, without its claims, amounts and notes.
struct EventRow {
    EventId id;
    QString key;
    QString title;
    QString when; ///< EDTF as written; empty when undated
    bool dated = false;
    DateRange days; ///< when dated; the infinities where open
    bool approximate = false; ///< "~" or "%" in `when`
    bool interval = false; ///< a from-to
    DateRange certain; ///< of an interval: the last day it can have begun to the first it can have ended
    EventKind kind = EventKind::Other;
    Modality modality = Modality::Happened;
    Review review = Review::Unreviewed;
    double confidence = 0;
    int sources = 0; ///< different articles and references that tell it
    bool conflicting = false; ///< claims (but deprecated ones) disagree in kind, date or modality
    bool starred = false;
    quint8 magnitude = 0; ///< of its largest amount: the bits of its whole part, 0 without one
    std::vector<EventCompany> companies;
    std::vector<CompanyId> companyIds; ///< of these, by position
    QStringList publishers; ///< of its articles and references, each once
    QStringList tags;
};
