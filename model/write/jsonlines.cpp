// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/jsonlines.h"

#include "write/records.h"

Result<Done> writeJsonLines(Selection &selection, QIODevice &device)
{
    const auto line = [&device](const QByteArray &record) { device.write(record + '\n'); };
    if (auto done = selection.documents([&](Article &&article) { line(documentRecord(article, true, selection.copiesOf(article))); }); !done)
        return done;
    if (auto done = selection.companies([&](Company &&company) { line(companyRecord(company)); }); !done)
        return done;
    if (auto done = selection.events([&](Event &&event) { line(eventRecord(event)); }); !done)
        return done;
    if (auto done = selection.figures([&](Figure &&figure) { line(figureRecord(figure)); }); !done)
        return done;
    return selection.claims([&](StoredClaim &&claim) { line(claimRecord(claim)); });
}
