// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/cellnumbers.h"

#include "extract/currencies.h"
#include "extract/quantitytagger.h"
#include "text/numerals.h"

#include <QRegularExpression>

namespace {

/// Where the decimal point is a comma: "1.234,5", "12,5".
bool hasDecimalComma(const QString &digits)
{
    static const QRegularExpression pattern(QStringLiteral("^[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,}))$"));
    return pattern.match(digits).hasMatch();
}

bool hasThousands(const QString &digits)
{
    static const QRegularExpression pattern(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?$"));
    return pattern.match(digits).hasMatch();
}

} // namespace

std::optional<double> numberIn(QStringView cell)
{
    QStringView text = cell.trimmed();
    if (text.endsWith(u'%') || text.endsWith(u'％'))
        text = text.chopped(1).trimmed();
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;
    bool isNumber = false;
    const double plain = text.toDouble(&isNumber);
    if (isNumber)
        return qIsFinite(plain) ? std::optional(plain) : std::nullopt;
    QString digits = text.toString();
    digits.remove(u' ').remove(QChar(QChar::Nbsp)).remove(QChar(0x202f)).remove(u'\'');
    digits.replace(QChar(0x2212), u'-');
    if (hasThousands(digits))
        digits.remove(u',');
    else if (hasDecimalComma(digits))
        digits.remove(u'.').replace(u',', u'.');
    const double value = digits.toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Money> currencyIn(QStringView cell)
{
    const QStringView text = cell.trimmed();
    const std::vector<Token> tokens = tokenize(text);
    if (tokens.empty())
        return std::nullopt;
    const auto all = qsizetype(tokens.size());
    CurrencyWords words = currencyBefore(text, tokens, 0, all);
    if (!words.isValid())
        words = currencyAfter(text, tokens, 0, all);
    QString code = QString(words.code);
    qsizetype at = words.end;
    if (!words.isValid()) {
        code = tokens.front().in(text).toString(); // any code of ISO 4217
        at = 1;
        if (code.size() != 3 || code != code.toUpper() || !std::ranges::all_of(code, [](QChar c) { return c.isLetter(); }))
            return std::nullopt;
    }
    double unit = words.isValid() ? words.unit : 1;
    for (; at < all; ++at) {
        const double scale = scaleValue(tokens[size_t(at)].word, true);
        if (scale == 0)
            return std::nullopt;
        unit *= scale;
    }
    return Money{unit, code};
}

std::optional<Money> sumIn(QStringView cell)
{
    const QStringView text = cell.trimmed();
    const auto quantities = tagQuantities(text, tokenize(text), {});
    if (quantities.size() != 1)
        return std::nullopt;
    const QuantityMention &sum = quantities.front();
    if (sum.type != QuantityType::Money || sum.upTo || sum.comparator != Comparator::Equal || sum.span.begin != 0
        || sum.span.end != text.size())
        return std::nullopt;
    return Money{sum.value, sum.unit};
}
