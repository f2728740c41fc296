// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companyfigures.h"

#include "core/edtfwords.h"
#include "items/figurewords.h"

#include <algorithm>

std::vector<CompanyFigure> figuresOf(const ProjectSnapshot &snapshot, const QString &company)
{
    std::vector<const Figure *> figures;
    for (const Figure &figure : snapshot.figures)
        if (figure.company == company && figure.review != Review::Rejected)
            figures.push_back(&figure);
    std::stable_sort(figures.begin(), figures.end(), [](const Figure *a, const Figure *b) {
        if (a->measure != b->measure)
            return a->measure < b->measure;
        return b->asOf < a->asOf;
    });
    std::vector<CompanyFigure> rows;
    for (const Figure *figure : figures) {
        CompanyFigure row;
        row.id = figure->id;
        row.disputed = snapshot.disputes().isOpen(figure->id);
        row.measure = measureWord(figure->measure);
        row.value = valueWords(*figure);
        row.asOf = figure->asOf ? inWords(*figure->asOf, DateWords::Short) : QString();
        row.source = figure->attributedTo.isEmpty() ? snapshot.publisherOf(*figure) : figure->attributedTo;
        if (!figure->claims.empty()) {
            const auto standing = std::ranges::find(figure->claims, false, &Claim::isGone);
            const Claim &claim = standing == figure->claims.end() ? figure->claims.front() : *standing;
            row.document = claim.document;
            row.span = claim.span;
            row.quote = claim.quote;
            row.gone = claim.isGone();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
