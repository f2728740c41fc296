// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tablereader.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/tabledialect.h"

#include <QTemporaryFile>

#include <algorithm>

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qsizetype sampleSize = 1024 * 1024;
constexpr size_t rowsKept = 1000; ///< that the mapping is found by
constexpr qsizetype mostKept = 8'000'000; ///< characters and cells of them

/// Many control characters, and in nearly all lines: bad rows of a small table cost the good ones nothing.
bool looksBinary(const QByteArray &text)
{
    const auto isControl = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
    };
    qsizetype controls = 0;
    qsizetype inBadLines = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        const auto bad = std::count_if(text.begin() + begin, text.begin() + end, isControl);
        controls += bad;
        inBadLines += bad > 0 ? end - begin : 0;
        begin = end;
    }
    return controls * 20 > text.size() && inBadLines * 10 > text.size() * 9;
}

bool isRunningNumber(const QString &id)
{
    return id.size() < 10 && std::ranges::all_of(id, [](QChar c) { return c.isDigit(); });
}

/// What the whole column of dates says of the order of day and month.
struct OrderEvidence {
    bool dayFirst = false;
    bool monthFirst = false;

    void see(const QString &cell)
    {
        if (cell.size() < 8 || cell[4] == u'-')
            return;
        const auto numbers = numericDate(cell.section(u' ', 0, 0));
        if (!numbers || numbers->yearAt != 2 || numbers->separator == u'.')
            return;
        dayFirst = dayFirst || (numbers->parts[0] > 12 && numbers->parts[1] <= 12);
        monthFirst = monthFirst || (numbers->parts[1] > 12 && numbers->parts[0] <= 12);
    }
    [[nodiscard]] DateOrder order() const
    {
        if (dayFirst == monthFirst)
            return DateOrder::Unknown;
        return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
};

} // namespace

TableReader::TableReader(std::unique_ptr<QIODevice> device, QString sourceName)
    : m_device(std::move(device))
    , m_sourceName(std::move(sourceName))
    , m_text(std::make_unique<Utf8Text>(*m_device))
{
    m_survey.encoding = m_text->encoding();
}

Result<std::unique_ptr<TableReader>> TableReader::open(std::unique_ptr<QIODevice> device, const QString &sourceName, char separator,
                                                       const std::vector<ColumnChoice> &choices)
{
    if (device->isSequential()) {
        auto copy = std::make_unique<QTemporaryFile>();
        if (!copy->open())
            return Error{ErrorWords::tr("No temporary file can be made: %1.").arg(copy->errorString()), sourceName};
        for (QByteArray piece = device->read(pieceSize); !piece.isEmpty(); piece = device->read(pieceSize))
            if (copy->write(piece) != piece.size())
                return Error{ErrorWords::tr("The temporary file cannot be written: %1.").arg(copy->errorString()), sourceName};
        copy->seek(0);
        device = std::move(copy);
    }
    std::unique_ptr<TableReader> reader(new TableReader(std::move(device), sourceName));
    if (auto sampled = reader->sample(separator, choices); !sampled)
        return sampled.error();
    auto mapping = detectMapping(reader->m_survey.headings, reader->m_survey.firstRows, choices, sourceName);
    if (!mapping)
        return Error{mapping.error().message, sourceName};
    reader->surveyAll(*mapping, choices);
    if (auto failure = readFailure(*reader->m_device, sourceName))
        return *std::move(failure);
    reader->m_records = std::make_unique<TableRecords>(std::move(mapping).value());
    reader->m_rows = std::make_unique<CsvRows>(reader->rowsFromStart());
    return reader;
}

Result<Done> TableReader::sample(char separator, const std::vector<ColumnChoice> &choices)
{
    QByteArray head;
    while (head.size() < sampleSize && m_text->read(head, pieceSize)) { }
    if (auto failure = readFailure(*m_device, m_sourceName))
        return *std::move(failure);
    if (head.isEmpty())
        return Error{ErrorWords::tr("The file is empty."), m_sourceName};
    if (looksBinary(head))
        return Error{ErrorWords::tr("The file is binary, not a table of text."), m_sourceName};
    m_survey.dialect = detectDialect(head, separator);
    CsvRows rows = rowsFromStart();
    std::optional<QStringList> first;
    qsizetype kept = 0;
    while (m_survey.firstRows.size() < rowsKept && kept < mostKept) {
        auto row = rows.next();
        if (!row)
            continue;
        if (!*row)
            break;
        for (const QString &cell : (*row)->fields)
            kept += cell.size() + 1;
        if (!first) {
            first = (*row)->fields;
            if (auto checked = checkColumns(first->size(), m_sourceName); !checked)
                return checked;
            rows.expectColumns(int(first->size()));
        } else {
            m_survey.firstRows.push_back((*row)->fields);
        }
    }
    if (!first)
        return Error{ErrorWords::tr("The file holds no row."), m_sourceName};
    const auto isNamed = [&first](const ColumnChoice &choice) { return first->contains(choice.column); };
    m_survey.hasHeading = std::ranges::any_of(choices, isNamed) || looksLikeHeading(*first, m_survey.firstRows);
    if (m_survey.hasHeading) {
        m_survey.headings = *first;
    } else {
        m_survey.headings = QStringList(first->size(), QString());
        m_survey.firstRows.insert(m_survey.firstRows.begin(), *first);
    }
    m_survey.dialect.columns = int(first->size());
    return Done();
}

CsvRows TableReader::rowsFromStart()
{
    m_text->restart();
    return CsvRows([text = m_text.get()](QByteArray &buffer) { return text->read(buffer, pieceSize); }, m_survey.dialect);
}

void TableReader::surveyAll(TableMapping &mapping, const std::vector<ColumnChoice> &choices)
{
    const qsizetype dates = mapping.columnOf(TableField::Date);
    const qsizetype ids = mapping.columnOf(TableField::Id);
    OrderEvidence evidence;
    std::vector<size_t> seen; // hashes: ids in eight bytes each
    bool unique = ids >= 0;
    bool running = true;
    CsvRows rows = rowsFromStart();
    rows.decodeOnly({dates, ids});
    for (bool heading = m_survey.hasHeading;;) {
        const auto row = rows.next();
        if (!row) {
            ++m_survey.rows;
            continue;
        }
        if (!*row)
            break;
        if (std::exchange(heading, false))
            continue;
        ++m_survey.rows;
        const QStringList &cells = (*row)->fields;
        if (dates >= 0 && dates < cells.size())
            evidence.see(cells[dates]);
        if (!unique)
            continue;
        const QString id = cells.value(ids).trimmed();
        unique = !saysNothing(id);
        running = running && isRunningNumber(id);
        seen.push_back(qHash(id, 0x5eed));
    }
    if (mapping.order == DateOrder::Unknown)
        mapping.order = evidence.order();
    std::ranges::sort(seen);
    const bool chosen = std::ranges::any_of(choices, [](const ColumnChoice &choice) { return choice.field == TableField::Id; });
    if (unique && std::ranges::adjacent_find(seen) == seen.end() && (!seen.empty() || chosen))
        // Numbers that only count rows are another table's, too.
        mapping.idScope = running ? m_sourceName : QStringLiteral("id");
}

Result<std::optional<Records>> TableReader::next(int wanted)
{
    Records records;
    while (records.rows < wanted) {
        const auto row = m_rows->next();
        if (!row) {
            ++records.rows;
            records.rejected.add({row.error().line, row.error().message});
            continue;
        }
        if (!*row) {
            if (auto failure = readFailure(*m_device, m_sourceName))
                return *std::move(failure);
            break;
        }
        if (m_survey.hasHeading && !std::exchange(m_pastHeading, true))
            continue;
        ++records.rows;
        if (QString problem = m_records->add((*row)->fields, (*row)->line, records); !problem.isEmpty())
            records.rejected.add({(*row)->line, std::move(problem)});
    }
    return records.rows == 0 ? std::optional<Records>() : std::optional(std::move(records));
}

double TableReader::progress() const
{
    return m_device->size() > 0 ? double(m_text->bytesRead()) / double(m_device->size()) : 1;
}
