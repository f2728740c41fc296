// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "store/project.h"
#include "store/salvage.h"

/// Any bytes as the pages of a broken project: what can be read of them has the shape of its table.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const std::vector<TableShape> shapes = [] {
        const auto blank = Project::inMemory();
        std::vector<TableShape> found;
        for (const char *table : {"article", "company", "company_name", "event", "event_company", "claim", "audit", "setting"})
            found.push_back(*TableShape::of((*blank)->database(), QLatin1String(table)));
        return found;
    }();
    const auto salvage = Salvage::of(fileOf(data, size, QStringLiteral("p.annals")));
    if (!salvage)
        return 0;
    for (const TableShape &shape : shapes)
        (*salvage)->read(shape, [&](const PageFile::Row &row) {
            if (!shape.fits(row.values))
                qFatal("a row of %s has another shape", qPrintable(shape.table));
        });
    return 0;
}
