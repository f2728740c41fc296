// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/valuefield.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace {

double scaleOf(const QString &word)
{
    const struct {
        QStringView word;
        double scale;
    } scales[] = {{u"thousand", 1e3}, {u"k", 1e3},  {u"万", 1e4},       {u"million", 1e6}, {u"m", 1e6},
                  {u"亿", 1e8},       {u"bn", 1e9}, {u"billion", 1e9}, {u"trillion", 1e12}};
    for (const auto &row : scales)
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.scale;
    return word.isEmpty() ? 1 : 0;
}

} // namespace

Result<double> typedNumber(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(\\p{L}*)$"));
    const auto match = form.match(typed.simplified());
    const double scale = match.hasMatch() ? scaleOf(match.captured(2)) : 0;
    const double value = match.captured(1).remove(QLatin1Char(',')).toDouble() * scale;
    if (scale == 0 || !std::isfinite(value))
        return Error{ValueField::tr("“%1” is no number. Write 0.6, 1,250,000 or 429.6 million.").arg(typed.simplified())};
    return value;
}

ValueField::ValueField(Appearance &appearance, QWidget *parent)
    : ExplainedField(appearance, parent)
{
    field().setPlaceholderText(QStringLiteral("0.6"));
    reread();
}

void ValueField::setValue(double value)
{
    field().setText(QString::number(value, 'f', QLocale::FloatingPointShortest));
}

ExplainedField::Said ValueField::read(const QString &text)
{
    m_value.reset();
    if (text.trimmed().isEmpty())
        return {{}, false};
    const auto value = typedNumber(text);
    if (!value)
        return {value.error().message, true};
    m_value = *value;
    return {QLocale().toString(*value, 'f', QLocale::FloatingPointShortest), false};
}
