// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/currencies.h"

#include "text/numerals.h"

namespace {

using Code = QLatin1String;

Code codeOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'$':
    case u'＄': return Code("USD");
    case u'€': return Code("EUR");
    case u'£': return Code("GBP");
    case u'¥':
    case u'￥': return Code("JPY");
    case u'₹': return Code("INR");
    case u'₩': return Code("KRW");
    case u'₽': return Code("RUB");
    case u'₺': return Code("TRY");
    case u'฿': return Code("THB");
    case u'₫': return Code("VND");
    case u'₪': return Code("ILS");
    default: return {};
    }
}

/// "US" of "US$", "HK" of "HK$", "CN" of "CN¥".
Code codeOfPrefix(quint32 word, QChar sign)
{
    if (sign == u'¥' || sign == u'￥') {
        switch (word) {
        case wordHash(u"cn"):
        case wordHash(u"rmb"):
        case wordHash(u"cny"): return Code("CNY");
        case wordHash(u"jp"):
        case wordHash(u"jpy"): return Code("JPY");
        default: return {};
        }
    }
    if (sign != u'$' && sign != u'＄')
        return {};
    switch (word) {
    case wordHash(u"us"):
    case wordHash(u"u.s."):
    case wordHash(u"u.s"):
    case wordHash(u"usd"): return Code("USD");
    case wordHash(u"hk"): return Code("HKD");
    case wordHash(u"nt"): return Code("TWD");
    case wordHash(u"a"):
    case wordHash(u"au"): return Code("AUD");
    case wordHash(u"c"):
    case wordHash(u"ca"):
    case wordHash(u"can"): return Code("CAD");
    case wordHash(u"s"):
    case wordHash(u"sg"): return Code("SGD");
    case wordHash(u"nz"): return Code("NZD");
    case wordHash(u"r"): return Code("BRL");
    case wordHash(u"mx"): return Code("MXN");
    default: return {};
    }
}

Code codeOfCode(quint32 word)
{
    switch (word) {
    case wordHash(u"usd"): return Code("USD");
    case wordHash(u"eur"): return Code("EUR");
    case wordHash(u"gbp"): return Code("GBP");
    case wordHash(u"rmb"):
    case wordHash(u"cny"): return Code("CNY");
    case wordHash(u"jpy"): return Code("JPY");
    case wordHash(u"inr"):
    case wordHash(u"rs"): return Code("INR");
    case wordHash(u"hkd"): return Code("HKD");
    case wordHash(u"twd"): return Code("TWD");
    case wordHash(u"krw"): return Code("KRW");
    case wordHash(u"sgd"): return Code("SGD");
    case wordHash(u"aud"): return Code("AUD");
    case wordHash(u"cad"): return Code("CAD");
    case wordHash(u"nzd"): return Code("NZD");
    case wordHash(u"chf"):
    case wordHash(u"sfr"): return Code("CHF");
    case wordHash(u"sek"): return Code("SEK");
    case wordHash(u"nok"): return Code("NOK");
    case wordHash(u"dkk"): return Code("DKK");
    case wordHash(u"brl"): return Code("BRL");
    case wordHash(u"rub"): return Code("RUB");
    case wordHash(u"idr"):
    case wordHash(u"rp"): return Code("IDR");
    case wordHash(u"myr"):
    case wordHash(u"rm"): return Code("MYR");
    case wordHash(u"thb"): return Code("THB");
    case wordHash(u"vnd"): return Code("VND");
    case wordHash(u"php"): return Code("PHP");
    case wordHash(u"mxn"): return Code("MXN");
    case wordHash(u"zar"): return Code("ZAR");
    case wordHash(u"pln"): return Code("PLN");
    case wordHash(u"aed"): return Code("AED");
    case wordHash(u"ngn"): return Code("NGN");
    case wordHash(u"egp"): return Code("EGP");
    case wordHash(u"kes"): return Code("KES");
    case wordHash(u"ghs"): return Code("GHS");
    case wordHash(u"cop"): return Code("COP");
    case wordHash(u"clp"): return Code("CLP");
    case wordHash(u"pen"): return Code("PEN");
    case wordHash(u"ars"): return Code("ARS");
    case wordHash(u"try"): return Code("TRY");
    case wordHash(u"sar"): return Code("SAR");
    case wordHash(u"qar"): return Code("QAR");
    case wordHash(u"kwd"): return Code("KWD");
    case wordHash(u"ils"): return Code("ILS");
    case wordHash(u"czk"): return Code("CZK");
    case wordHash(u"huf"): return Code("HUF");
    case wordHash(u"pkr"): return Code("PKR");
    case wordHash(u"bdt"): return Code("BDT");
    case wordHash(u"lkr"): return Code("LKR");
    case wordHash(u"mad"): return Code("MAD");
    case wordHash(u"uah"): return Code("UAH");
    case wordHash(u"kzt"): return Code("KZT");
    case wordHash(u"isk"): return Code("ISK");
    case wordHash(u"ron"): return Code("RON");
    case wordHash(u"ksh"): return Code("KES");
    default: return {};
    }
}

struct Name {
    Code code;
    double unit = 1;
};

Name nameOf(quint32 word)
{
    switch (word) {
    case wordHash(u"dollar"):
    case wordHash(u"dollars"):
    case wordHash(u"bucks"): return {Code("USD")};
    case wordHash(u"cent"):
    case wordHash(u"cents"): return {Code("USD"), 0.01};
    case wordHash(u"euro"):
    case wordHash(u"euros"): return {Code("EUR")};
    case wordHash(u"pound"):
    case wordHash(u"pounds"): return {Code("GBP")};
    case wordHash(u"pence"): return {Code("GBP"), 0.01};
    case wordHash(u"yuan"):
    case wordHash(u"renminbi"): return {Code("CNY")};
    case wordHash(u"yen"): return {Code("JPY")};
    case wordHash(u"rupee"):
    case wordHash(u"rupees"): return {Code("INR")};
    case wordHash(u"won"): return {Code("KRW")};
    case wordHash(u"ruble"):
    case wordHash(u"rubles"):
    case wordHash(u"rouble"):
    case wordHash(u"roubles"): return {Code("RUB")};
    case wordHash(u"franc"):
    case wordHash(u"francs"): return {Code("CHF")};
    case wordHash(u"marks"): return {Code("DEM")};
    case wordHash(u"lira"):
    case wordHash(u"lire"): return {Code("ITL")};
    case wordHash(u"peso"):
    case wordHash(u"pesos"): return {Code("MXN")};
    case wordHash(u"kronor"): return {Code("SEK")};
    case wordHash(u"kroner"): return {Code("NOK")};
    case wordHash(u"baht"): return {Code("THB")};
    case wordHash(u"ringgit"): return {Code("MYR")};
    case wordHash(u"rupiah"): return {Code("IDR")};
    case wordHash(u"rand"): return {Code("ZAR")};
    case wordHash(u"shekels"): return {Code("ILS")};
    case wordHash(u"reais"): return {Code("BRL")};
    case wordHash(u"naira"): return {Code("NGN")};
    case wordHash(u"dirham"):
    case wordHash(u"dirhams"): return {Code("AED")};
    case wordHash(u"riyal"):
    case wordHash(u"riyals"): return {Code("SAR")};
    case wordHash(u"soles"): return {Code("PEN")};
    case wordHash(u"koruna"):
    case wordHash(u"koruny"):
    case wordHash(u"crowns"): return {Code("CZK")};
    case wordHash(u"forint"):
    case wordHash(u"forints"): return {Code("HUF")};
    case wordHash(u"zloty"):
    case wordHash(u"zlotys"): return {Code("PLN")};
    case wordHash(u"dong"): return {Code("VND")};
    case wordHash(u"taka"): return {Code("BDT")};
    case wordHash(u"shillings"): return {Code("KES")};
    case wordHash(u"cedis"): return {Code("GHS")};
    case wordHash(u"hryvnia"):
    case wordHash(u"hryvnias"): return {Code("UAH")};
    case wordHash(u"tenge"): return {Code("KZT")};
    default: return {};
    }
}

/// The land before a name that several use: "Canadian dollars", "French francs".
Code codeOfLand(quint32 land, Code plain)
{
    const bool dollar = plain == Code("USD");
    const bool crown = plain == Code("CZK");
    switch (land) {
    case wordHash(u"u.s."):
    case wordHash(u"us"):
    case wordHash(u"american"): return dollar ? Code("USD") : Code();
    case wordHash(u"canadian"): return dollar ? Code("CAD") : Code();
    case wordHash(u"australian"): return dollar ? Code("AUD") : Code();
    case wordHash(u"singapore"): return dollar ? Code("SGD") : Code();
    case wordHash(u"taiwan"): return dollar ? Code("TWD") : Code();
    case wordHash(u"chinese"): return plain == Code("CNY") ? plain : Code();
    case wordHash(u"japanese"): return plain == Code("JPY") ? plain : Code();
    case wordHash(u"british"):
    case wordHash(u"sterling"): return plain == Code("GBP") ? plain : Code();
    case wordHash(u"indian"): return plain == Code("INR") ? plain : Code();
    case wordHash(u"swiss"): return plain == Code("CHF") ? plain : Code();
    case wordHash(u"french"): return plain == Code("CHF") ? Code("FRF") : Code();
    case wordHash(u"belgian"): return plain == Code("CHF") ? Code("BEF") : Code();
    case wordHash(u"turkish"): return plain == Code("ITL") ? Code("TRY") : Code();
    case wordHash(u"danish"): return plain == Code("NOK") || crown ? Code("DKK") : Code();
    case wordHash(u"swedish"): return plain == Code("SEK") || crown ? Code("SEK") : Code();
    case wordHash(u"norwegian"): return plain == Code("NOK") || crown ? Code("NOK") : Code();
    case wordHash(u"czech"): return crown ? plain : Code();
    case wordHash(u"icelandic"): return crown ? Code("ISK") : Code();
    case wordHash(u"kenyan"): return plain == Code("KES") ? plain : Code();
    case wordHash(u"ugandan"): return plain == Code("KES") ? Code("UGX") : Code();
    case wordHash(u"tanzanian"): return plain == Code("KES") ? Code("TZS") : Code();
    case wordHash(u"mexican"): return plain == Code("MXN") ? plain : Code();
    case wordHash(u"nigerian"): return plain == Code("NGN") ? plain : Code();
    case wordHash(u"polish"): return plain == Code("PLN") ? plain : Code();
    case wordHash(u"brazilian"): return plain == Code("BRL") ? plain : Code();
    case wordHash(u"pakistani"): return plain == Code("INR") ? Code("PKR") : Code();
    case wordHash(u"egyptian"): return plain == Code("GBP") ? Code("EGP") : Code();
    case wordHash(u"colombian"): return plain == Code("MXN") ? Code("COP") : Code();
    case wordHash(u"chilean"): return plain == Code("MXN") ? Code("CLP") : Code();
    case wordHash(u"argentine"): return plain == Code("MXN") ? Code("ARS") : Code();
    case wordHash(u"philippine"): return plain == Code("MXN") ? Code("PHP") : Code();
    default: return {};
    }
}

/// "N61.7bn", "R24.90": a letter is a currency where only a sum can stand behind it.
Code codeOfLetter(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    const quint32 word = tokens[size_t(at)].word;
    const Code code = word == wordHash(u"n") ? Code("NGN") : word == wordHash(u"r") ? Code("ZAR") : Code();
    if (code.isEmpty() || at + 1 >= end || tokens[size_t(at + 1)].kind != TokenKind::Number || !tokens[size_t(at + 1)].glued)
        return {};
    const QStringView digits = tokens[size_t(at + 1)].in(text);
    const bool cents = digits.size() > 3 && digits[digits.size() - 3] == u'.';
    return cents || (at + 2 < end && scaleValue(tokens[size_t(at + 2)].word, true) >= 1e6) ? code : Code();
}

struct Ideographs {
    const char16_t *word;
    Code code;
};
const Ideographs ideographs[] = {
    {u"人民币", Code("CNY")}, {u"美元", Code("USD")}, {u"美金", Code("USD")}, {u"港元", Code("HKD")},   {u"港币", Code("HKD")},
    {u"日元", Code("JPY")},   {u"欧元", Code("EUR")}, {u"英镑", Code("GBP")}, {u"韩元", Code("KRW")},   {u"台币", Code("TWD")},
    {u"卢比", Code("INR")},   {u"元", Code("CNY")},   {u"块", Code("CNY")},
};

CurrencyWords ideographCurrency(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end, bool before)
{
    const QStringView rest = text.mid(tokens[size_t(at)].begin, 3);
    for (const Ideographs &row : ideographs) {
        const QStringView word(row.word);
        if (!rest.startsWith(word) || at + word.size() > end || (before && word != u"人民币"))
            continue;
        qsizetype after = at + word.size();
        if (!before && word == u"元" && text.mid(tokens[size_t(at)].begin + 1, 3) == u"人民币" && after + 3 <= end)
            after += 3;
        return {row.code, 1, after, true};
    }
    return {};
}

} // namespace

CurrencyWords currencyBefore(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    if (at >= end)
        return {};
    const Token &token = tokens[size_t(at)];
    const QChar first = text[token.begin];
    if (token.kind == TokenKind::Ideographs)
        return ideographCurrency(text, tokens, at, end, true);
    if (token.kind == TokenKind::Symbol) {
        const Code code = codeOfSign(first);
        return code.isEmpty() ? CurrencyWords {} : CurrencyWords {code, 1, at + 1, false};
    }
    if (first == u'#' && at + 2 < end && tokens[size_t(at + 1)].glued && scaleValue(tokens[size_t(at + 2)].word, false) >= 1e6)
        return {Code("GBP"), 1, at + 1, false}; // what old news wires made of the pound sign
    if (token.kind != TokenKind::Word || !token.capital)
        return {};
    if (token.word == wordHash(u"gb") && at + 1 < end && (text[tokens[size_t(at + 1)].begin] == u'£' || text[tokens[size_t(at + 1)].begin] == u'#'))
        return {Code("GBP"), 1, at + 2, false};
    if (at + 1 < end && tokens[size_t(at + 1)].kind == TokenKind::Symbol && tokens[size_t(at + 1)].glued) {
        const Code code = codeOfPrefix(token.word, text[tokens[size_t(at + 1)].begin]);
        if (!code.isEmpty())
            return {code, 1, at + 2, false};
    }
    if (const Code letter = codeOfLetter(text, tokens, at, end); !letter.isEmpty())
        return {letter, 1, at + 1, false};
    const Code code = codeOfCode(token.word);
    if (code.isEmpty() || (!token.allCaps && code != Code("INR") && code != Code("IDR")))
        return {};
    const bool stop = at + 1 < end && text[tokens[size_t(at + 1)].begin] == u'.' && tokens[size_t(at + 1)].glued;
    return {code, 1, at + (stop ? 2 : 1), false};
}

CurrencyWords currencyAfter(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    if (at >= end)
        return {};
    const Token &token = tokens[size_t(at)];
    if (token.kind == TokenKind::Ideographs)
        return ideographCurrency(text, tokens, at, end, false);
    if (token.kind == TokenKind::Symbol) {
        const QChar sign = text[token.begin];
        const Code code = sign == u'$' ? Code() : codeOfSign(sign);
        return code.isEmpty() || (at + 1 < end && tokens[size_t(at + 1)].kind == TokenKind::Number)
            ? CurrencyWords {}
            : CurrencyWords {code, 1, at + 1, false};
    }
    if (token.kind != TokenKind::Word)
        return {};
    if (token.allCaps) {
        const Code code = codeOfCode(token.word);
        if (!code.isEmpty() && token.word != wordHash(u"rs") && token.word != wordHash(u"rm"))
            return {code, 1, at + 1, false};
    }
    if (const Name name = nameOf(token.word); !name.code.isEmpty())
        return {name.code, name.unit, at + 1, true};
    const bool hongKong = token.word == wordHash(u"hong") || token.word == wordHash(u"new");
    if (hongKong && at + 2 < end && nameOf(tokens[size_t(at + 2)].word).code == Code("USD")) {
        const quint32 second = tokens[size_t(at + 1)].word;
        const Code code = second == wordHash(u"kong") ? Code("HKD") : second == wordHash(u"zealand") ? Code("NZD")
            : second == wordHash(u"taiwan") ? Code("TWD") : Code();
        if (!code.isEmpty())
            return {code, nameOf(tokens[size_t(at + 2)].word).unit, at + 3, true};
    }
    if (at + 1 < end) {
        const Name name = nameOf(tokens[size_t(at + 1)].word);
        const Code code = name.code.isEmpty() ? Code() : codeOfLand(token.word, name.code);
        if (!code.isEmpty())
            return {code, name.unit, at + 2, true};
    }
    return {};
}
