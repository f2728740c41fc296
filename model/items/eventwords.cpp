// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("EventWords", text, nullptr, n);
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : QString(word.front().toUpper() + word.mid(1));
}

QString scaled(double value)
{
    const QLocale english(QLocale::English);
    const struct {
        double unit;
        const char *word;
    } scales[] = {{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}};
    for (const auto &scale : scales)
        if (std::abs(value) >= scale.unit)
            return english.toString(value / scale.unit, 'g', 4) + QLatin1Char(' ') + tr(scale.word);
    return english.toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

} // namespace

QString kindWord(EventKind kind)
{
    return kind == EventKind::Ipo ? tr("IPO") : capitalised(tr(toString(kind).toLatin1().constData()));
}

QString modalityWord(Modality modality)
{
    return tr(toString(modality).toLatin1().constData());
}

QString roleWord(Role role)
{
    return tr(toString(role).toLatin1().constData());
}

QString reviewWord(Review review)
{
    return review == Review::Unreviewed ? tr("To review")
                                        : capitalised(tr(toString(review).toLatin1().constData()));
}

QString moneyWords(const Money &money)
{
    const struct {
        const char *code;
        const char16_t *sign;
    } signs[] = {{"USD", u"$"}, {"EUR", u"€"},    {"GBP", u"£"}, {"JPY", u"¥"},
                 {"INR", u"₹"}, {"CNY", u"RMB "}, {"KRW", u"₩"}};
    for (const auto &sign : signs)
        if (money.currency == QLatin1String(sign.code))
            return QString::fromUtf16(sign.sign) + scaled(money.value);
    return money.currency.isEmpty() ? scaled(money.value)
                                    : QString(money.currency + QLatin1Char(' ') + scaled(money.value));
}

QString amountWords(const Amount &amount)
{
    QString words = moneyWords(amount.money);
    for (const Money &other : amount.also)
        words += QStringLiteral(" (") + moneyWords(other) + QLatin1Char(')');
    return words;
}

QString sourcesWords(const SourceCount &count)
{
    if (count.sources == 0)
        return tr("No source");
    if (count.sources == 1)
        return tr("1 source");
    return tr("%1 sources, %2 independent").arg(count.sources).arg(count.independent);
}
