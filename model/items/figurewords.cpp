// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figurewords.h"

#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureWords", text);
}

} // namespace

QString hedgedWords(Comparator comparator, const QString &value)
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
        return hedgedWords(figure.comparator, percentWords(figure.value));
    if (figure.unit == u"times")
        return hedgedWords(figure.comparator, QStringLiteral("× ") + QString::number(figure.value));
    return hedgedWords(figure.comparator,
                  moneyWords({figure.value, figure.unit == u"count" ? QString() : figure.unit}));
}

QString percentWords(double percent)
{
    return QLocale(QLocale::English).toString(percent, 'g', 6) + QStringLiteral(" %");
}
