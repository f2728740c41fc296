// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/publicationdate.h"

#include "core/calendar.h"
#include "extract/datetagger.h"
#include "extract/publicationbounds.h"
#include "text/abbreviations.h"

#include <algorithm>

namespace {

constexpr int earliestYear = 1990; ///< of an address
constexpr qsizetype headTokens = 160;
constexpr qsizetype tailTokens = 120;
constexpr qsizetype cueReach = 8;
constexpr qsizetype datelineReach = 16;
constexpr qsizetype longestByline = 100; ///< code units
constexpr qsizetype dashReach = 20; ///< code units from a date to the dash behind it ("6 May 2021 at 9:00 EET —")

std::optional<Edtf> dayOrMonth(int year, int month, int day)
{
    if (year < earliestYear || year > 2100 || month < 1 || month > 12)
        return std::nullopt;
    if (day == 0)
        return Edtf::month(year, month);
    return day <= daysInMonth(year, month) ? std::optional(Edtf::day(year, month, day)) : std::nullopt;
}

/// A run of digits in an address, with what stands before and after it.
struct Run {
    int value = 0;
    qsizetype length = 0;
    QChar before;
    QChar after;
};

std::vector<Run> digitRuns(QStringView url)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < url.size(); ++i) {
        if (url[i] < u'0' || url[i] > u'9')
            continue;
        Run run {.value = 0, .length = 0, .before = i > 0 ? url[i - 1] : QChar(u'/'), .after = u'/'};
        while (i < url.size() && url[i] >= u'0' && url[i] <= u'9') {
            run.value = run.length < 9 ? run.value * 10 + url[i].digitValue() : run.value;
            ++run.length;
            ++i;
        }
        if (i < url.size())
            run.after = url[i];
        runs.push_back(run);
    }
    return runs;
}

bool separates(QChar c)
{
    return !c.isLetterOrNumber();
}

/// Words that say that a date is the article's own.
bool isCue(quint32 word)
{
    switch (word) {
    case wordHash(u"published"):
    case wordHash(u"posted"):
    case wordHash(u"updated"):
    case wordHash(u"issued"):
    case wordHash(u"dated"):
    case wordHash(u"released"):
    case wordHash(u"written"):
        return true;
    default:
        return false;
    }
}

class Finder
{
public:
    Finder(const Article &article, const std::vector<Token> &tokens, const std::vector<Sentence> &sentences)
        : m_text(article.text), m_tokens(tokens), m_sentences(sentences)
        , m_dates(tagDates(m_text, tokens, sentences, std::nullopt)) { }

    /// "Published on April 17, 2019", a line that is only a date, "BEIJING, April 17, 2019 (Xinhua) --", 发布时间：2019-04-17.
    [[nodiscard]] std::optional<PublicationDate> told() const
    {
        std::optional<PublicationDate> alone;
        for (const DateMention &date : m_dates) {
            if (!isOwn(date))
                continue;
            const qsizetype first = tokenAt(date.span.begin);
            const bool head = first < headTokens;
            if (!head && first < qsizetype(m_tokens.size()) - tailTokens)
                continue;
            const QString line = lineAround(date.span);
            if (hasCue(first))
                return PublicationDate {date.edtf, PublishedFrom::Text, line};
            const bool isLine = line.size() <= date.span.length() + 24 && !isStopped(line);
            if (!alone && head && (isLine || isDateline(date.span, first) || isField(date.span, line) || isByline(line)))
                alone = PublicationDate {date.edtf, PublishedFrom::Text, line};
        }
        return alone;
    }

    [[nodiscard]] PublicationDate inferred() const { return inferPublication(m_text, m_tokens, m_sentences, m_dates); }

private:
    [[nodiscard]] static bool isOwn(const DateMention &date)
    {
        return (date.type == TimexType::Date || date.type == TimexType::Time) && date.edtf
            && date.edtf->precision() == Precision::Day && !date.edtf->isInterval();
    }

    [[nodiscard]] qsizetype tokenAt(qsizetype unit) const
    {
        return std::lower_bound(m_tokens.begin(), m_tokens.end(), unit,
                                [](const Token &token, qsizetype at) { return token.begin < at; })
            - m_tokens.begin();
    }

    [[nodiscard]] QString lineAround(const TextSpan &span) const
    {
        const qsizetype begin = m_text.lastIndexOf(u'\n', std::max<qsizetype>(0, span.begin - 1)) + 1;
        const qsizetype end = m_text.indexOf(u'\n', span.end);
        return m_text.mid(begin, std::min<qsizetype>((end < 0 ? m_text.size() : end) - begin, 160)).trimmed().toString();
    }

    /// A line that ends like a sentence, rather than like a date ("April 17, 2019 10 a.m.").
    [[nodiscard]] static bool isStopped(const QString &line)
    {
        return (line.endsWith(u'.') && !line.endsWith(QLatin1String("m."), Qt::CaseInsensitive)) || line.endsWith(u'。');
    }

    [[nodiscard]] bool hasCue(qsizetype first) const
    {
        for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - cueReach); --i) {
            const Token &token = m_tokens[size_t(i)];
            if (isCue(token.word))
                return startsLine(i);
            if (token.kind == TokenKind::Ideographs && (m_text.mid(token.begin, 2) == u"发布" || m_text.mid(token.begin, 2) == u"发表"))
                return true;
            if (token.lineStart && m_tokens[size_t(i + 1)].begin - token.end > 1)
                break;
        }
        return false;
    }

    /// "It was published on ..." tells of something else; a line or a field that begins with the word, of the article.
    [[nodiscard]] bool startsLine(qsizetype i) const
    {
        if (m_tokens[size_t(i)].lineStart)
            return true;
        const Token &before = m_tokens[size_t(i - 1)];
        switch (before.word) {
        case wordHash(u"first"):
        case wordHash(u"last"):
        case wordHash(u"originally"):
        case wordHash(u"article"):
        case wordHash(u"story"):
            return before.lineStart;
        default:
            return before.kind != TokenKind::Word && before.kind != TokenKind::Number;
        }
    }

    /// "BEIJING, April 17, 2019 (Xinhua) --", "ROME and Lyon, France, Aug. 3, 2022 --", "Munich, May 6, 2021.": places from the line's
    /// start to the date, the first in capitals where no dash or stop follows; 新华社北京2019年4月17日电.
    [[nodiscard]] bool isDateline(const TextSpan &date, qsizetype first) const
    {
        const QStringView after = m_text.mid(date.end, dashReach).trimmed();
        if (after.startsWith(u'讯') || after.startsWith(u'电') || after.startsWith(u'電'))
            return true;
        const bool closed = after.startsWith(u'.') || after.contains(QLatin1String("--")) || after.contains(u'—') || after.contains(u'–') || after.contains(u'―');
        for (qsizetype i = first - 1; i >= 0 && first - i <= (closed ? datelineReach : cueReach); --i) {
            const Token &token = m_tokens[size_t(i)];
            const bool place = token.allCaps || (closed && (token.capital || token.word == wordHash(u"and")));
            if (token.kind == TokenKind::Word && !place)
                return false;
            if (token.lineStart)
                return token.allCaps || (closed && !opensSentence(token.word)); // not "On May 5, 2015 –"
        }
        return false;
    }

    /// "Newsletter 43 · 6 May 2021 · 5 min read": a line of fields, and no sentence.
    [[nodiscard]] bool isField(const TextSpan &date, const QString &line) const
    {
        const QStringView before = m_text.first(date.begin).last(std::min<qsizetype>(date.begin, 3)).trimmed();
        const QStringView after = m_text.mid(date.end, 3).trimmed();
        const auto parts = [](QChar c) { return c == u'·' || c == u'|' || c == u'•'; };
        return ((!before.isEmpty() && parts(before.back())) || (!after.isEmpty() && parts(after.front()))) && !isStopped(line);
    }

    /// "By Jane Doe   Feb 5, 2024 10:42am": a short line, and no sentence.
    [[nodiscard]] static bool isByline(const QString &line)
    {
        return line.startsWith(QLatin1String("By "), Qt::CaseInsensitive) && line.size() <= longestByline && !isStopped(line);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<Sentence> &m_sentences;
    std::vector<DateMention> m_dates;
};

} // namespace

std::optional<Edtf> dateInAddress(QStringView url)
{
    const qsizetype scheme = url.indexOf(u"://");
    const qsizetype path = url.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    if (path < 0)
        return std::nullopt;
    const auto runs = digitRuns(url.mid(path));
    std::optional<Edtf> month;
    for (size_t i = 0; i < runs.size(); ++i) {
        const Run &run = runs[i];
        if (!separates(run.before) || !separates(run.after))
            continue;
        if (run.length == 8) {
            if (const auto day = dayOrMonth(run.value / 10000, run.value / 100 % 100, run.value % 100); day && run.value % 100)
                return day;
        }
        if (run.length != 4 || i + 1 >= runs.size() || (run.after != u'/' && run.after != u'-' && run.after != u'_'))
            continue;
        const Run &second = runs[i + 1];
        if (second.before != run.after || second.length > 2)
            continue;
        const bool third = i + 2 < runs.size() && runs[i + 2].before == second.after && second.after == run.after
            && runs[i + 2].length <= 2 && runs[i + 2].value > 0 && separates(runs[i + 2].after);
        if (third) {
            if (const auto day = dayOrMonth(run.value, second.value, runs[i + 2].value))
                return day;
        }
        if (!month && separates(second.after) && second.length == 2)
            month = dayOrMonth(run.value, second.value, 0);
    }
    return month;
}

PublicationDate findPublicationDate(const Article &article, const std::vector<Token> &tokens,
                                    const std::vector<Sentence> &sentences)
{
    if (article.published)
        return {article.published, article.publishedFrom, article.publishedEvidence};
    const auto date = dateInAddress(article.url);
    if (date && date->precision() == Precision::Day)
        return {date, PublishedFrom::Url, article.url};
    const Finder finder(article, tokens, sentences);
    const auto told = finder.told();
    if (told && (!date || date->range().contains(told->date->range()))) // an address of a month has no day
        return *told;
    if (date)
        return {date, PublishedFrom::Url, article.url};
    return finder.inferred();
}
