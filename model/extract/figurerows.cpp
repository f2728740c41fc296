// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurerows.h"

#include "extract/figurescene.h"
#include "extract/figuresources.h"
#include "extract/figuretimes.h"
#include "text/numerals.h"

#include <algorithm>
#include <optional>

namespace {

constexpr size_t fewestRows = 3;
constexpr size_t mostRows = 60;
constexpr qsizetype longestRow = 60; ///< code units
constexpr qsizetype longestHead = 160;
constexpr qsizetype nameReach = 3; ///< tokens between the name and its number
constexpr double leastSum = 70; ///< percent that the rows cover where no word says "share"
constexpr double mostSum = 101;

struct Row {
    const CompanyMention *company = nullptr; ///< null in "Others 12%"
    double value = 0;
    std::optional<double> bracket;
    TextSpan number;
    bool percent = false;
};

class RowReader
{
public:
    RowReader(const Analysis &analysis, size_t at)
        : m_analysis(analysis), m_text(analysis.article.text), m_sentence(analysis.sentences[at]), m_at(m_sentence.firstToken) { }

    std::optional<Row> run()
    {
        if (m_sentence.span.length() > longestRow || !m_analysis.tokens[size_t(m_at)].lineStart)
            return {};
        skipBullet();
        Row row;
        for (const CompanyMention &mention : within(m_analysis.mentions, m_sentence.span))
            if (mention.span.begin == token(m_at).begin && !row.company)
                row.company = &mention;
        if (!row.company && !token(m_at).capital)
            return {};
        while (row.company ? token(m_at).begin < row.company->span.end && m_at < m_sentence.lastToken : isWord(m_at))
            ++m_at;
        for (qsizetype gap = 0; gap < nameReach && m_at < m_sentence.lastToken && token(m_at).kind != TokenKind::Number; ++gap)
            ++m_at;
        const qsizetype first = m_at;
        const auto value = number();
        if (!value)
            return {};
        row.value = *value;
        row.percent = percent();
        row.number = {token(first).begin, token(m_at - 1).end};
        if (is(u'(')) {
            ++m_at;
            row.bracket = number();
            percent();
            if (!row.bracket || !is(u')'))
                return {};
            ++m_at;
        }
        if (is(u'.') || is(u';'))
            ++m_at;
        return m_at == m_sentence.lastToken ? std::optional(row) : std::nullopt;
    }

private:
    [[nodiscard]] const Token &token(qsizetype at) const { return m_analysis.tokens[size_t(std::min(at, m_sentence.lastToken - 1))]; }
    [[nodiscard]] bool is(char16_t mark) const
    {
        return m_at < m_sentence.lastToken && token(m_at).length() == 1 && m_text[token(m_at).begin] == mark;
    }
    [[nodiscard]] bool isWord(qsizetype at) const { return at < m_sentence.lastToken && token(at).kind == TokenKind::Word; }
    void skipBullet() ///< "1.", "(2)", "*"
    {
        const bool ranked = m_at + 1 < m_sentence.lastToken && token(m_at).kind == TokenKind::Number && token(m_at + 1).kind == TokenKind::Punctuation;
        m_at += ranked ? 2 : 0;
        while (is(u'*') || is(u'-') || is(u'–') || is(u'•'))
            ++m_at;
    }
    std::optional<double> number()
    {
        if (m_at >= m_sentence.lastToken || token(m_at).kind != TokenKind::Number)
            return {};
        return numberValue(token(m_at++).in(m_text));
    }
    bool percent()
    {
        if (is(u'%')) {
            ++m_at;
            return true;
        }
        const auto word = [this](qsizetype at) { return at < m_sentence.lastToken ? token(at).word : 0; };
        const qsizetype words = word(m_at) == wordHash(u"percent") ? 1 : word(m_at) == wordHash(u"per") && word(m_at + 1) == wordHash(u"cent") ? 2 : 0;
        m_at += words;
        return words > 0;
    }

    const Analysis &m_analysis;
    QStringView m_text;
    const Sentence &m_sentence;
    qsizetype m_at;
};

/// What the line above says.
class Head
{
public:
    Head(const Analysis &analysis, size_t at)
        : m_scene(analysis, at)
    {
        for (const auto &date : m_scene.dates()) {
            if (!date->edtf || (date->type != TimexType::Date && date->type != TimexType::Range))
                continue;
            const bool bracketed = isBracketed(date);
            (bracketed ? m_before : m_when) = bracketed || !m_when ? &date : m_when;
        }
    }
    [[nodiscard]] bool speaksOfShares() const { return m_scene.has(Cue::Share, whole()); }
    [[nodiscard]] bool speaksOfPercent() const
    {
        return m_scene.hasWord(wordHash(u"percent")) || m_scene.hasWord(wordHash(u"cent")) || m_scene.hasWord(wordHash(u"percentage"));
    }
    [[nodiscard]] bool speaksOfChange() const
    {
        return m_scene.has(Cue::Up, whole()) || m_scene.has(Cue::Down, whole()) || m_scene.has(Cue::Stake, whole()) || m_scene.has(Cue::Rate, whole())
            || m_scene.hasWord(wordHash(u"change")) || m_scene.hasWord(wordHash(u"margin"));
    }
    [[nodiscard]] bool explainsBrackets() const { return m_scene.hasWord(wordHash(u"brackets")) || m_scene.hasWord(wordHash(u"parentheses")); }
    [[nodiscard]] AsOf when() const { return m_when ? asOf(*m_when) : AsOf{}; }
    [[nodiscard]] AsOf before() const
    {
        const AsOf now = when();
        if (m_before && !m_scene.textOf(*m_before).contains(QLatin1String("year")))
            return asOf(*m_before);
        const auto earlier = now.when ? yearsEarlier(*now.when, 1) : std::nullopt;
        return {earlier, now.words, false};
    }
    [[nodiscard]] QString measurer() const
    {
        Placed<QuantityMention> end;
        end.first = m_scene.last();
        end.last = m_scene.last();
        for (const auto &mention : m_scene.mentions())
            if (isMeasurer(m_scene, mention) || m_scene.isPossessive(mention.last))
                return mention->company;
        return measurerOf(m_scene, end);
    }

private:
    [[nodiscard]] TokenRun whole() const { return {m_scene.first(), m_scene.last()}; }
    [[nodiscard]] bool isBracketed(const TokenRun &date) const
    {
        const qsizetype in = date.last + (m_scene.isPossessive(date.last) ? 1 : 0);
        return m_scene.word(in) == wordHash(u"in") && (m_scene.word(in + 1) == wordHash(u"brackets") || m_scene.word(in + 1) == wordHash(u"parentheses"));
    }
    [[nodiscard]] AsOf asOf(const Placed<DateMention> &date) const { return {date->edtf, m_scene.textOf(date).toString(), false}; }

    FigureScene m_scene;
    const Placed<DateMention> *m_when = nullptr;
    const Placed<DateMention> *m_before = nullptr;
};

bool mayBeRow(const Analysis &analysis, size_t at)
{
    if (at >= analysis.sentences.size())
        return false;
    const TextSpan span = analysis.sentences[at].span;
    const QChar last = analysis.article.text[span.end - 1];
    return span.length() <= longestRow && (last.isDigit() || last == u'%' || last == u')' || last == u'.' || last == u't')
        && analysis.tokens[size_t(analysis.sentences[at].firstToken)].lineStart;
}

} // namespace

Table readRows(const Analysis &analysis, size_t head)
{
    Table table{head, head, {}};
    if (analysis.sentences[head].span.length() > longestHead || !mayBeRow(analysis, head + 1) || !mayBeRow(analysis, head + 2))
        return table;
    std::vector<Row> rows;
    for (size_t at = head + 1; mayBeRow(analysis, at) && rows.size() < mostRows; ++at) {
        auto row = RowReader(analysis, at).run();
        if (!row)
            break;
        rows.push_back(*row);
    }
    const auto named = std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.company != nullptr; });
    if (size_t(named) < fewestRows - 1 || rows.size() < fewestRows)
        return table;
    const Head words(analysis, head);
    double sum = 0;
    bool percent = true;
    for (const Row &row : rows) {
        sum += row.value;
        percent &= row.percent;
    }
    const bool shares = words.speaksOfShares() || (percent && sum >= leastSum);
    if (!shares || sum > mostSum || words.speaksOfChange() || !(percent || words.speaksOfPercent() || words.speaksOfShares()))
        return table;
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const auto add = [&](double value, const AsOf &asOf) {
            TableFigure found{head + 1 + i, {}, analysis.sentences[head].span.in(analysis.article.text).toString(),
                              row.number.in(analysis.article.text).toString(), asOf.words};
            found.figure.measure = Measure::MarketShare;
            found.figure.company = row.company->company;
            found.figure.value = value;
            found.figure.unit = QStringLiteral("percent");
            found.figure.asOf = asOf.when;
            found.figure.attributedTo = words.measurer();
            table.figures.push_back(std::move(found));
        };
        if (row.company)
            add(row.value, words.when());
        if (row.company && row.bracket && words.explainsBrackets())
            add(*row.bracket, words.before());
    }
    table.last = head + 1 + rows.size();
    return table;
}
