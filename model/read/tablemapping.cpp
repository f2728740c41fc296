// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tablemapping.h"

#include "core/errorwords.h"
#include "read/celldates.h"
#include "read/cellnumbers.h"
#include "text/lexicon.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

constexpr double mostly = 0.8;
constexpr double fullShare = 105; // percent that the shares of a row may add up to, after rounding
constexpr double leastShare = 50;

const Lexicon &columnWords()
{
    static const Lexicon words = Lexicon::bundled({QStringLiteral(":/lexicon/en/columns.tsv"), QStringLiteral(":/lexicon/zh/columns.tsv")});
    return words;
}

const Lexicon &cellWords()
{
    static const Lexicon words = Lexicon::bundled({QStringLiteral(":/lexicon/en/cells.tsv"), QStringLiteral(":/lexicon/zh/cells.tsv")});
    return words;
}

/// "total_laid_off", "dateOpen": "total laid off", "date open".
QString spaced(const QString &heading)
{
    QString words;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QChar c = heading[i];
        if (c == u'_' || c == u'-' || c == u'.') {
            words += u' ';
            continue;
        }
        if (c.isUpper() && i > 0 && heading[i - 1].isLower())
            words += u' ';
        words += c.toLower();
    }
    return words.simplified();
}

/// The cells of one column in the first rows, as far as they say something.
struct ColumnCells {
    qsizetype said = 0;
    qsizetype numbers = 0;
    qsizetype dates = 0; ///< that are no plain numbers
    double largest = 0;
    bool hasFractions = false;
    bool hasPercent = false;
    bool isMostly(qsizetype count) const { return said > 0 && double(count) >= mostly * double(said); }
};

ColumnCells cellsOf(std::span<const QStringList> rows, qsizetype column)
{
    ColumnCells cells;
    CellDates dates(DateOrder::DayFirst);
    for (const QStringList &row : rows) {
        const QString cell = row.value(column).trimmed();
        if (saysNothing(cell))
            continue;
        ++cells.said;
        if (const auto number = numberIn(cell)) {
            ++cells.numbers;
            cells.largest = std::max(cells.largest, qAbs(*number));
            cells.hasFractions = cells.hasFractions || *number != std::floor(*number);
            cells.hasPercent = cells.hasPercent || cell.endsWith(u'%');
        } else if (const auto date = dates.read(cell); date && date->date) {
            ++cells.dates;
        }
    }
    return cells;
}

class Detection
{
public:
    Detection(const QStringList &headings, std::span<const QStringList> rows)
        : m_rows(rows)
    {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            m_mapping.headings << (headings[i].trimmed().isEmpty() ? QStringLiteral("column %1").arg(i + 1) : headings[i].trimmed());
            m_mapping.fields.push_back(TableField::Extra);
            m_cells.push_back(cellsOf(rows, i));
        }
        m_chosen.resize(m_mapping.fields.size());
    }

    Result<Done> choose(const std::vector<ColumnChoice> &choices)
    {
        for (const ColumnChoice &choice : choices) {
            qsizetype column = m_mapping.headings.indexOf(choice.column.trimmed());
            for (qsizetype i = 0; column < 0 && i < m_mapping.headings.size(); ++i)
                if (m_mapping.headings[i].compare(choice.column.trimmed(), Qt::CaseInsensitive) == 0)
                    column = i;
            bool isNumber = false;
            if (const int number = choice.column.toInt(&isNumber); column < 0 && isNumber && number >= 1
                && number <= m_mapping.headings.size())
                column = number - 1;
            if (column < 0)
                return Error{ErrorWords::tr("The table has no column \"%1\", only %2.")
                                 .arg(choice.column, m_mapping.headings.mid(0, 20).join(QStringLiteral(", ")))};
            m_mapping.fields[size_t(column)] = choice.field;
            m_chosen[size_t(column)] = true;
            if (choice.order != DateOrder::Unknown)
                m_mapping.order = choice.order;
        }
        return Done();
    }

    void detectByHeadings()
    {
        const bool valueChosen = std::ranges::any_of(m_mapping.fields, holdsValue);
        const bool endChosen = has(TableField::End);
        QStringList words;
        for (qsizetype i = 0; i < m_mapping.headings.size(); ++i) {
            const Lexicon::Entry *entry = columnWords().find(spaced(m_mapping.headings[i]));
            words << (entry ? entry->field(0) : QString());
            m_ranks << (entry ? entry->field(1).toInt() : 0);
        }
        const bool ofFigures = valueChosen || words.contains(QLatin1String("measure")) || words.contains(QLatin1String("percent"))
            || words.contains(QLatin1String("fraction")) || words.contains(QLatin1String("share"))
            || words.contains(QLatin1String("units")) || words.contains(QLatin1String("market"));
        for (int rank = 1; rank <= 3; ++rank)
            for (qsizetype i = 0; i < words.size(); ++i)
                if (m_ranks[i] == rank)
                    take(i, words[i], ofFigures);
        if (words.contains(QLatin1String("actor")))
            nameActor(words.indexOf(QLatin1String("actor")));
        // "when, start, end": the end is that of the start, not of the date that was taken.
        if (const qsizetype end = m_mapping.columnOf(TableField::End); end > 0 && !endChosen && words[end - 1] == QLatin1String("date")
            && m_mapping.fields[size_t(end - 1)] == TableField::Extra)
            set(end, TableField::Extra);
    }

    void detectByCells()
    {
        if (!has(TableField::Date) && !has(TableField::Year))
            if (const qsizetype column = firstFree([](const ColumnCells &cells) { return cells.isMostly(cells.dates); }); column >= 0)
                set(column, TableField::Date);
        // A month column that names the year as well is a date.
        if (!has(TableField::Date) && !has(TableField::Year) && has(TableField::Month))
            set(m_mapping.columnOf(TableField::Month), TableField::Date);
        const bool dated = has(TableField::Date) || has(TableField::Year);
        if (dated != has(TableField::Company) && !has(TableField::Title) && !m_mapping.isOfFigures())
            takeWideColumns(!dated);
        if (m_mapping.isOfFigures() && !m_mapping.isWide() && !has(TableField::Company)) {
            const auto isText = [](const ColumnCells &cells) { return cells.said > 0 && cells.numbers + cells.dates == 0; };
            if (const qsizetype column = firstFree(isText); column >= 0)
                set(column, TableField::Company);
        }
    }

    Result<TableMapping> result(const QString &fileName)
    {
        m_mapping.kind = kindNamedBy(fileName);
        const bool useful = m_mapping.isOfFigures() || has(TableField::Title) || has(TableField::Company) || has(TableField::Note)
            || has(TableField::OtherCompany);
        if (!useful)
            return Error{ErrorWords::tr("No column can be taken for a title, a company or a value: say which with --map (the columns are %1).")
                             .arg(m_mapping.headings.mid(0, 20).join(QStringLiteral(", ")))};
        return m_mapping;
    }

private:
    [[nodiscard]] bool has(TableField field) const { return m_mapping.columnOf(field) >= 0; }
    void set(qsizetype column, TableField field) { m_mapping.fields[size_t(column)] = field; }
    [[nodiscard]] bool isFree(qsizetype column) const
    {
        return m_mapping.fields[size_t(column)] == TableField::Extra && !m_chosen[size_t(column)];
    }

    template<class Fits>
    [[nodiscard]] qsizetype firstFree(const Fits &fits) const
    {
        for (qsizetype i = 0; i < m_mapping.headings.size(); ++i)
            if (isFree(i) && fits(m_cells[size_t(i)]) && !spaced(m_mapping.headings[i]).endsWith(QLatin1String(" id")))
                return i;
        return -1;
    }

    void take(qsizetype column, const QString &word, bool ofFigures)
    {
        if (!isFree(column))
            return;
        const ColumnCells &cells = m_cells[size_t(column)];
        TableField field = TableField::Company;
        if (word == QLatin1String("share"))
            field = cells.largest <= 1 && cells.hasFractions && !cells.hasPercent ? TableField::Fraction : TableField::Percent;
        else if (word == QLatin1String("amount?"))
            field = ofFigures ? TableField::Value : TableField::Amount;
        else if (word == QLatin1String("actor"))
            return;
        else
            field = tableFieldName(word).value_or(TableField::Extra);
        const bool isNumeric = cells.isMostly(cells.numbers);
        if (holdsValue(field) && (!isNumeric || std::ranges::any_of(m_mapping.fields, holdsValue)))
            return;
        if (field == TableField::Amount && ofFigures)
            return;
        const bool severalAllowed = field == TableField::Tag;
        if (!severalAllowed && has(field))
            return;
        if (field == TableField::Year && has(TableField::Date))
            return;
        // Words that would be years or names, over numbers that cannot be.
        if (field == TableField::Company && cells.said > 0 && isNumeric)
            return;
        set(column, field);
    }

    void nameActor(qsizetype column)
    {
        if (!isFree(column))
            return;
        const qsizetype company = m_mapping.columnOf(TableField::Company);
        if (company >= 0 && m_chosen[size_t(company)])
            return;
        if (company >= 0 && !has(TableField::OtherCompany))
            set(company, TableField::OtherCompany);
        set(column, TableField::Company);
        m_mapping.actorNamed = true;
    }

    /// Two columns of numbers or more that no heading explains: what the headings name has the share or the count. Where they name
    /// the dates, the rows are companies.
    void takeWideColumns(bool headedByDates)
    {
        std::vector<qsizetype> columns;
        bool percent = false;
        double largest = 0;
        bool fractions = false;
        for (qsizetype i = 0; i < m_mapping.headings.size(); ++i) {
            const ColumnCells &cells = m_cells[size_t(i)];
            if (!isFree(i) || !cells.isMostly(cells.numbers) || m_mapping.headings[i].startsWith(QLatin1String("column ")))
                continue;
            if (headedByDates && !headingDate(m_mapping.headings[i]))
                continue;
            columns.push_back(i);
            percent = percent || cells.hasPercent;
            fractions = fractions || cells.hasFractions;
            largest = std::max(largest, cells.largest);
        }
        if (columns.size() < 2)
            return;
        std::vector<double> sums(headedByDates ? columns.size() : m_rows.size());
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (size_t i = 0; i < columns.size(); ++i)
                sums[headedByDates ? i : row] += numberIn(m_rows[row].value(columns[i])).value_or(0);
        std::ranges::nth_element(sums, sums.begin() + qsizetype(sums.size() / 2));
        const double usual = sums[sums.size() / 2];
        TableField field = TableField::Units;
        if (percent || (largest <= 100 && usual <= fullShare && usual >= leastShare))
            field = TableField::Percent;
        else if (largest <= 1 && fractions && usual <= fullShare / 100)
            field = TableField::Fraction;
        for (const qsizetype column : columns)
            set(column, field);
    }

    static std::optional<EventKind> kindIn(const QString &words)
    {
        std::optional<EventKind> found;
        const std::vector<Token> tokens = tokenize(words);
        for (size_t i = 0; i < tokens.size(); ++i) {
            const Lexicon::Match match = cellWords().longest(std::span(tokens).subspan(i));
            if (!match || match->field(0) != QLatin1String("kind"))
                continue;
            const auto kind = eventKindName(match->field(1));
            if (found && kind != found)
                return std::nullopt;
            found = kind;
        }
        return found;
    }

    /// What the file's name, else the headings, say without contradiction.
    [[nodiscard]] EventKind kindNamedBy(const QString &fileName) const
    {
        if (m_mapping.actorNamed)
            return EventKind::Acquisition;
        if (const auto kind = kindIn(spaced(QFileInfo(fileName).completeBaseName())))
            return *kind;
        if (const qsizetype date = m_mapping.columnOf(TableField::Date); date >= 0)
            if (const auto kind = kindIn(spaced(m_mapping.headings[date])))
                return *kind;
        return EventKind::Other;
    }

    std::span<const QStringList> m_rows;
    TableMapping m_mapping;
    std::vector<ColumnCells> m_cells;
    std::vector<bool> m_chosen;
    QList<int> m_ranks;
};

} // namespace

Result<ColumnChoice> ColumnChoice::parse(const QString &written)
{
    const qsizetype equals = written.lastIndexOf(u'=');
    if (equals <= 0)
        return Error{QStringLiteral("--map cannot be '%1': it is COLUMN=FIELD").arg(written)};
    ColumnChoice choice{written.first(equals)};
    QString name = written.mid(equals + 1).trimmed();
    if (const qsizetype colon = name.indexOf(u':'); colon > 0) {
        const QString order = name.mid(colon + 1);
        if (order != QLatin1String("dmy") && order != QLatin1String("mdy"))
            return Error{QStringLiteral("--map cannot be '%1': the order of dates is dmy or mdy").arg(written)};
        choice.order = order == QLatin1String("dmy") ? DateOrder::DayFirst : DateOrder::MonthFirst;
        name.truncate(colon);
    }
    const auto field = tableFieldName(name);
    if (!field)
        return Error{QStringLiteral("--map cannot be '%1': the field is one of %2").arg(written, tableFieldNames().join(QStringLiteral(", ")))};
    choice.field = *field;
    return choice;
}

bool TableMapping::isOfFigures() const
{
    return std::ranges::any_of(fields, holdsValue);
}

bool TableMapping::isWide() const
{
    return std::ranges::count_if(fields, holdsValue) > 1;
}

std::optional<Edtf> headingDate(const QString &heading)
{
    const auto date = CellDates(DateOrder::Unknown).read(heading);
    return date ? date->date : std::nullopt;
}

qsizetype TableMapping::columnOf(TableField field) const
{
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? -1 : found - fields.begin();
}

Result<Done> checkColumns(qsizetype columns, const QString &sourceName)
{
    if (columns > columnLimit)
        return Error{ErrorWords::tr("The table has more than %1 columns.").arg(columnLimit), sourceName};
    return Done();
}

Result<TableMapping> detectMapping(const QStringList &headings, std::span<const QStringList> rows,
                                   const std::vector<ColumnChoice> &choices, const QString &fileName)
{
    Detection detection(headings, rows);
    if (auto chosen = detection.choose(choices); !chosen)
        return chosen.error();
    detection.detectByHeadings();
    detection.detectByCells();
    return detection.result(fileName);
}

bool looksLikeHeading(const QStringList &first, std::span<const QStringList> rest)
{
    bool known = false;
    bool differs = false;
    QSet<QString> seen;
    for (qsizetype i = 0; i < first.size(); ++i) {
        const QString cell = first[i].trimmed();
        known = known || columnWords().find(spaced(cell)) != nullptr;
        if (cell.isEmpty())
            continue;
        const bool isYear = yearOf(cell).has_value();
        if (numberIn(cell) && !isYear)
            return false;
        if (numericDate(cell))
            return false;
        const ColumnCells below = cellsOf(rest, i);
        if (!numberIn(cell) && below.isMostly(below.numbers + below.dates))
            differs = true;
        if (seen.contains(cell))
            return known;
        seen.insert(cell);
    }
    return known || differs;
}
