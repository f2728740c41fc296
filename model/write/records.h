// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "extract/extraction.h"
#include "store/claimrepository.h"

#include <QByteArray>

#include <span>
#include <vector>

// The records of the interchange format, each a line of JSON (without its line end). Fields always stand in the same order; what is
// not known is null or empty as the format says. Spans become offsets in Unicode code points.

/// With `withText` the plain text comes last, so that an import has all of it.
[[nodiscard]] QByteArray documentRecord(const Article &article, bool withText = false, const std::vector<SourceReference> &copies = {});
[[nodiscard]] QByteArray companyRecord(const Company &company);
[[nodiscard]] QByteArray eventRecord(const Event &event);
[[nodiscard]] QByteArray figureRecord(const Figure &figure);
[[nodiscard]] QByteArray claimRecord(const StoredClaim &claim);

// What belongs to one document, in the order of its text.
[[nodiscard]] std::vector<QByteArray> dateRecords(const Extraction &extraction);
[[nodiscard]] std::vector<QByteArray> quantityRecords(const Extraction &extraction);
[[nodiscard]] std::vector<QByteArray> mentionRecords(const Extraction &extraction);

/// The order in which records are printed: by date, undated last, then by key.
void sortForPrinting(std::vector<Event> &events);
void sortForPrinting(std::vector<Figure> &figures);
