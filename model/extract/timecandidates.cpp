// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/timecandidates.h"

#include "extract/cueweights.h"
#include "extract/dateroles.h"
#include "extract/numberwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Date = Placed<DateMention>;
using Number = Placed<QuantityMention>;

constexpr size_t sentencesBefore = 3; ///< whose dates are looked at
constexpr size_t leadSentences = 3; ///< at the head of the text, whose dates are looked at everywhere
constexpr qsizetype pastReach = 4; ///< tokens between "had" and its number
constexpr qsizetype near = 4; ///< tokens around a date in which words tell what it is of
constexpr std::array<qint64, 5> ages{-1, 45, 140, 400, 1200}; ///< days before publication

bool isUsable(const DateMention &date)
{
    const bool open = date.edtf && date.edtf->isInterval() && (date.edtf->range().startsOpen() || date.edtf->range().endsOpen()); // its end is a date of its own
    return date.edtf && !open && (date.type == TimexType::Date || date.type == TimexType::Range);
}

QStringView precisionOf(const Edtf &when)
{
    static constexpr std::array<QStringView, 8> names{u"century", u"decade", u"year", u"half", u"season", u"quarter", u"month", u"day"};
    return when.isInterval() ? QStringView(u"interval") : names[size_t(when.precision())];
}

qsizetype distanceOf(qsizetype tokens)
{
    return tokens <= 1 ? 0 : tokens <= 3 ? 1 : tokens <= 7 ? 2 : tokens <= 15 ? 3 : 4;
}

/// What a date and its own sentence say, whatever number is asked about.
void tellDate(CueSet &cues, const FigureScene &scene, const Date &date)
{
    const Edtf &when = *date->edtf;
    cues.add("precision"_L1, precisionOf(when));
    if (when.isApproximate())
        cues.add("approximate"_L1);
    if (date->type == TimexType::Range && !isKeptRange(date))
        cues.add("open"_L1);
    if (const auto &published = scene.analysis().article.published) {
        const DateRange days = when.range();
        const qint64 age = days.endsOpen() ? 0 : published->range().first - days.last;
        cues.add("age"_L1, std::ranges::lower_bound(ages, age) - ages.begin());
    }
    tellClasses(cues, "near"_L1, scene, {date.first - near, date.first});
    tellClasses(cues, "behind"_L1, scene, {date.last, date.last + near});
    cues.add("w1"_L1, cueWord(scene, date.first - 1));
    cues.add("w2"_L1, cueWord(scene, date.first - 2));
    cues.add("v1"_L1, cueWord(scene, date.last));
    if (isBase(scene, date))
        cues.add("base"_L1);
    if (isDeed(scene, date))
        cues.add("deed"_L1);
    if (isDayOfReport(scene, date))
        cues.add("day"_L1);
    if (isSince(scene, date))
        cues.add("since"_L1);
    if (isComparative(scene, date))
        cues.add("comparative"_L1);
    if (date.first <= scene.first() + 1)
        cues.add("opens"_L1);
}

qsizetype numbersIn(const FigureScene &scene, const Number &number, TokenRun in)
{
    return std::count_if(scene.quantities().begin(), scene.quantities().end(),
                         [&](const Number &other) { return other.item != number.item && in.contains(other.first) && other->type == number->type; });
}

/// How a date stands to the number whose sentence it is in.
void tellPlace(CueSet &cues, const FigureScene &scene, const Date &date, const Number &number)
{
    const bool behind = date.first >= number.last;
    const QStringView side = behind ? u"behind" : u"before";
    const TokenRun gap = behind ? TokenRun{number.last, date.first} : TokenRun{date.last, number.first};
    static constexpr std::array<QStringView, 5> distances{u"0", u"1", u"2", u"3", u"4"};
    cues.add("distance"_L1, side, distances[size_t(distanceOf(gap.last - gap.first))]);
    const qsizetype between = numbersIn(scene, number, gap);
    cues.add("numbers"_L1, side, between == 0 ? u"0" : between == 1 ? u"1" : u"2");
    if (std::any_of(scene.dates().begin(), scene.dates().end(), [&](const Date &other) { return gap.contains(other.first); }))
        cues.add("dates"_L1, side);
    bool comma = false, parted = false, relative = false, joined = false;
    for (qsizetype i = gap.first; i < gap.last; ++i) {
        const char16_t mark = scene.mark(i);
        comma |= mark == u',' || mark == u'，';
        parted |= mark == u';' || mark == u'；' || mark == u':' || mark == u'—';
        const quint32 word = scene.word(i);
        relative |= word == wordHash(u"which") || word == wordHash(u"who") || word == wordHash(u"where") || word == wordHash(u"when") || word == wordHash(u"whose");
        joined |= word == wordHash(u"and") || word == wordHash(u"but") || word == wordHash(u"while");
    }
    if (comma)
        cues.add("comma"_L1, side);
    if (parted)
        cues.add("parted"_L1, side);
    if (relative)
        cues.add("relative"_L1, side);
    if (joined)
        cues.add("joined"_L1, side);
    const auto names = std::count_if(scene.mentions().begin(), scene.mentions().end(), [&](const auto &one) { return gap.contains(one.first); });
    cues.add("names"_L1, side, names == 0 ? u"0" : names == 1 ? u"1" : u"2");
    const bool clause = behind ? date.first < scene.clauseEnd(number.last) : date.first >= scene.clauseStart(number.first);
    if (!clause)
        cues.add("elsewhere"_L1, side);
    tellClasses(cues, "between"_L1, scene, gap);
    cues.add("lead"_L1, side, cueWord(scene, number.first - 1)); // "from 15% in 2018"
    qsizetype opening = date.first - 1; // in which phrase the date is told
    while (opening > scene.first() && scene.mark(opening) != u',' && scene.mark(opening) != u'(' && scene.mark(opening) != u'，')
        --opening;
    cues.add("phrase"_L1, side, cueWord(scene, opening + (scene.mark(opening) != u'\0' ? 1 : 0)));
    if (scene.mark(opening) == u'(')
        cues.add("bracket"_L1, side);
}

/// "its lowest since 2012", "more than in 2018", "from 37% [in 2008] to 26%"
bool isOfAnother(const FigureScene &scene, const Date &date, const Number &number)
{
    const bool lowest = date.first >= number.last && scene.word(date.first - 1) == wordHash(u"since"); // "its lowest since 2012, when"
    const bool deal = scene.word(date.first - 1) == wordHash(u"the") && scene.has(Cue::Deal, {date.last, date.last + 1}); // "the 2010 merger"
    if (isSince(scene, date) || isBase(scene, date) || lowest || deal)
        return true;
    if (scene.word(number.first - 1) != wordHash(u"to"))
        return false;
    return std::any_of(scene.quantities().begin(), scene.quantities().end(), [&](const Number &other) {
        return other.last <= date.first && date.last <= number.first && scene.word(other.first - 1) == wordHash(u"from");
    });
}

bool isSame(const AsOf &one, const std::optional<Edtf> &when)
{
    return one.when && when && one.when->range() == when->range();
}

} // namespace

const std::vector<TimeCandidates::Note> &TimeCandidates::notesOf(size_t sentence, bool named)
{
    const auto [place, isNew] = m_notes.try_emplace(sentence);
    if (!isNew)
        return place->second;
    const Sentence &one = m_analysis.sentences[sentence];
    if (overlapsAny(m_analysis.boilerplate, one.span) || within(m_analysis.dates, one.span).empty())
        return place->second;
    const FigureScene scene(m_analysis, sentence);
    for (const Date &date : scene.dates()) {
        if (!isUsable(*date.item))
            continue;
        Note note{date.item, scene.textOf(date).toString(), CueSet(named, "~"_L1)};
        tellDate(note.cues, scene, date);
        tellClasses(note.cues, "within"_L1, scene, {scene.first(), scene.last()});
        const bool percents = std::any_of(scene.quantities().begin(), scene.quantities().end(), [](const Number &number) { return number->type == QuantityType::Percent; });
        note.cues.add(percents ? "percents"_L1 : "nopercents"_L1);
        place->second.push_back(std::move(note));
    }
    return place->second;
}

std::vector<TimeCandidate> TimeCandidates::of(size_t at, const FigureScene &scene, const Number &number, const TimesTold &told, bool named)
{
    std::vector<TimeCandidate> all;
    const auto candidate = [&](const AsOf &asOf, bool own) -> TimeCandidate & {
        for (TimeCandidate &one : all)
            if (isSame(one.asOf, asOf.when) || (!one.asOf.when && !asOf.when))
                return one;
        return all.emplace_back(TimeCandidate{asOf, own, CueSet(named)});
    };
    for (const Date &date : scene.dates()) {
        if (!isUsable(*date.item) || told.now || isOfAnother(scene, date, number))
            continue;
        TimeCandidate &one = candidate({timeOf(scene, date, number), scene.textOf(date).toString(), false, date->anchor}, true);
        CueSet cues(named);
        tellDate(cues, scene, date);
        tellPlace(cues, scene, date, number);
        one.cues.addAll(cues);
    }
    candidate(told.first, told.firstIsOwn); // "a year earlier" is told of another time
    candidate({}, false).cues.add("silent"_L1);
    for (const AsOf *one : {&told.report, &told.last, &told.level, &told.base})
        if (one->when)
            candidate(*one, false);
    if (told.first.elsewhen) // "24%, up from 22%": a year before
        for (const AsOf *one : {&told.last, &told.report})
            if (const auto earlier = one->when && !one->elsewhen ? yearsEarlier(*one->when, 1) : std::nullopt)
                candidate({earlier, one->words, true, one->anchor}, false).cues.add("earlier"_L1, one == &told.last ? u"last" : u"report", cueWord(scene, number.first - 1));
    const auto tellNotes = [&](size_t sentence) {
        for (const Note &note : notesOf(sentence, named)) {
            TimeCandidate &one = candidate({note.date->edtf, note.words, false, note.date->anchor}, false);
            if (one.own)
                continue;
            CueSet place(named, "~"_L1);
            place.add("back"_L1, qsizetype(std::min(at - sentence, sentencesBefore + 1)));
            if (sentence < leadSentences)
                place.add("head"_L1, qsizetype(sentence));
            place.add("paragraph"_L1, m_analysis.sentences[sentence].paragraph == m_analysis.sentences[at].paragraph ? u"same" : u"other");
            one.cues.addAll(place);
            one.cues.addAll(note.cues);
        }
    };
    const size_t first = at > sentencesBefore ? at - sentencesBefore : 0;
    for (size_t sentence = 0; sentence < std::min(leadSentences, first); ++sentence)
        tellNotes(sentence);
    for (size_t sentence = first; sentence < at; ++sentence)
        tellNotes(sentence);
    tellContext(all, at, scene, number, told);
    return all;
}

/// What the number and its sentence say of each kind of candidate.
void TimeCandidates::tellContext(std::vector<TimeCandidate> &all, size_t at, const FigureScene &scene, const Number &number, const TimesTold &told) const
{
    const QString lead = cueWord(scene, number.first - 1);
    const QString tail = cueWord(scene, number.last);
    bool past = false;
    for (qsizetype i = number.first - pastReach; i < number.first; ++i)
        past |= scene.word(i) == wordHash(u"had") || scene.word(i) == wordHash(u"was") || scene.word(i) == wordHash(u"were") || scene.word(i) == wordHash(u"held");
    static constexpr std::array<QStringView, 3> counts{u"0", u"1", u"2"};
    const auto dates = std::count_if(scene.dates().begin(), scene.dates().end(), [](const Date &date) { return isUsable(*date.item); });
    const qsizetype before = numbersIn(scene, number, {scene.first(), number.first});
    const qsizetype later = numbersIn(scene, number, {number.last, scene.last()});
    const TokenRun whole{scene.first(), scene.last()};
    const TokenRun clause{scene.clauseStart(number.first), scene.clauseEnd(number.last)};
    const bool place = scene.has(Cue::Region, clause);
    const bool anotherPlace = place && scene.has(Cue::Region, {scene.first(), scene.first() + 3});
    const bool market = scene.has(Cue::Market, clause);
    const bool measured = scene.has(Cue::Data, whole) || scene.has(Cue::According, whole) || scene.has(Cue::Measurer, whole);
    const bool newParagraph = at == 0 || m_analysis.sentences[at - 1].paragraph != m_analysis.sentences[at].paragraph;
    const QString opening = cueWord(scene, scene.first());
    for (TimeCandidate &one : all) {
        const QStringView kind = !one.asOf.when ? u"silent" : one.own ? u"here" : u"carried";
        CueSet &cues = one.cues;
        const auto same = [&one](const AsOf &other) { return isSame(other, one.asOf.when); };
        cues.add("kind"_L1, kind);
        if (same(told.first) || (!told.first.when && !one.asOf.when))
            cues.add("first"_L1, kind, told.firstIsOwn ? u"own" : told.first.elsewhen ? u"elsewhen" : u"other");
        if (same(told.report))
            cues.add("report"_L1, kind, told.present ? u"present" : u"not");
        if (same(told.last)) {
            cues.add("last"_L1, kind, told.lastHere ? u"here" : told.lastAgo <= 1 ? u"1" : told.lastAgo <= 3 ? u"2" : u"3");
            if (told.lastHere)
                cues.add("lasthere"_L1, lead);
        }
        if (same(told.level))
            cues.add("level"_L1, kind);
        if (same(told.base))
            cues.add("ofbase"_L1, kind);
        cues.add("after"_L1, kind, lead);
        cues.add("then"_L1, kind, tail);
        if (told.present)
            cues.add("present"_L1, kind);
        if (told.now)
            cues.add("now"_L1, kind);
        if (past)
            cues.add("past"_L1, kind);
        if (told.first.elsewhen)
            cues.add("elsewhen"_L1, kind);
        cues.add("nth"_L1, kind, counts[size_t(std::min<qsizetype>(before, 2))]);
        cues.add("more"_L1, kind, counts[size_t(std::min<qsizetype>(later, 2))]);
        cues.add("dated"_L1, kind, counts[size_t(std::min<qsizetype>(dates, 2))]);
        if (place)
            cues.add("place"_L1, kind);
        if (anotherPlace)
            cues.add("newplace"_L1, kind);
        if (market)
            cues.add("market"_L1, kind);
        if (measured)
            cues.add("measured"_L1, kind);
        if (newParagraph)
            cues.add("newparagraph"_L1, kind);
        if (place && dates == 0)
            cues.add("elsewhere"_L1, kind);
        cues.add("opening"_L1, kind, opening);
        if (scene.token(number.first - 1).kind == TokenKind::Ideographs)
            cues.add("chinese"_L1, kind);
        if (at < leadSentences)
            cues.add("early"_L1, kind);
    }
}

const TimeCandidate &TimeCandidates::best(const std::vector<TimeCandidate> &candidates)
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/timeweights.tsv"));
    const TimeCandidate *best = &candidates.front();
    double most = weights.sum(best->cues.hashes());
    for (const TimeCandidate &one : candidates)
        if (const double sum = weights.sum(one.cues.hashes()); sum > most) {
            most = sum;
            best = &one;
        }
    return *best;
}
