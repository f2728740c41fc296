// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuredates.h"

#include "extract/dateroles.h"

#include <QDate>

#include <algorithm>

namespace
{

using Date = Placed<DateMention>;
using Number = Placed<QuantityMention>;

constexpr qint64 longestSpan = 800; ///< days that "the past year and a half" may last
constexpr qsizetype followReach = 22; ///< tokens between a number and the date behind it

int yearOf(const Edtf &date)
{
    return QDate::fromJulianDay(date.range().first).year();
}

class DateFinder
{
public:
    DateFinder(const FigureScene &scene, bool change)
        : m_scene(scene)
        , m_change(change)
    {
        for (const Date &date : scene.dates()) {
            if (isUsable(date))
                m_dates.push_back(&date);
        }
    }

    [[nodiscard]] const Date *find(const Number &number) const
    {
        if (const Date *own = inTurn(number))
            return own;
        if (const Date *behind = following(number))
            return behind;
        const Date *before = nullptr;
        for (const Date *date : m_dates) {
            if (date->last <= number.first && !isTaken(*date, number) && !isOwned(*date, number) && !isAside(*date, number)
                && !(isComparative(m_scene, *date) && hasAnother(number, {date->last, number.first})))
                before = date;
        }
        if (before || isLevelBefore(number))
            return before;
        const Date *together = shared(number);
        return together ? together : lastBefore(number);
    }

    /// "2011 and 2012" is both; "since 2012" lasts until now.
    [[nodiscard]] Edtf valueOf(const Date &date, const Number &number) const
    {
        const Edtf value = *date->edtf;
        if (inTurn(number))
            return value;
        const auto &published = m_scene.analysis().article.published;
        const bool since = m_scene.word(date.first - 1) == wordHash(u"since")
            || (date->type == TimexType::Range && value.isInterval() && value.range().endsOpen());
        if (m_change && since) {
            const auto from = value.isInterval() ? value.from() : std::optional(value);
            if (from && published && published->range().first >= from->range().first)
                return Edtf::interval(from, Edtf::year(yearOf(*published)));
        }
        if (const auto year = periodTo(m_scene, date))
            return *year;
        const auto next = std::find_if(m_dates.begin(), m_dates.end(), [&](const Date *other) {
            return other->first == date.last + 1 && m_scene.word(date.last) == wordHash(u"and");
        });
        if (next != m_dates.end() && !value.isInterval() && !(*next)->item->edtf->isInterval()
            && value < *(*next)->item->edtf)
            return Edtf::interval(value, *(*next)->item->edtf);
        return value;
    }

    /// "up from 12%", "compared with 12%": of another time than the number it is compared with.
    [[nodiscard]] bool isLevelBefore(const Number &number) const
    {
        const quint32 word = m_scene.word(number.first - 1);
        if (word == wordHash(u"由") || word == wordHash(u"从") || isThanBefore(number))
            return true;
        const bool stood = m_scene.word(number.first - 2) == wordHash(u"stood") || m_scene.word(number.first - 2) == wordHash(u"been");
        if (word == wordHash(u"at") && stood && m_scene.word(number.first - 3) == wordHash(u"had"))
            return true;
        if (m_scene.word(number.last) == wordHash(u"for")) // "compared with 12% for B" is of the same time
            return false;
        if (word == wordHash(u"against") || word == wordHash(u"versus") || (word == wordHash(u"the") && (m_scene.word(number.first - 2) == wordHash(u"than") || m_scene.word(number.first - 2) == wordHash(u"times"))))
            return true;
        const bool after = word == wordHash(u"after") && m_scene.hasNumber({number.first - 4, number.first - 1}); // "15%, after 12% in 2018"
        return word == wordHash(u"from") || after
            || (word == wordHash(u"with") && m_scene.has(Cue::Rival, {number.first - 2, number.first}));
    }

    /// 比去年同期的28.6%
    [[nodiscard]] bool isThanBefore(const Number &number) const
    {
        if (m_scene.word(number.first - 1) != wordHash(u"的"))
            return false;
        const Date *date = m_scene.dateAt(number.first - 2);
        return date && (m_scene.word(date->first - 1) == wordHash(u"比") || m_scene.word(date->first - 1) == wordHash(u"较"));
    }

private:
    [[nodiscard]] bool isUsable(const Date &date) const
    {
        if (!date->edtf || (date->type != TimexType::Date && date->type != TimexType::Range))
            return false;
        if (!m_change && (isSince(m_scene, date) || isLongSpan(date)))
            return false;
        const auto &all = m_scene.dates();
        const bool spanned = std::any_of(all.begin(), all.end(), [&](const Date &other) {
            return other.item != date.item && isKeptRange(other) && (m_change || !isSince(m_scene, other)) && other.first <= date.first
                && date.last <= other.last;
        });
        if (spanned || (date->type == TimexType::Range && !isKeptRange(date)))
            return false;
        return !isDeed(m_scene, date) && !isDayOfReport(m_scene, date) && !isBase(m_scene, date);
    }
    /// "the past ten years" is the time of no level
    [[nodiscard]] bool isLongSpan(const Date &date) const
    {
        const QStringView words = m_scene.textOf(date);
        if (!date->edtf->isInterval() || std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
            return false;
        const DateRange days = date->edtf->range();
        return !days.startsOpen() && !days.endsOpen() && days.last - days.first > longestSpan;
    }
    /// "71 percent of trips in the six largest countries during 2017": a count parts no percentage from its date.
    [[nodiscard]] bool hasAnother(const Number &number, TokenRun in) const
    {
        return std::any_of(m_scene.quantities().begin(), m_scene.quantities().end(), [&](const Number &other) {
            return in.contains(other.first) && (other->type == number->type || other->type != QuantityType::Count);
        });
    }

    /// "15%, 18% and 20% in 2018, 2019 and 2020": as many dates in a row as numbers.
    [[nodiscard]] const Date *inTurn(const Number &number) const
    {
        std::vector<const Number *> numbers;
        bool within = false;
        for (const Number &other : m_scene.quantities()) {
            if (other->type != number->type || other->unit != number->unit)
                continue;
            if (!numbers.empty() && !isJoint({numbers.back()->last, other.first})) {
                if (within)
                    break;
                numbers.clear();
            }
            numbers.push_back(&other);
            within |= other.item == number.item;
        }
        if (!within || numbers.size() < 2)
            return nullptr;
        for (size_t first = 0; first + numbers.size() <= m_dates.size(); ++first) {
            size_t count = 1;
            while (first + count < m_dates.size() && isJoint({m_dates[first + count - 1]->last, m_dates[first + count]->first}))
                ++count;
            if (count == numbers.size())
                return m_dates[first + size_t(std::find_if(numbers.begin(), numbers.end(), [&](const Number *one) { return one->item == number.item; }) - numbers.begin())];
            first += count - 1;
        }
        return nullptr;
    }
    [[nodiscard]] bool isJoint(TokenRun gap) const ///< only commas and "and"
    {
        for (qsizetype i = gap.first; i < gap.last; ++i)
            if (m_scene.mark(i) != u',' && m_scene.mark(i) != u'、' && m_scene.word(i) != wordHash(u"and") && m_scene.word(i) != wordHash(u"和"))
                return false;
        return gap.first < gap.last;
    }

    /// A date behind the number, before the next number and in the same clause.
    [[nodiscard]] const Date *following(const Number &number) const
    {
        const qsizetype end = std::min(m_scene.clauseEnd(number.last), number.last + followReach);
        for (const Date *date : m_dates) {
            if (date->first < number.last)
                continue;
            if (!m_change && isSinceWord(*date))
                return nullptr; // "15%, its lowest since 2012, when B had 23%"
            if (date->first >= end || hasAnother(number, {number.last, date->first}))
                return nullptr;
            return belongsToNext(*date) || isAside(*date, number) ? nullptr : date;
        }
        return nullptr;
    }
    [[nodiscard]] bool isSinceWord(const Date &date) const
    {
        return m_scene.word(date.first - 1) == wordHash(u"since") || m_scene.word(date.first) == wordHash(u"since");
    }
    /// In a phrase that tells something else of somebody: "A, which came in 2018, has 16%", "with 16%, is a firm of 1990", "2%: in March it
    /// had said".
    [[nodiscard]] bool isAside(const Date &date, const Number &number) const
    {
        const bool behind = date.first >= number.last;
        qsizetype opening = date.first - 1;
        for (; opening >= m_scene.first(); --opening) {
            const char16_t c = m_scene.mark(opening);
            if (behind && opening < number.last)
                return false;
            if (behind && c == u':')
                return true;
            if (c == u',' || c == u'(')
                break;
        }
        if (opening < m_scene.first())
            return false;
        if (!behind) {
            qsizetype closing = date.last;
            while (closing < number.first && m_scene.mark(closing) != u',' && m_scene.mark(closing) != u')')
                ++closing;
            if (m_scene.mark(opening) == u'(' && closing < number.first)
                return m_scene.mentionAt(opening - 1) != nullptr; // "A (Singapore, 2014)"
            if (closing >= number.first || m_scene.word(closing + 1) == wordHash(u"and")) // "handled 5 million in 2018, and has 15%"
                return false;
        }
        return tellsElse({opening + 1, date.first}, behind);
    }
    [[nodiscard]] bool tellsElse(TokenRun words, bool behind) const
    {
        if (words.last - words.first < 2) // ", in 2018"
            return false;
        const quint32 head = m_scene.word(words.first);
        switch (head) {
        case wordHash(u"which"):
        case wordHash(u"who"):
        case wordHash(u"whose"):
        case wordHash(u"where"):
        case wordHash(u"whom"):
        case wordHash(u"a"):
        case wordHash(u"an"):
        case wordHash(u"bought"):
        case wordHash(u"set"):
        case wordHash(u"taken"):
        case wordHash(u"sold"):
        case wordHash(u"begun"):
        case wordHash(u"born"):
        case wordHash(u"part"):
        case wordHash(u"having"):
            return true;
        case wordHash(u"is"):
        case wordHash(u"was"):
        case wordHash(u"has"):
        case wordHash(u"had"):
        case wordHash(u"will"):
        case wordHash(u"would"):
        case wordHash(u"but"):
            return behind;
        default:
            break;
        }
        const bool ofNumber = head == wordHash(u"compared") || head == wordHash(u"based") || head == wordHash(u"measured") || head == wordHash(u"recorded")
            || head == wordHash(u"ended") || head == wordHash(u"counted");
        if (!ofNumber && m_scene.textOf({words.first, words.first + 1}).endsWith(QLatin1String("ed")))
            return true;
        if (!behind)
            return false;
        for (qsizetype i = words.first; i < words.last; ++i)
            if (m_scene.word(i) == wordHash(u"it") || m_scene.word(i) == wordHash(u"he") || m_scene.word(i) == wordHash(u"she")
                || m_scene.has(Cue::Aim, {i, i + 1}))
                return true;
        return false;
    }
    /// "..., in 2018 B had 16%"
    [[nodiscard]] bool belongsToNext(const Date &date) const
    {
        const auto isComma = [this](qsizetype at) { return m_scene.mark(at) == u',' || m_scene.mark(at) == u'，'; };
        const bool comma = isComma(date.first - 1) || isComma(date.first - 2);
        const quint32 next = m_scene.word(date.last);
        if (m_scene.word(date.first - 2) == wordHash(u"and") && isComma(date.first - 3)
            && (m_scene.mentionAt(date.last) || next == wordHash(u"it") || next == wordHash(u"they")))
            return true; // ", and in 2018 it passed B"
        if (ownsNumber(date) || (m_scene.mark(date.last) == u':' && m_scene.hasNumber({date.last + 1, date.last + 3}))) // "31% (H1 2022: 29%)"
            return true;
        const qsizetype end = std::min(m_scene.last(), date.last + 6);
        return comma && m_scene.hasNumber({date.last, end}) && m_scene.mark(date.last) != u',';
    }
    /// 上年[同期]
    [[nodiscard]] qsizetype pastPeriod(const Date &date) const
    {
        const bool same = m_scene.word(date.last) == wordHash(u"同") && m_scene.word(date.last + 1) == wordHash(u"期");
        return date.last + (same ? 2 : 0);
    }
    /// "than last year's 28.6%", 比去年同期的28.6%
    [[nodiscard]] bool ownsNumber(const Date &date) const
    {
        const qsizetype at = pastPeriod(date);
        const bool possessive = m_scene.isPossessive(at) || m_scene.word(at) == wordHash(u"的");
        return possessive && m_scene.hasNumber({at + 1, at + 3});
    }
    [[nodiscard]] bool isOwned(const Date &date, const Number &number) const ///< by another number
    {
        if (!ownsNumber(date) || number.first <= pastPeriod(date) + 2)
            return false;
        const auto owner = std::find_if(m_scene.quantities().begin(), m_scene.quantities().end(), [&](const Number &other) { return other.first > date.last; });
        return owner == m_scene.quantities().end() || !isJoint({owner->last, number.first}); // 2021年的10.3%和12.1%
    }
    [[nodiscard]] bool isTaken(const Date &date, const Number &by) const
    {
        return std::any_of(m_scene.quantities().begin(), m_scene.quantities().end(),
                           [&](const Number &number) {
                               const bool own = number.item->unit == by.item->unit || isLevelBefore(number);
                               return number.item != by.item && own && following(number) == &date;
                           });
    }
    [[nodiscard]] bool isRelative(TokenRun gap) const ///< "13%, against 3% for A, which had 4.5%"
    {
        for (qsizetype i = gap.first; i < gap.last; ++i)
            if (m_scene.word(i) == wordHash(u"which") || m_scene.word(i) == wordHash(u"whose"))
                return true;
        return false;
    }
    /// A list shares the date behind its last number.
    [[nodiscard]] const Date *shared(const Number &number) const
    {
        const auto last = std::find_if(m_scene.quantities().rbegin(), m_scene.quantities().rend(),
                                       [&](const Number &other) { return other->unit == number->unit; });
        const bool alone = last == m_scene.quantities().rend() || last->item == number.item;
        return alone || isLevelBefore(*last) || isRelative({number.last, last->first}) ? nullptr : following(*last);
    }

    /// The next in a list has the time of the one before, but the end of "from 15% in 2008 to 1%" has not.
    [[nodiscard]] const Date *lastBefore(const Number &number) const
    {
        const Date *before = nullptr;
        if (m_scene.word(number.first - 1) == wordHash(u"to"))
            return before;
        for (const Date *date : m_dates) {
            if (date->last <= number.first && !isCompared(*date) && !isOwned(*date, number) && !isAside(*date, number))
                before = date;
        }
        return before;
    }
    [[nodiscard]] bool isCompared(const Date &date) const ///< some "12%" of "up from 12% a year ago" has it
    {
        return std::any_of(
            m_scene.quantities().begin(), m_scene.quantities().end(),
            [&](const Number &number) { return isLevelBefore(number) && following(number) == &date; });
    }

    const FigureScene &m_scene;
    bool m_change;
    std::vector<const Date *> m_dates;
};

} // namespace

AsOf asOfWhen(const FigureScene &scene, const Placed<QuantityMention> &number, bool change)
{
    const DateFinder finder(scene, change);
    const Date *date = finder.find(number);
    const bool elsewhen = finder.isLevelBefore(number);
    if (!date)
        return {{}, {}, elsewhen};
    return {finder.valueOf(*date, number), scene.textOf(*date).toString(), elsewhen, (*date)->anchor};
}

Edtf timeOf(const FigureScene &scene, const Placed<DateMention> &date, const Placed<QuantityMention> &number)
{
    return DateFinder(scene, false).valueOf(date, number);
}

AsOf comparedWhen(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    constexpr qsizetype reach = 6; // tokens between "53%" and "than in 2022"
    for (const Date &date : scene.dates())
        if (date.first >= number.last && date.first - number.last <= reach && date->edtf && date->type == TimexType::Date && isBase(scene, date))
            return {date->edtf, scene.textOf(date).toString(), true, date->anchor};
    return {};
}
