// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companyfigures.h"

#include "charts/shareseries.h"
#include "core/edtfwords.h"
#include "items/eventwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CompanyFigures", text);
}

QString hedged(Comparator comparator, const QString &value)
{
    switch (comparator) {
    case Comparator::Equal:
        return value;
    case Comparator::About:
        return tr("about %1").arg(value);
    case Comparator::Less:
        return tr("under %1").arg(value);
    case Comparator::LessOrEqual:
        return tr("at most %1").arg(value);
    case Comparator::Greater:
        return tr("over %1").arg(value);
    case Comparator::GreaterOrEqual:
        return tr("at least %1").arg(value);
    }
    return value;
}

} // namespace

QString measureWord(Measure measure)
{
    const struct {
        Measure measure;
        const char *word;
    } words[] = {
        {Measure::MarketShare, "Market share"},
        {Measure::Users, "Users"},
        {Measure::MonthlyActiveUsers, "Monthly users"},
        {Measure::Revenue, "Revenue"},
        {Measure::Profit, "Profit"},
        {Measure::Loss, "Loss"},
        {Measure::Gmv, "Goods sold"},
        {Measure::Price, "Price"},
        {Measure::Valuation, "Valuation"},
        {Measure::SalesGrowth, "Sales growth"},
        {Measure::Stores, "Stores"},
        {Measure::Merchants, "Merchants"},
        {Measure::Employees, "Employees"},
        {Measure::Shipments, "Shipments"},
        {Measure::MarketGrowth, "Market growth"},
        {Measure::Other, "Other"},
    };
    for (const auto &row : words)
        if (row.measure == measure)
            return tr(row.word);
    return {};
}

QString valueWords(const Figure &figure)
{
    if (figure.unit == u"percent")
        return shareText(figure.value, figure.comparator);
    if (figure.unit == u"times")
        return hedged(figure.comparator, QStringLiteral("× ") + QString::number(figure.value));
    return hedged(figure.comparator,
                  moneyWords({figure.value, figure.unit == u"count" ? QString() : figure.unit}));
}

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
        row.measure = measureWord(figure->measure);
        row.value = valueWords(*figure);
        row.asOf = figure->asOf ? inWords(*figure->asOf, DateWords::Short) : QString();
        row.source = figure->attributedTo.isEmpty() ? snapshot.publisherOf(*figure) : figure->attributedTo;
        if (!figure->claims.empty()) {
            row.document = figure->claims.front().document;
            row.span = figure->claims.front().span;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
