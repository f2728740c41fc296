// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurerows.h"

#include "extract/figurescene.h"
#include "extract/figuresources.h"
#include "extract/figuretimes.h"
#include "text/numerals.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace {

constexpr size_t fewestRows = 3;
constexpr size_t mostRows = 60;
constexpr qsizetype longestRow = 160; ///< code units
constexpr qsizetype longestHead = 160;
constexpr qsizetype nameReach = 3; ///< tokens between the name and its number
constexpr double leastSum = 70; ///< percent that the rows cover where no word says "share"
constexpr double mostSum = 101;

struct Row {
    qsizetype first = 0; ///< its token, that of the bullet before it
    QString company; ///< empty in "Others 12%" and "2019 12%"
    const DateMention *when = nullptr; ///< "2019: A 12%, B 8%"
    bool ofHead = false; ///< the head says of whom: "2019 12%"
    double value = 0;
    std::optional<double> bracket;
    TextSpan number;
    bool percent = false;
};

/// One line, tokens from `first` up to `last`: one number, or several parted by commas or bars.
class RowReader
{
public:
    RowReader(const Analysis &analysis, TokenRun line)
        : m_analysis(analysis), m_text(analysis.article.text), m_at(line.first), m_last(line.last) { }

    /// Empty where anything else stands in the line.
    std::vector<Row> run()
    {
        std::vector<Row> rows;
        const qsizetype first = m_at;
        skipBullet();
        while (m_at < m_last) {
            auto row = readRow();
            if (!row)
                return {};
            row->first = rows.empty() ? first : row->first;
            rows.push_back(std::move(*row));
            while (isAny(u".,;|·"))
                ++m_at;
        }
        return rows;
    }

private:
    std::optional<Row> readRow()
    {
        Row row;
        row.first = m_at;
        if (const DateMention *date = dateHere()) {
            m_when = date;
            skipUpTo(date->span.end);
            while (isAny(u":-–—"))
                ++m_at;
            row.ofHead = m_at < m_last && token(m_at).kind == TokenKind::Number && !dateHere();
        }
        row.when = m_when;
        if (m_at >= m_last || (!row.ofHead && !readName(row)))
            return {};
        const qsizetype first = m_at;
        const auto value = number();
        if (!value)
            return {};
        row.value = *value;
        row.percent = percent();
        row.number = {token(first).begin, token(m_at - 1).end};
        if (isAny(u"(")) {
            ++m_at;
            row.bracket = number();
            percent();
            if (!row.bracket || !isAny(u")"))
                return {};
            ++m_at;
        }
        return row;
    }
    /// The company, and what stands between it and its number.
    bool readName(Row &row)
    {
        for (const CompanyMention &mention : within(m_analysis.mentions, {token(m_at).begin, token(m_last - 1).end}))
            if (mention.span.begin == token(m_at).begin && row.company.isEmpty()) {
                row.company = mention.company;
                skipUpTo(mention.span.end);
            }
        if (row.company.isEmpty() && !readStranger(row))
            return false;
        for (qsizetype gap = 0; gap < nameReach && m_at < m_last && token(m_at).kind != TokenKind::Number && !isAny(u",;|"); ++gap)
            ++m_at;
        return !dateHere();
    }
    [[nodiscard]] const DateMention *dateHere() const
    {
        if (m_at >= m_last)
            return nullptr;
        for (const DateMention &date : within(m_analysis.dates, {token(m_at).begin, token(m_last - 1).end}))
            if (date.span.begin == token(m_at).begin && date.edtf && (date.type == TimexType::Date || date.type == TimexType::Range))
                return &date;
        return nullptr;
    }
    void skipUpTo(qsizetype place)
    {
        while (m_at < m_last && token(m_at).begin < place)
            ++m_at;
    }
    [[nodiscard]] const Token &token(qsizetype at) const { return m_analysis.tokens[size_t(std::min(at, m_last - 1))]; }
    [[nodiscard]] bool isAny(QStringView marks) const
    {
        return m_at < m_last && token(m_at).length() == 1 && marks.contains(m_text[token(m_at).begin]);
    }
    [[nodiscard]] bool isWord(qsizetype at) const { return at < m_last && token(at).kind == TokenKind::Word; }
    bool readStranger(Row &row) ///< "Zest 12%"; "Others 12%" is nobody's
    {
        const qsizetype first = m_at;
        const quint32 head = token(m_at).word;
        while (isWord(m_at) && m_at - first < nameReach)
            ++m_at;
        if (m_at == first || !token(first).capital)
            return false;
        const bool nobody = head == wordHash(u"others") || head == wordHash(u"other") || head == wordHash(u"total") || head == wordHash(u"the")
            || head == wordHash(u"rest") || head == wordHash(u"all");
        if (!nobody)
            row.company = m_text.mid(token(first).begin, token(m_at - 1).end - token(first).begin).toString();
        return true;
    }
    void skipBullet() ///< "1.", "(2)", "*"
    {
        const bool ranked = m_at + 1 < m_last && token(m_at).kind == TokenKind::Number && token(m_at + 1).kind == TokenKind::Punctuation
            && !dateHere();
        m_at += ranked ? 2 : 0;
        while (isAny(u"*-–•"))
            ++m_at;
    }
    std::optional<double> number()
    {
        if (m_at >= m_last || token(m_at).kind != TokenKind::Number)
            return {};
        return numberValue(token(m_at++).in(m_text));
    }
    bool percent()
    {
        if (isAny(u"%")) {
            ++m_at;
            return true;
        }
        const auto word = [this](qsizetype at) { return at < m_last ? token(at).word : 0; };
        const qsizetype words = word(m_at) == wordHash(u"percent") ? 1 : word(m_at) == wordHash(u"per") && word(m_at + 1) == wordHash(u"cent") ? 2 : 0;
        m_at += words;
        return words > 0;
    }

    const Analysis &m_analysis;
    QStringView m_text;
    qsizetype m_at;
    qsizetype m_last;
    const DateMention *m_when = nullptr; ///< the last one of the line
};

/// What the line above says.
class Head
{
public:
    Head(const Analysis &analysis, size_t at, qsizetype end)
        : m_scene(analysis, at), m_end(std::min(end, m_scene.last()))
    {
        for (const auto &date : m_scene.dates()) {
            if (date.first >= m_end || !date->edtf || (date->type != TimexType::Date && date->type != TimexType::Range))
                continue;
            const bool bracketed = isBracketed(date);
            (bracketed ? m_before : m_when) = bracketed || !m_when ? &date : m_when;
        }
    }
    [[nodiscard]] bool speaksOfShares() const
    {
        return m_scene.has(Cue::Share, whole()) || speaksOfSharesOfAMarket();
    }
    [[nodiscard]] bool speaksOfPercent() const
    {
        return m_scene.hasWord(wordHash(u"percent")) || m_scene.hasWord(wordHash(u"cent")) || m_scene.hasWord(wordHash(u"percentage"));
    }
    [[nodiscard]] bool speaksOfChange() const
    {
        return m_scene.has(Cue::Up, whole()) || m_scene.has(Cue::Down, whole()) || m_scene.has(Cue::Rate, whole())
            || (m_scene.has(Cue::Stake, whole()) && !speaksOfSharesOfAMarket())
            || m_scene.hasWord(wordHash(u"change")) || m_scene.hasWord(wordHash(u"margin"));
    }
    [[nodiscard]] bool explainsBrackets() const { return m_scene.hasWord(wordHash(u"brackets")) || m_scene.hasWord(wordHash(u"parentheses")); }
    [[nodiscard]] QString text() const { return m_scene.textOf(whole()).toString(); }
    [[nodiscard]] AsOf when() const { return m_when ? asOf(*m_when) : AsOf{}; }
    [[nodiscard]] AsOf before() const
    {
        const AsOf now = when();
        if (m_before && !m_scene.textOf(*m_before).contains(QLatin1String("year")))
            return asOf(*m_before);
        const auto earlier = now.when ? yearsEarlier(*now.when, 1) : std::nullopt;
        return {earlier, now.words, false};
    }
    /// The only company that it names, but for those who measure; or empty.
    [[nodiscard]] QString company() const
    {
        QStringList names;
        for (const auto &mention : m_scene.mentions())
            if (mention.first < m_end && !isMeasurer(m_scene, mention) && !names.contains(mention->company))
                names << mention->company;
        return names.size() == 1 ? names.front() : QString();
    }
    [[nodiscard]] QString measurer() const
    {
        Placed<QuantityMention> end;
        end.first = m_end;
        end.last = m_end;
        for (const auto &mention : m_scene.mentions())
            if (mention.first < m_end && (isMeasurer(m_scene, mention) || m_scene.isPossessive(mention.last)))
                return mention->company;
        return measurerOf(m_scene, end);
    }

private:
    [[nodiscard]] TokenRun whole() const { return {m_scene.first(), m_end}; }
    [[nodiscard]] bool speaksOfSharesOfAMarket() const { return m_scene.hasWord(wordHash(u"shares")) && m_scene.hasWord(wordHash(u"market")); }
    [[nodiscard]] bool isBracketed(const TokenRun &date) const
    {
        const qsizetype in = date.last + (m_scene.isPossessive(date.last) ? 1 : 0);
        return m_scene.word(in) == wordHash(u"in") && (m_scene.word(in + 1) == wordHash(u"brackets") || m_scene.word(in + 1) == wordHash(u"parentheses"));
    }
    [[nodiscard]] AsOf asOf(const Placed<DateMention> &date) const { return {date->edtf, m_scene.textOf(date).toString(), false, date->anchor}; }

    FigureScene m_scene;
    qsizetype m_end; ///< of the head, if rows stand in its sentence
    const Placed<DateMention> *m_when = nullptr;
    const Placed<DateMention> *m_before = nullptr;
};

/// The lines below a head, one by one, whichever sentences they stand in.
class Lines
{
public:
    Lines(const Analysis &analysis, qsizetype head)
        : m_tokens(analysis.tokens), m_next(endOf(head, longestHead)) { }

    [[nodiscard]] qsizetype first() const { return m_next; }
    [[nodiscard]] TokenRun next()
    {
        const TokenRun line{m_next, endOf(m_next, longestRow)};
        m_next = line.last;
        return line;
    }

private:
    [[nodiscard]] qsizetype endOf(qsizetype first, qsizetype longest) const
    {
        const qsizetype size = std::ssize(m_tokens);
        qsizetype last = first + 1;
        while (last < size && !m_tokens[size_t(last)].lineStart && m_tokens[size_t(last)].end - m_tokens[size_t(first)].begin <= longest)
            ++last;
        return last >= size || m_tokens[size_t(last)].lineStart ? std::min<qsizetype>(last, size) : first; // an empty run where it is too long
    }

    const std::vector<Token> &m_tokens;
    qsizetype m_next;
};

std::vector<Row> rowsBelow(const Analysis &analysis, qsizetype head)
{
    Lines lines(analysis, head);
    std::vector<Row> rows;
    if (lines.first() == head)
        return rows;
    while (rows.size() < mostRows && lines.first() < std::ssize(analysis.tokens)) {
        const TokenRun line = lines.next();
        auto found = line.last > line.first ? RowReader(analysis, line).run() : std::vector<Row>();
        if (found.empty())
            break;
        std::ranges::move(found, std::back_inserter(rows));
    }
    return rows;
}

} // namespace

Table readRows(const Analysis &analysis, size_t head)
{
    Table table{head, head, {}};
    auto rows = rowsBelow(analysis, analysis.sentences[head].firstToken);
    const auto named = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.ofHead || !row.company.isEmpty(); });
    if (size_t(named) < fewestRows - 1 || rows.size() < fewestRows)
        return table;
    size_t at = head;
    while (at + 1 < analysis.sentences.size() && analysis.sentences[at].lastToken < rows.front().first)
        ++at; // "Exhibit 1. Phone sales in 2024": its last sentence is the head
    const Head words(analysis, at, rows.front().first);
    std::map<std::pair<Day, Day>, double> sums; // of each time
    bool percent = true;
    for (Row &row : rows) {
        if (row.ofHead)
            row.company = words.company();
        const DateRange when = row.when ? row.when->edtf->range() : DateRange();
        sums[{when.first, when.last}] += row.value;
        percent &= row.percent;
    }
    const auto covers = [](const auto &sum) { return sum.second >= leastSum; };
    const auto fits = [](const auto &sum) { return sum.second <= mostSum; };
    const bool shares = words.speaksOfShares() || (percent && std::ranges::all_of(sums, covers));
    if (!shares || !std::ranges::all_of(sums, fits) || words.speaksOfChange() || !(percent || words.speaksOfPercent() || words.speaksOfShares()))
        return table;
    for (const Row &row : rows) {
        while (at + 1 < analysis.sentences.size() && analysis.sentences[at].lastToken <= row.first)
            ++at;
        const auto add = [&](double value, const AsOf &asOf) {
            TableFigure found{at, {}, words.text(), row.number.in(analysis.article.text).toString(), asOf.words};
            found.figure.measure = Measure::MarketShare;
            found.figure.company = row.company;
            found.figure.value = value;
            found.figure.unit = QStringLiteral("percent");
            found.figure.asOf = asOf.when;
            found.figure.attributedTo = words.measurer();
            table.figures.push_back(std::move(found));
        };
        if (!row.company.isEmpty())
            add(row.value, row.when ? AsOf{row.when->edtf, row.when->span.in(analysis.article.text).toString()} : words.when());
        if (!row.company.isEmpty() && row.bracket && words.explainsBrackets())
            add(*row.bracket, words.before());
    }
    table.last = at + 1;
    return table;
}
