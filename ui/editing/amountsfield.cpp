// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/amountsfield.h"

#include "extract/quantitytagger.h"
#include "items/eventwords.h"
#include "text/tokens.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace {

QString exactly(const Money &money)
{
    const int decimals = money.value == std::floor(money.value) ? 0 : 2;
    return money.currency + QLatin1Char(' ') + QLocale().toString(money.value, 'f', decimals);
}

QString exactly(const Amount &amount)
{
    QString text = exactly(amount.money);
    for (const Money &other : amount.also)
        text += QStringLiteral(" (") + exactly(other) + QLatin1Char(')');
    return text;
}

Error noAmount(const QString &text)
{
    return Error{AmountsField::tr("“%1” is no amount of money. Write $75 million, RMB 5,000 or EUR 120.5.").arg(text)};
}

Result<Money> typedMoney(const QString &text)
{
    static const QRegularExpression formal(QStringLiteral("^([A-Z]{3})\\s*(\\d[\\d,]*(?:\\.\\d+)?)$"));
    if (const auto match = formal.match(text); match.hasMatch())
        return Money{match.captured(2).remove(QLatin1Char(',')).toDouble(), match.captured(1)};
    const std::vector<QuantityMention> found = tagQuantities(text, tokenize(text), {});
    if (found.size() != 1 || found.front().type != QuantityType::Money || found.front().span.begin != 0
        || found.front().span.end != text.size() || found.front().upTo)
        return noAmount(text);
    return Money{found.front().value, found.front().unit};
}

} // namespace

Result<Amount> typedAmount(const QString &typed)
{
    static const QRegularExpression other(QStringLiteral("\\s*[(（]([^()（）]*)[)）]$"));
    QString text = typed.simplified();
    Amount amount;
    for (auto match = other.match(text); match.hasMatch(); match = other.match(text)) {
        const auto money = typedMoney(match.captured(1).trimmed());
        if (!money)
            return money.error();
        amount.also.insert(amount.also.begin(), *money);
        text.truncate(match.capturedStart());
    }
    const auto money = typedMoney(text);
    if (!money)
        return money.error();
    amount.money = *money;
    return amount;
}

AmountsField::AmountsField(Appearance &appearance, QWidget *parent)
    : ExplainedField(appearance, parent)
{
    field().setPlaceholderText(tr("$75 million; RMB 5,000 ($710)"));
    reread();
}

void AmountsField::setAmounts(const std::vector<Amount> &amounts)
{
    QStringList texts;
    for (const Amount &amount : amounts)
        texts << exactly(amount);
    m_set = amounts;
    m_setText = texts.join(QStringLiteral("; "));
    field().setText(m_setText);
}

ExplainedField::Said AmountsField::read(const QString &text)
{
    m_amounts.clear();
    if (text.trimmed().isEmpty())
        return {tr("None stated"), false};
    std::vector<Amount> amounts;
    if (text == m_setText) {
        amounts = m_set;
    } else {
        const QStringList parts = text.split(QRegularExpression(QStringLiteral("[;；]")), Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (part.trimmed().isEmpty())
                continue;
            const auto amount = typedAmount(part);
            if (!amount)
                return {amount.error().message, true};
            amounts.push_back(*amount);
        }
    }
    QStringList words;
    for (const Amount &amount : amounts)
        words << amountWords(amount);
    m_amounts = std::move(amounts);
    return {words.join(QStringLiteral("; ")), false};
}
