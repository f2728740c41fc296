// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuredates.h"

#include <QDate>

#include <algorithm>

namespace
{

using Date = Placed<DateMention>;
using Number = Placed<QuantityMention>;

constexpr qsizetype followReach = 16; ///< tokens between a number and the date behind it
constexpr qsizetype deedReach = 3; ///< tokens between "founded" and its date

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
        if (const Date *behind = following(number))
            return behind;
        const Date *before = nullptr;
        for (const Date *date : m_dates) {
            if (date->last <= number.first && !isTaken(*date, number))
                before = date;
        }
        if (before || isLevelBefore(number))
            return before;
        const Date *together = shared(number);
        return together ? together : lastBefore(number);
    }

    /// "2011 and 2012" is both; "since 2012" lasts until now.
    [[nodiscard]] Edtf valueOf(const Date &date) const
    {
        const Edtf value = *date->edtf;
        const auto &published = m_scene.analysis().article.published;
        const bool since = m_scene.word(date.first - 1) == wordHash(u"since")
            || (date->type == TimexType::Range && value.isInterval() && value.range().endsOpen());
        if (m_change && since) {
            const auto from = value.isInterval() ? value.from() : std::optional(value);
            if (from && published && published->range().first >= from->range().first)
                return Edtf::interval(from, Edtf::year(yearOf(*published)));
        }
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
        if (m_scene.word(number.last) == wordHash(u"for")) // "compared with 12% for B" is of the same time
            return false;
        return word == wordHash(u"from")
            || (word == wordHash(u"with") && m_scene.has(Cue::Rival, {number.first - 2, number.first}));
    }

private:
    [[nodiscard]] bool isUsable(const Date &date) const
    {
        if (!date->edtf || (date->type != TimexType::Date && date->type != TimexType::Range))
            return false;
        const auto &all = m_scene.dates();
        const bool spanned = std::any_of(all.begin(), all.end(), [&](const Date &other) {
            return other.item != date.item && isKeptRange(other) && other.first <= date.first
                && date.last <= other.last;
        });
        if (spanned || (date->type == TimexType::Range && !isKeptRange(date)))
            return false;
        return !isDeed(date) && !isDayOfReport(date) && !isBase(date);
    }
    /// "up 7% from a year earlier": what a change is measured against.
    [[nodiscard]] bool isBase(const Date &date) const
    {
        if (date->edtf->isInterval())
            return false;
        switch (m_scene.word(date.first - 1)) {
        case wordHash(u"from"):
        case wordHash(u"than"):
        case wordHash(u"over"):
        case wordHash(u"against"):
        case wordHash(u"versus"):
            return true;
        case wordHash(u"with"):
        case wordHash(u"to"):
            return m_scene.word(date.first - 2) == wordHash(u"compared");
        default:
            return false;
        }
    }
    [[nodiscard]] static bool isKeptRange(const Date &date) ///< "by 2025" is its date alone
    {
        return date->type == TimexType::Range && date->edtf && date->edtf->isInterval()
            && !date->edtf->range().startsOpen();
    }
    [[nodiscard]] bool isDeed(const Date &date) const
    {
        const PlacedCue *deed = m_scene.lastCue(Cue::Dated, {date.first - deedReach, date.first});
        return deed && !m_scene.hasNumber({deed->last, date.first});
    }
    [[nodiscard]] bool isDayOfReport(const Date &date) const
    {
        if (date->edtf->precision() != Precision::Day || date->edtf->isInterval())
            return false;
        const bool asOf = m_scene.word(date.first - 1) == wordHash(u"of")
            && m_scene.word(date.first - 2) == wordHash(u"as");
        return !asOf && m_scene.word(date.first - 1) != wordHash(u"ended");
    }

    /// A date behind the number, before the next number and in the same clause.
    [[nodiscard]] const Date *following(const Number &number) const
    {
        const qsizetype end = std::min(m_scene.clauseEnd(number.last), number.last + followReach);
        for (const Date *date : m_dates) {
            if (date->first < number.last)
                continue;
            if (date->first >= end || m_scene.hasNumber({number.last, date->first}))
                return nullptr;
            return belongsToNext(*date) ? nullptr : date;
        }
        return nullptr;
    }
    /// "..., in 2018 B had 16%"
    [[nodiscard]] bool belongsToNext(const Date &date) const
    {
        const bool comma = m_scene.mark(date.first - 1) == u',' || m_scene.mark(date.first - 2) == u',';
        const qsizetype end = std::min(m_scene.last(), date.last + 6);
        return comma && m_scene.hasNumber({date.last, end}) && m_scene.mark(date.last) != u',';
    }
    [[nodiscard]] bool isTaken(const Date &date, const Number &by) const
    {
        return std::any_of(m_scene.quantities().begin(), m_scene.quantities().end(),
                           [&](const Number &number) {
                               const bool own = number.item->unit == by.item->unit || isLevelBefore(number);
                               return number.item != by.item && own && following(number) == &date;
                           });
    }
    /// A list shares the date behind its last number.
    [[nodiscard]] const Date *shared(const Number &number) const
    {
        const auto last = std::find_if(m_scene.quantities().rbegin(), m_scene.quantities().rend(),
                                       [&](const Number &other) { return other->unit == number->unit; });
        const bool alone = last == m_scene.quantities().rend() || last->item == number.item;
        return alone || isLevelBefore(*last) ? nullptr : following(*last);
    }

    /// The next in a list has the time of the one before, but the end of "from 15% in 2008 to 1%" has not.
    [[nodiscard]] const Date *lastBefore(const Number &number) const
    {
        const Date *before = nullptr;
        if (m_scene.word(number.first - 1) == wordHash(u"to"))
            return before;
        for (const Date *date : m_dates) {
            if (date->last <= number.first && !isCompared(*date))
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
    return {finder.valueOf(*date), scene.textOf(*date).toString(), elsewhen};
}
