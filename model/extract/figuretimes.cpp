// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuretimes.h"

#include <QDate>

#include "text/numerals.h"

#include <algorithm>

namespace
{

constexpr qint64 shortestPeriod = 27; ///< days, less one, that the time of a level lasts
constexpr qsizetype farBack = 600; ///< code units that "at that time" reaches back
constexpr qsizetype presentReach = 6; ///< tokens between "has" and its number
constexpr size_t memory = 3; ///< sentences that a time reaches back

/// "a year ago", "two years earlier" are of no month, but the share that they are told of has a time. 0 for other words.
int yearsAgo(const AsOf &asOf)
{
    for (const QStringView before : {u"previous year", u"prior year", u"year before", u"year earlier", u"上年", u"上一年", u"前一年"})
        if (asOf.words.contains(before))
            return 1;
    if (!asOf.when->isApproximate() || asOf.when->precision() != Precision::Year || !asOf.words.contains(QLatin1String("year")))
        return 0;
    const QString number = asOf.words.section(u' ', 0, 0).toLower();
    const bool plural = asOf.words.contains(QLatin1String("years"));
    if (plural && asOf.words.endsWith(QLatin1String("ago")))
        return 0; // before the article
    return plural ? std::max(cardinalValue(wordHash(number)), number.toInt()) : 1;
}
/// How far back, in code units, a sentence means a time by "at the time" (its own) or "at that time"; -1 where it does not.
qsizetype backOfTime(const FigureScene &scene)
{
    for (qsizetype i = scene.first(); i + 2 < scene.last(); ++i) {
        const quint32 which = scene.word(i + 1);
        if (scene.word(i) == wordHash(u"at") && scene.word(i + 2) == wordHash(u"time") && (which == wordHash(u"the") || which == wordHash(u"that")))
            return which == wordHash(u"that") ? farBack : 0;
    }
    return -1;
}

bool isItem(const FigureScene &scene) ///< of a list, each of which tells its own
{
    const QString &text = scene.analysis().article.text;
    const auto isBullet = [&](const Token &token) { return token.lineStart && (text[token.begin] == u'*' || text[token.begin] == u'•'); };
    return isBullet(scene.token(scene.first())) || (scene.first() > 0 && isBullet(scene.token(scene.first() - 1)));
}

bool isNow(const FigureScene &scene, const Placed<QuantityMention> &number) ///< "22% in 2018, is now 17%"
{
    for (qsizetype i = number.first - 1; i > number.first - 4; --i)
        if (scene.word(i) == wordHash(u"now") || scene.word(i) == wordHash(u"currently") || scene.word(i) == wordHash(u"today"))
            return !scene.dateAt(number.last) && !scene.dateAt(number.last + 1);
    return false;
}

bool isPresent(const FigureScene &scene, const Placed<QuantityMention> &number) ///< "now has 15%"
{
    for (qsizetype i = scene.clauseStart(number.first); i < number.first; ++i) {
        if (scene.word(i) == wordHash(u"now") || scene.word(i) == wordHash(u"currently")
            || scene.word(i) == wordHash(u"today"))
            return true;
    }
    for (qsizetype i = number.last; i < number.last + presentReach; ++i)
        if (scene.word(i) == wordHash(u"same")) // "on the same measure"
            return false;
    for (qsizetype i = number.first - 1; i > std::max(scene.clauseStart(number.first), number.first - presentReach); --i) {
        switch (scene.word(i)) {
        case wordHash(u"has"):
        case wordHash(u"have"):
        case wordHash(u"holds"):
        case wordHash(u"is"):
        case wordHash(u"are"):
        case wordHash(u"commands"):
        case wordHash(u"controls"):
        case wordHash(u"supplies"):
        case wordHash(u"accounts"):
            return scene.word(i + 1) != wordHash(u"been");
        default: break;
        }
        if (scene.has(Cue::Hold, {i, i + 1}))
            return false;
    }
    return false;
}

} // namespace

namespace
{

/// Twelve weeks are compared with those fifty-two weeks before.
std::optional<Edtf> weeksEarlier(const QStringList &ends, int years)
{
    constexpr int week = 7;
    constexpr int year = 52 * week;
    if (ends.size() != 2)
        return {};
    const QDate from = QDate::fromString(ends[0], Qt::ISODate);
    const QDate to = QDate::fromString(ends[1], Qt::ISODate);
    if (!from.isValid() || !to.isValid() || (from.daysTo(to) + 1) % week != 0)
        return {};
    const QString weeks = from.addDays(-year * years).toString(Qt::ISODate) + u'/' + to.addDays(-year * years).toString(Qt::ISODate);
    const auto earlier = Edtf::parse(weeks);
    return earlier ? std::optional(*earlier) : std::nullopt;
}

} // namespace

std::optional<Edtf> yearsEarlier(const Edtf &when, int years)
{
    QStringList ends = when.toString().split(u'/');
    if (const auto weeks = weeksEarlier(ends, years))
        return weeks;
    for (QString &end : ends) {
        const int year = QStringView(end).first(std::min<qsizetype>(4, end.size())).toInt();
        if (year > years)
            end.replace(0, 4, QStringLiteral("%1").arg(year - years, 4, 10, QLatin1Char('0')));
    }
    const auto earlier = Edtf::parse(ends.join(u'/'));
    return earlier ? std::optional(*earlier) : std::nullopt;
}

void FigureTimes::beginSentence()
{
    m_before = m_time;
    m_beforeOf = m_timeOf;
}

std::pair<AsOf, bool> FigureTimes::ofShare(size_t at, const FigureScene &scene, const Placed<QuantityMention> &number)
{
    AsOf asOf = asOfWhen(scene, number, false);
    if (isNow(scene, number))
        asOf.when.reset();
    const bool follows = m_shareOf == at + 1;
    const bool near = m_before.when && at - m_beforeOf <= memory;
    const AsOf *reference = follows ? &m_share : near ? &m_before : nullptr;
    if (asOf.when && reference && reference->when && yearsAgo(asOf) > 0)
        if (auto when = yearsEarlier(*reference->when, yearsAgo(asOf)))
            asOf.when = std::move(when);
    if (asOf.when) {
        if (asOf.elsewhen)
            tellBase(at, asOf);
        return {asOf, true};
    }
    if (asOf.elsewhen && !(m_base.when && at - m_baseOf <= memory) && follows && m_share.when && m_share.when->precision() == Precision::Year
        && !m_share.when->isInterval())
        return {{yearsEarlier(*m_share.when, 1), m_share.words, true}, false}; // "15% in 2023, up from 12%"
    if (asOf.elsewhen)
        return {m_base.when && at - m_baseOf <= memory ? m_base : asOf, false};
    if (const qsizetype back = backOfTime(scene); back >= 0)
        return {yearNamedBefore(at, back), false};
    if (near && isPresent(scene, number))
        m_before = {}; // "A now has 15%, followed by B with 12%"
    return {m_before.when && near && !isItem(scene) ? m_before : asOf, false};
}

void FigureTimes::tellShare(size_t at, const AsOf &asOf)
{
    remember(at, asOf, true);
    m_share = asOf;
    m_shareOf = at + 1;
}

void FigureTimes::tellLevel(size_t at, const AsOf &asOf)
{
    remember(at, asOf, false);
}

void FigureTimes::tellBase(size_t at, const AsOf &asOf)
{
    m_base = asOf;
    m_base.elsewhen = true;
    m_baseOf = at;
}

void FigureTimes::remember(size_t at, const AsOf &asOf, bool ofShare)
{
    if (!asOf.when || asOf.elsewhen)
        return;
    const bool named = std::any_of(asOf.words.begin(), asOf.words.end(), [](QChar c) { return c.isDigit(); });
    if (asOf.when->isApproximate() && !(named && ofShare)) // "the end of 2024" is
        return;
    const DateRange days = asOf.when->range();
    const auto &published = m_analysis.article.published;
    if (published && days.first > published->range().last)
        return;
    if (!days.startsOpen() && !days.endsOpen() && days.last - days.first < shortestPeriod)
        return;
    const bool same = m_timeOf == at && m_time.when;
    if (same && (m_timeOfShare > ofShare || (m_timeOfShare == ofShare && asOf.when->range() < m_time.when->range())))
        return; // "now 15%, in 2018 only 12%"
    m_time = asOf;
    m_timeOfShare = ofShare;
    m_timeOf = at;
}

/// The year of the date that the sentence, or else the text before it, names.
AsOf FigureTimes::yearNamedBefore(size_t at, qsizetype reach) const
{
    const auto &dates = m_analysis.dates;
    auto last = std::partition_point(dates.begin(), dates.end(), [&](const DateMention &date) {
        const TextSpan &sentence = m_analysis.sentences[at].span;
        return date.span.begin < (reach > 0 ? sentence.begin : sentence.end);
    });
    while (last != dates.begin()) {
        const DateMention &date = *--last;
        const QStringView words = date.span.in(m_analysis.article.text);
        const bool digits = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
        if (date.type == TimexType::Date && date.edtf && digits && !date.edtf->isInterval()) {
            const auto year = Edtf::parse(date.edtf->toString().first(4));
            return year ? AsOf{*year, words.toString(), false} : AsOf{};
        }
        if (m_analysis.sentences[at].span.begin - date.span.begin > reach)
            break;
    }
    return {};
}
