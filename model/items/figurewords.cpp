// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figurewords.h"

#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

} // namespace

QString hedgedWords(Comparator comparator, const QString &value)
{
    switch (comparator) {
    case Comparator::Equal:
        return value;
    case Comparator::About:
        return Words::tr("about %1").arg(value);
    case Comparator::Less:
        return Words::tr("under %1").arg(value);
    case Comparator::LessOrEqual:
        return Words::tr("at most %1").arg(value);
    case Comparator::Greater:
        return Words::tr("over %1").arg(value);
    case Comparator::GreaterOrEqual:
        return Words::tr("at least %1").arg(value);
    }
    return value;
}

QString measureWord(Measure measure)
{
    const struct {
        Measure measure;
        const char *word;
    } words[] = {
        {Measure::MarketShare, QT_TRANSLATE_NOOP("FigureWords", "Market share")},
        {Measure::Users, QT_TRANSLATE_NOOP("FigureWords", "Users")},
        {Measure::MonthlyActiveUsers, QT_TRANSLATE_NOOP("FigureWords", "Monthly users")},
        {Measure::Revenue, QT_TRANSLATE_NOOP("FigureWords", "Revenue")},
        {Measure::Profit, QT_TRANSLATE_NOOP("FigureWords", "Profit")},
        {Measure::Loss, QT_TRANSLATE_NOOP("FigureWords", "Loss")},
        {Measure::Gmv, QT_TRANSLATE_NOOP("FigureWords", "Goods sold")},
        {Measure::Price, QT_TRANSLATE_NOOP("FigureWords", "Price")},
        {Measure::Valuation, QT_TRANSLATE_NOOP("FigureWords", "Valuation")},
        {Measure::SalesGrowth, QT_TRANSLATE_NOOP("FigureWords", "Sales growth")},
        {Measure::Stores, QT_TRANSLATE_NOOP("FigureWords", "Stores")},
        {Measure::Merchants, QT_TRANSLATE_NOOP("FigureWords", "Merchants")},
        {Measure::Employees, QT_TRANSLATE_NOOP("FigureWords", "Employees")},
        {Measure::Shipments, QT_TRANSLATE_NOOP("FigureWords", "Shipments")},
        {Measure::MarketGrowth, QT_TRANSLATE_NOOP("FigureWords", "Market growth")},
        {Measure::Other, QT_TRANSLATE_NOOP("FigureWords", "Other")},
    };
    for (const auto &row : words)
        if (row.measure == measure)
            return Words::tr(row.word);
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

QString rangeWords(const Figure &lower, const Figure &upper)
{
    const auto plain = [](Figure end) {
        end.comparator = Comparator::Equal;
        return valueWords(end);
    };
    if (lower.unit == u"percent")
        return QLocale().toString(lower.value, 'g', 6) + QStringLiteral("–") + plain(upper);
    return plain(lower) + QStringLiteral(" – ") + plain(upper);
}

QString figureLine(const Figure &figure)
{
    const QString what = measureWord(figure.measure) + QLatin1Char(' ') + valueWords(figure);
    return figure.company.isEmpty() ? what : figure.company + QStringLiteral(" · ") + what;
}

QString percentWords(double percent)
{
    return QLocale().toString(percent, 'g', 6) + QStringLiteral(" %");
}
