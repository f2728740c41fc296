// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : QString(word.front().toUpper() + word.mid(1));
}

// The words of the interchange format, for people.
[[maybe_unused]] constexpr const char *words[] = {
    QT_TRANSLATE_NOOP("EventWords", "acquisition"), QT_TRANSLATE_NOOP("EventWords", "merger"), QT_TRANSLATE_NOOP("EventWords", "investment"),
    QT_TRANSLATE_NOOP("EventWords", "founding"), QT_TRANSLATE_NOOP("EventWords", "launch"), QT_TRANSLATE_NOOP("EventWords", "opening"),
    QT_TRANSLATE_NOOP("EventWords", "exit"), QT_TRANSLATE_NOOP("EventWords", "closure"), QT_TRANSLATE_NOOP("EventWords", "layoffs"),
    QT_TRANSLATE_NOOP("EventWords", "partnership"), QT_TRANSLATE_NOOP("EventWords", "results"), QT_TRANSLATE_NOOP("EventWords", "report"),
    QT_TRANSLATE_NOOP("EventWords", "statement"), QT_TRANSLATE_NOOP("EventWords", "forecast"), QT_TRANSLATE_NOOP("EventWords", "regulation"),
    QT_TRANSLATE_NOOP("EventWords", "legal"), QT_TRANSLATE_NOOP("EventWords", "leadership"), QT_TRANSLATE_NOOP("EventWords", "other"),
    QT_TRANSLATE_NOOP("EventWords", "happened"), QT_TRANSLATE_NOOP("EventWords", "planned"), QT_TRANSLATE_NOOP("EventWords", "rumoured"),
    QT_TRANSLATE_NOOP("EventWords", "denied"), QT_TRANSLATE_NOOP("EventWords", "actor"), QT_TRANSLATE_NOOP("EventWords", "target"),
    QT_TRANSLATE_NOOP("EventWords", "partner"), QT_TRANSLATE_NOOP("EventWords", "competitor"), QT_TRANSLATE_NOOP("EventWords", "source"),
    QT_TRANSLATE_NOOP("EventWords", "mention"), QT_TRANSLATE_NOOP("EventWords", "accepted"), QT_TRANSLATE_NOOP("EventWords", "edited"),
    QT_TRANSLATE_NOOP("EventWords", "rejected"),
};

QString scaled(double value)
{
    struct Scale {
        double unit;
        QString word;
    };
    const std::array<Scale, 3> english{{{1e12, QStringLiteral(" trillion")}, {1e9, QStringLiteral(" billion")}, {1e6, QStringLiteral(" million")}}};
    const std::array<Scale, 3> chinese{{{1e12, QStringLiteral("万亿")}, {1e8, QStringLiteral("亿")}, {1e4, QStringLiteral("万")}}};
    const QLocale locale;
    for (const Scale &scale : locale.language() == QLocale::Chinese ? chinese : english)
        if (std::abs(value) >= scale.unit)
            return QString::number(value / scale.unit, 'g', 4) + scale.word;
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

} // namespace

QString kindWord(EventKind kind)
{
    return kind == EventKind::Ipo ? Words::tr("IPO") : capitalised(Words::tr(toString(kind).toLatin1().constData()));
}

QString modalityWord(Modality modality)
{
    return Words::tr(toString(modality).toLatin1().constData());
}

QString roleWord(Role role)
{
    return Words::tr(toString(role).toLatin1().constData());
}

QString reviewWord(Review review)
{
    return review == Review::Unreviewed ? Words::tr("To review")
                                        : capitalised(Words::tr(toString(review).toLatin1().constData()));
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

QString goneWords()
{
    return Words::tr("No longer in the article");
}

QString sourcesWords(const SourceCount &count)
{
    if (count.sources == 0)
        return Words::tr("No source");
    if (count.sources == 1)
        return Words::tr("1 source");
    return Words::tr("%1 sources, %2 independent").arg(count.sources).arg(count.independent);
}
