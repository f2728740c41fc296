// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuretimes.h"

#include "extract/dateroles.h"
#include "extract/figuresources.h"

#include <QDate>

#include "text/numerals.h"

#include <algorithm>
#include <tuple>

namespace
{

constexpr qint64 shortestPeriod = 27; ///< days, less one, that the time of a level lasts
constexpr qsizetype farBack = 600; ///< code units that "at that time" reaches back
constexpr qsizetype nowReach = 8; ///< ideographs between 如今 and its number
constexpr qsizetype presentReach = 6; ///< tokens between "has" and its number
constexpr size_t memory = 3; ///< sentences that a time reaches back
constexpr size_t leadSentences = 8; ///< that tell what a report is of, its headline among them
constexpr qint64 latestReport = 430; ///< days between the end of a period and a report on it

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

/// "the previous quarter", "three months before", "a month earlier": so many months before what is told of. 0 for other words.
int monthsAgo(const AsOf &asOf)
{
    constexpr int quarter = 3;
    for (const QStringView before : {u"previous quarter", u"prior quarter", u"preceding quarter", u"quarter ago", u"quarter earlier", u"quarter before",
                                     u"three months before", u"three months earlier", u"preceding three months", u"上季度", u"上一季度", u"前一季度"})
        if (asOf.words.contains(before, Qt::CaseInsensitive))
            return quarter;
    for (const QStringView before : {u"previous month", u"prior month", u"month earlier", u"month before", u"上月", u"上个月", u"前一个月"})
        if (asOf.words.contains(before, Qt::CaseInsensitive))
            return 1;
    return 0;
}

/// "Shipments of phones fell in the third quarter", "Four in five cars sold last year were electric, led by A": no firm's own numbers.
bool tellsOfMarket(const FigureScene &scene)
{
    const auto firm = std::find_if(scene.mentions().begin(), scene.mentions().end(), [&](const auto &mention) { return !isMeasurer(scene, mention); });
    const TokenRun head{scene.first(), firm == scene.mentions().end() ? scene.last() : firm->first};
    const auto &measures = scene.cues(Cue::Measure);
    const bool sells = std::any_of(measures.begin(), measures.end(), [&](const PlacedCue &cue) {
        return cue.last <= head.last && cue.entry->field(0) == QLatin1String("shipments");
    });
    return sells || scene.has(Cue::Market, head) || scene.has(Cue::Share, head);
}

/// "In the first half A's revenue rose": a report of its results.
bool tellsOfResults(const FigureScene &scene)
{
    const auto &measures = scene.cues(Cue::Measure);
    return std::any_of(measures.begin(), measures.end(), [](const PlacedCue &cue) {
        const QString name = cue.entry->field(0);
        return name == QLatin1String("revenue") || name == QLatin1String("profit") || name == QLatin1String("loss");
    });
}

bool isItem(const FigureScene &scene) ///< of a list, each of which tells its own
{
    const QString &text = scene.analysis().article.text;
    const auto isBullet = [&](const Token &token) { return token.lineStart && (text[token.begin] == u'*' || text[token.begin] == u'•'); };
    return isBullet(scene.token(scene.first())) || (scene.first() > 0 && isBullet(scene.token(scene.first() - 1)));
}

bool isNow(const FigureScene &scene, const Placed<QuantityMention> &number) ///< "22% in 2018, is now 17%"
{
    for (qsizetype i = number.first - 1; i > number.first - nowReach && scene.token(i).kind == TokenKind::Ideographs; --i) {
        const QStringView words = scene.textOf({i, i + 2});
        if (words == u"如今" || words == u"目前" || words == u"现在" || words == u"眼下")
            return true; // 2019年是10%，如今已逼近30%
    }
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

std::optional<Edtf> monthsEarlier(const Edtf &when, int months)
{
    constexpr int firstQuarter = 33; // as the standard numbers them
    constexpr int quarters = 4;
    constexpr int year = 12;
    const QString text = when.toString();
    const int part = text.section(u'-', 1, 1).toInt();
    const bool quarter = part >= firstQuarter && part < firstQuarter + quarters;
    const int size = quarter ? year / quarters : 1;
    if (when.isInterval() || when.isApproximate() || part == 0 || (!quarter && part > year) || text.count(u'-') != 1 || months % size != 0)
        return {};
    const int parts = year / size;
    const int first = quarter ? firstQuarter : 1;
    const int before = text.section(u'-', 0, 0).toInt() * parts + part - first - months / size;
    const auto earlier = Edtf::parse(QStringLiteral("%1-%2").arg(before / parts, 4, 10, QLatin1Char('0')).arg(first + before % parts, 2, 10, QLatin1Char('0')));
    return earlier ? std::optional(*earlier) : std::nullopt;
}

void FigureTimes::beginSentence()
{
    m_before = m_time;
    m_beforeOf = m_timeOf;
}

std::pair<AsOf, bool> FigureTimes::ofShare(size_t at, const FigureScene &scene, const Placed<QuantityMention> &number)
{
    TimesTold told;
    told.report = m_report;
    told.level = m_before;
    told.last = m_share;
    told.lastHere = m_shareOf == at + 1;
    told.lastAgo = at + 1 - m_shareOf;
    told.base = m_base;
    told.present = isPresent(scene, number);
    told.now = isNow(scene, number);
    std::tie(told.first, told.firstIsOwn) = firstOfShare(at, scene, number);
    std::vector<TimeCandidate> all = m_candidates.of(at, scene, number, told, m_keeps);
    const TimeCandidate &best = TimeCandidates::best(all);
    const bool same = best.asOf.when.has_value() == told.first.when.has_value() && (!best.asOf.when || best.asOf.when->range() == told.first.when->range());
    std::pair<AsOf, bool> found = same ? std::pair(told.first, told.firstIsOwn) : std::pair(best.asOf, best.own);
    found.first.elsewhen = told.first.elsewhen;
    if (m_keeps) { // weights are found on what holds without them
        m_kept = std::move(all);
        return {told.first, told.firstIsOwn};
    }
    return found;
}

std::pair<AsOf, bool> FigureTimes::firstOfShare(size_t at, const FigureScene &scene, const Placed<QuantityMention> &number)
{
    AsOf asOf = asOfWhen(scene, number, false);
    if (isNow(scene, number))
        asOf.when.reset();
    const bool follows = m_shareOf == at + 1;
    const bool near = m_before.when && at - m_beforeOf <= memory;
    if (asOf.when)
        return {told(at, std::move(asOf), m_timeOf == at && m_timeOfShare ? m_time : follows ? m_share : near ? m_before : m_report), true};
    if (asOf.elsewhen && !(m_base.when && at - m_baseOf <= memory) && follows && m_share.when && m_share.when->precision() == Precision::Year
        && !m_share.when->isInterval())
        return {{yearsEarlier(*m_share.when, 1), m_share.words, true}, false}; // "15% in 2023, up from 12%"
    if (asOf.elsewhen)
        return {m_base.when && at - m_baseOf <= memory ? m_base : asOf, false};
    if (const qsizetype back = backOfTime(scene); back >= 0)
        return {yearNamedBefore(at, back), false};
    const bool present = isPresent(scene, number);
    if (m_report.when && (present || !near || isOlder(at)))
        return {m_report, false};
    if (near && present)
        m_before = {}; // "A now has 15%, followed by B with 12%"
    return {m_before.when && near && !isItem(scene) ? m_before : asOf, false};
}

void FigureTimes::beginReport(size_t at, const FigureScene &scene, bool hasShares)
{
    const auto &published = m_analysis.article.published;
    if (at >= leadSentences || !published || (m_report.when && !m_reportOfTitle) || (!hasShares && !tellsOfMarket(scene) && !tellsOfResults(scene)))
        return;
    const bool ofResults = !hasShares && !tellsOfMarket(scene);
    for (const auto &date : scene.dates()) {
        const bool plain = date->edtf && (date->type == TimexType::Date || isKeptRange(date)) && !date->edtf->isApproximate()
            && date->edtf->precision() != Precision::Season;
        if (!plain || isBase(scene, date) || isDeed(scene, date) || isComparative(scene, date) || isSince(scene, date))
            continue;
        const DateRange days = date->edtf->range();
        const qint64 age = published->range().first - days.last;
        const bool within = !m_report.when || (m_report.when->range().first <= days.first && days.last <= m_report.when->range().last);
        const bool partOfYear = date->edtf->precision() == Precision::Quarter || date->edtf->precision() == Precision::Half;
        if (within && (partOfYear || !ofResults) && !days.startsOpen() && days.last - days.first >= shortestPeriod && age >= 0 && age < latestReport) {
            m_report = {date->edtf, scene.textOf(date).toString(), false, date->anchor};
            m_reportOfTitle = scene.quantities().empty();
            return;
        }
    }
}

AsOf FigureTimes::told(size_t at, AsOf asOf, const AsOf &reference)
{
    if (reference.when) {
        std::optional<Edtf> when;
        if (const int years = yearsAgo(asOf); years > 0)
            when = yearsEarlier(*reference.when, years);
        else if (const int months = monthsAgo(asOf); months > 0)
            when = monthsEarlier(*reference.when, months);
        if (when) {
            asOf.when = std::move(when);
            asOf.elsewhen = true;
        }
    }
    if (asOf.elsewhen)
        tellBase(at, asOf);
    return asOf;
}

/// Whether what was told last is a look back from another paragraph than that of the sentence.
bool FigureTimes::isOlder(size_t at) const
{
    return m_analysis.sentences[at].paragraph != m_analysis.sentences[m_beforeOf].paragraph && m_before.when->range().last < m_report.when->range().first;
}

AsOf FigureTimes::ofEarnings(size_t at) const
{
    const auto &sentences = m_analysis.sentences;
    if (m_time.when && at - m_timeOf <= memory && sentences[m_timeOf].paragraph == sentences[at].paragraph)
        return m_time;
    return m_report;
}

void FigureTimes::tellShare(size_t at, const AsOf &asOf)
{
    remember(at, asOf, true);
    if (asOf.elsewhen && m_share.when && at + 1 - m_shareOf <= memory)
        return;
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
    if ((asOf.when->isApproximate() && !(named && ofShare)) // "the end of 2024" is
        || (asOf.when->precision() == Precision::Season && !named)) // "last summer"
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
