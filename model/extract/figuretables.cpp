// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuretables.h"

#include "extract/figurewords.h"
#include "extract/quantitytagger.h"
#include "text/numerals.h"

#include <algorithm>
#include <optional>

namespace {

constexpr size_t fewestRows = 2;
constexpr size_t mostRows = 500;
constexpr qsizetype longestRow = 400; ///< code units
constexpr size_t captionReach = 3; ///< sentences before the head

using Cells = std::vector<TextSpan>;

/// What parts the cells of a row.
enum class Parting : quint8 { None, Mark, Gap, Slash, Blank };

/// Tabs and bars, else gaps of two blanks or more, slashes between blanks, in Chinese single blanks.
Parting partingOf(QStringView line)
{
    if (line.contains(u'\t') || line.contains(u'|'))
        return Parting::Mark;
    if (line.contains(QLatin1String("  ")))
        return Parting::Gap;
    if (line.count(QLatin1String(" / ")) > 1)
        return Parting::Slash;
    constexpr qsizetype longestBlank = 80; // of a row in Chinese
    const bool chinese = std::any_of(line.begin(), line.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    const bool sentence = line.contains(u'，') || line.contains(u'。') || line.contains(u'：');
    return chinese && !sentence && line.size() < longestBlank && line.trimmed().contains(u' ') ? Parting::Blank : Parting::None;
}

Cells cellsOf(QStringView text, const TextSpan &row)
{
    if (row.length() > longestRow)
        return {};
    const Parting parting = partingOf(row.in(text));
    if (parting == Parting::None)
        return {};
    const auto parts = [&](qsizetype i) {
        const bool blank = text[i] == u' ';
        switch (parting) {
        case Parting::Mark: return text[i] == u'\t' || text[i] == u'|';
        case Parting::Gap: return blank && i + 1 < row.end && text[i + 1] == u' ';
        case Parting::Slash: return text[i] == u'/' && i > row.begin && text[i - 1] == u' ' && i + 1 < row.end && text[i + 1] == u' ';
        default: return blank;
        }
    };
    Cells cells;
    const auto add = [&](qsizetype begin, qsizetype end) {
        while (begin < end && text[begin].isSpace())
            ++begin;
        while (end > begin && text[end - 1].isSpace())
            --end;
        cells.push_back({begin, end});
    };
    qsizetype from = row.begin;
    for (qsizetype i = row.begin; i < row.end; ++i) {
        if (parts(i)) {
            add(from, i);
            while (parting == Parting::Gap && i + 1 < row.end && text[i + 1] == u' ')
                ++i;
            from = i + 1;
        }
    }
    add(from, row.end);
    std::erase_if(cells, [&](const TextSpan &cell) { return cell.isEmpty() && (cell.begin == row.begin || cell.end == row.end); });
    return cells;
}

enum class ColumnKind : quint8 { Unknown, Share, Level, Growth };

struct Column {
    ColumnKind kind = ColumnKind::Unknown;
    Measure measure = Measure::Other;
    QString name;
    QString before; ///< the currency that its head gives
    QString behind; ///< the scale that its head gives
    std::optional<Edtf> when;
    QString dateWords;
};

const Lexicon::Entry *firstEntry(Cue cue, const std::vector<Token> &tokens)
{
    for (size_t i = 0; i < tokens.size(); ++i)
        if (const auto match = figureWords(cue).longest(std::span(tokens).subspan(i)))
            return match.entry;
    return nullptr;
}

class TableReader
{
public:
    TableReader(const Analysis &analysis, size_t head)
        : m_analysis(analysis), m_text(analysis.article.text), m_head(head) { }

    Table run()
    {
        Table table{m_head, m_head, {}};
        const Cells head = cellsOf(m_text, m_analysis.sentences[m_head].span);
        if (head.size() < 2 || hasValue(head))
            return table;
        std::vector<Cells> rows;
        size_t at = m_head + 1;
        for (; at < m_analysis.sentences.size() && rows.size() < mostRows; ++at) {
            Cells cells = cellsOf(m_text, m_analysis.sentences[at].span);
            if (cells.size() != head.size())
                break;
            rows.push_back(std::move(cells));
        }
        readHead(head);
        const bool told = std::any_of(m_columns.begin(), m_columns.end(), [](const Column &one) { return one.kind != ColumnKind::Unknown; });
        if (rows.size() < fewestRows || !told)
            return table;
        for (size_t i = 0; i < rows.size(); ++i)
            readRow(m_head + 1 + i, rows[i], table);
        if (!table.figures.empty())
            table.last = at;
        return table;
    }

private:
    /// A head has no percentages and no sums, only words and years.
    [[nodiscard]] bool hasValue(const Cells &head) const
    {
        return std::any_of(head.begin() + 1, head.end(), [&](const TextSpan &cell) {
            const QStringView words = cell.in(m_text);
            const bool year = words.size() == 4 && words[0].isDigit();
            return !words.isEmpty() && !year && (words[0].isDigit() || words.endsWith(u'%'))
                && std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        });
    }

    void readHead(const Cells &head)
    {
        const auto [captionDate, captionWords] = dateOfCaption();
        for (const TextSpan &cell : head) {
            Column column;
            column.name = cell.in(m_text).toString();
            const auto tokens = tokenize(column.name);
            for (const DateMention &date : within(m_analysis.dates, cell)) {
                if (date.edtf && !column.when && date.type == TimexType::Date) {
                    column.when = date.edtf;
                    column.dateWords = date.span.in(m_text).toString();
                }
            }
            const bool bareDate = column.when && column.dateWords.size() + 2 >= column.name.size();
            const Column *last = m_columns.empty() ? nullptr : &m_columns.back();
            if (firstEntry(Cue::Share, tokens)) {
                column.kind = ColumnKind::Share;
                column.measure = Measure::MarketShare;
            } else if (isGrowth(tokens)) {
                column.kind = ColumnKind::Growth;
                column.measure = Measure::SalesGrowth;
            } else if (const Lexicon::Entry *entry = firstEntry(Cue::Measure, tokens); entry && !m_columns.empty()) {
                column.kind = ColumnKind::Level;
                column.measure = measureName(entry->field(0)).value_or(Measure::Other);
                takeUnit(column);
                if (column.before.isEmpty() && column.behind.isEmpty())
                    column.behind = unitOfCaption();
            } else if (bareDate && last && last->kind != ColumnKind::Growth) {
                const Column model = last->kind == ColumnKind::Unknown ? ofCaption() : *last;
                column.kind = model.kind;
                column.measure = model.measure;
                column.before = model.before;
                column.behind = model.behind;
                if (last->kind != ColumnKind::Unknown)
                    column.name = last->name + u' ' + column.name;
            }
            if (!column.when) {
                column.when = captionDate;
                column.dateWords = captionWords;
            }
            m_columns.push_back(std::move(column));
        }
    }
    /// 单位：亿元 above the table
    [[nodiscard]] QString unitOfCaption() const
    {
        constexpr qsizetype longestUnit = 4;
        for (size_t back = 1; back <= captionReach && back <= m_head; ++back) {
            const QStringView line = m_analysis.sentences[m_head - back].span.in(m_text);
            const qsizetype at = line.size() < longestRow ? line.indexOf(u"单位") : -1;
            if (at < 0)
                continue;
            const QStringView unit = line.mid(at + 3).trimmed();
            qsizetype end = 0;
            while (end < std::min(unit.size(), longestUnit) && unit[end].script() == QChar::Script_Han)
                ++end;
            return unit.first(end).toString();
        }
        return {};
    }
    /// Under "Market share, in percent" the columns are only years.
    [[nodiscard]] Column ofCaption() const
    {
        Column column;
        for (size_t back = 1; back <= captionReach && back <= m_head; ++back) {
            const TextSpan span = m_analysis.sentences[m_head - back].span;
            if (span.length() < longestRow && firstEntry(Cue::Share, tokenize(span.in(m_text)))) {
                column.kind = ColumnKind::Share;
                column.measure = Measure::MarketShare;
            }
        }
        return column;
    }
    [[nodiscard]] static bool isGrowth(const std::vector<Token> &tokens)
    {
        return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) {
            return token.word == wordHash(u"growth") || token.word == wordHash(u"change") || token.word == wordHash(u"yoy");
        });
    }
    /// "Revenue (US$ bn)"
    static void takeUnit(Column &column)
    {
        const qsizetype open = column.name.indexOf(u'(');
        const QStringView inside = open < 0 ? QStringView() : QStringView(column.name).mid(open + 1, column.name.indexOf(u')', open) - open - 1);
        const qsizetype blank = inside.lastIndexOf(u' ');
        const QStringView last = inside.mid(blank + 1);
        static constexpr QStringView scales[]{u"bn", u"billion", u"m", u"mn", u"million", u"k", u"thousand", u"trillion", u"crore"};
        const bool scaled = std::find(std::begin(scales), std::end(scales), last.toString().toLower()) != std::end(scales);
        column.behind = scaled ? u' ' + last.toString() : QString();
        column.before = (scaled ? inside.first(std::max<qsizetype>(blank, 0)) : inside).toString();
    }

    [[nodiscard]] std::pair<std::optional<Edtf>, QString> dateOfCaption() const
    {
        for (size_t back = 1; back <= captionReach && back <= m_head; ++back) {
            const TextSpan span = m_analysis.sentences[m_head - back].span;
            if (span.length() > longestRow)
                break;
            for (const DateMention &date : within(m_analysis.dates, span))
                if (date.edtf && date.type == TimexType::Date && date.edtf->precision() != Precision::Day)
                    return {date.edtf, date.span.in(m_text).toString()};
        }
        return {};
    }

    void readRow(size_t at, const Cells &cells, Table &table) const
    {
        const CompanyMention *company = nullptr;
        for (size_t i = 0; i < std::min<size_t>(2, cells.size()) && !company; ++i)
            for (const CompanyMention &mention : within(m_analysis.mentions, cells[i]))
                company = company ? company : &mention;
        if (!company)
            return;
        for (size_t i = 1; i < cells.size(); ++i) {
            const Column &column = m_columns[i];
            if (column.kind == ColumnKind::Unknown)
                continue;
            auto value = valueOf(column, cells[i]);
            if (!value)
                continue;
            TableFigure found{at, {}, column.name, cells[i].in(m_text).toString(), column.dateWords};
            found.figure.measure = column.measure;
            found.figure.company = company->company;
            found.figure.value = value->value;
            found.figure.unit = value->type == QuantityType::Count ? QStringLiteral("count") : value->unit;
            found.figure.comparator = value->comparator;
            found.figure.asOf = column.when;
            table.figures.push_back(std::move(found));
        }
    }
    [[nodiscard]] std::optional<QuantityMention> valueOf(const Column &column, const TextSpan &cell) const
    {
        QString words = cell.in(m_text).toString();
        if (words.isEmpty() || words.size() > 24 || !std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }))
            return {};
        const bool percent = column.kind != ColumnKind::Level;
        if (percent && !words.contains(u'%'))
            words += u'%';
        else if (!percent)
            words = column.before + (column.before.isEmpty() ? u"" : u" ") + words + column.behind;
        const auto tokens = tokenize(words);
        auto found = tagQuantities(words, tokens, {});
        if (found.size() == 1)
            return percent == (found[0].type == QuantityType::Percent) ? std::optional(found[0]) : std::nullopt;
        const auto number = numberOf(tokens, words);
        if (percent || !number)
            return {};
        QuantityMention plain;
        plain.value = *number;
        return plain;
    }
    [[nodiscard]] static std::optional<double> numberOf(const std::vector<Token> &tokens, const QString &words)
    {
        return tokens.size() == 1 ? numberValue(tokens[0].in(words)) : std::nullopt;
    }

    const Analysis &m_analysis;
    QStringView m_text;
    size_t m_head;
    std::vector<Column> m_columns;
};

} // namespace

Table readTable(const Analysis &analysis, size_t head)
{
    const Sentence &row = analysis.sentences[head];
    if (!analysis.tokens[size_t(row.firstToken)].lineStart || row.span.length() > longestRow)
        return {head, head, {}}; // as nearly all are
    return TableReader(analysis, head).run();
}
