// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/csvrows.h"

#include "core/errorwords.h"

#include <cstring>

namespace {
constexpr qsizetype largestBuffer = 256 * 1024; // of what has been read already, before it goes
}

QString largerThanARow()
{
    return ErrorWords::tr("It is larger than %1 MB, the limit of a row.").arg(rowLimit / (1024 * 1024));
}

CsvRows::CsvRows(More more, CsvDialect dialect)
    : m_more(std::move(more))
    , m_dialect(dialect)
{
}

CsvRows::CsvRows(const QByteArray &text, CsvDialect dialect)
    : m_dialect(dialect)
    , m_buffer(text)
    , m_ended(true)
{
}

bool CsvRows::fill()
{
    const qsizetype before = m_buffer.size();
    while (!m_ended && m_buffer.size() == before)
        m_ended = !m_more(m_buffer);
    return m_buffer.size() > before;
}

/// How many bytes the end of a line takes that begins at a place, 0 where none does.
qsizetype CsvRows::lineEndAt(qsizetype at)
{
    const char c = byte(at);
    if (c == '\n')
        return 1;
    if (c != '\r')
        return 0;
    if (has(at + 1) && byte(at + 1) == '\n')
        return 2;
    return m_dialect.bareReturns || !has(at + 1) ? 1 : 0;
}

bool CsvRows::skipEmptyLines()
{
    while (has(m_at)) {
        const qsizetype end = lineEndAt(m_at);
        if (end == 0)
            return true;
        m_at += end;
        ++m_line;
    }
    return false;
}

/// Reads a field up to its separator or the end of its line. What it gives is good until the next one; nothing where its quote is not closed.
std::optional<QByteArrayView> CsvRows::readField(bool &spansLines)
{
    const auto endsField = [this](qsizetype at) {
        return !has(at) || byte(at) == m_dialect.separator || lineEndAt(at) > 0;
    };
    const qsizetype begin = m_at;
    if (has(m_at) && byte(m_at) == '"') {
        qsizetype at = m_at + 1;
        bool spans = false;
        m_quoted.clear();
        for (;; ++at) {
            if (!has(at) || at - m_row > rowLimit)
                return std::nullopt;
            if (byte(at) == '"') {
                if (!has(at + 1) || byte(at + 1) != '"')
                    break;
                ++at;
            } else if (const qsizetype end = lineEndAt(at); end > 0) {
                spans = true;
                ++m_linesRead;
                if (end == 2)
                    m_quoted += byte(at++); // CR of CR LF
            }
            m_quoted += byte(at);
        }
        if (endsField(at + 1)) {
            m_at = at + 1;
            spansLines = spansLines || spans;
            return m_quoted;
        }
        if (spans)
            return std::nullopt; // this quote opens another field
        m_at = at + 1; // '"Weird Al" Records': no quoted field at all
    }
    while (!endsField(m_at) && m_at - m_row <= rowLimit) {
        const char *text = m_buffer.constData();
        do
            ++m_at;
        while (m_at < m_buffer.size() && text[m_at] != m_dialect.separator && text[m_at] != '\n' && text[m_at] != '\r');
    }
    return QByteArrayView(m_buffer).sliced(begin, m_at - begin);
}

CsvRows::Outcome CsvRows::readRow(QStringList &fields)
{
    bool spansLines = false;
    fields.reserve(m_dialect.columns);
    for (;;) {
        const auto field = readField(spansLines);
        if (!field)
            return m_buffer.size() - m_row > rowLimit && m_linesRead == 0 ? Outcome::TooLong : Outcome::NeverClosed;
        if (m_at - m_row > rowLimit)
            return Outcome::TooLong;
        fields.append(isWanted(fields.size()) ? QString::fromUtf8(*field) : QString());
        if (!has(m_at))
            break;
        if (const qsizetype end = lineEndAt(m_at); end > 0) {
            m_at += end;
            ++m_linesRead;
            break;
        }
        ++m_at;
    }
    const bool fits = m_dialect.columns == 0 || fields.size() == m_dialect.columns;
    return spansLines && !fits ? Outcome::NeverClosed : Outcome::Row;
}

/// Goes behind the line that the row begins in, however long it is.
void CsvRows::skipLine()
{
    m_at = m_row;
    while (has(m_at)) {
        if (const qsizetype end = lineEndAt(m_at); end > 0) {
            m_at += end;
            ++m_line;
            break;
        }
        if (++m_at > rowLimit) {
            m_buffer.remove(0, m_at);
            m_at = 0;
        }
    }
    m_row = m_at;
}

Result<std::optional<CsvRows::Row>> CsvRows::next()
{
    if (!skipEmptyLines())
        return std::optional<Row>();
    if (m_at > largestBuffer) {
        m_buffer.remove(0, m_at);
        m_at = 0;
    }
    m_row = m_at;
    m_linesRead = 0;
    Row row{m_line, {}};
    const Outcome outcome = readRow(row.fields);
    if (outcome == Outcome::Row) {
        const bool hasNul = std::memchr(m_buffer.constData() + m_row, '\0', size_t(m_at - m_row)) != nullptr;
        m_line += m_linesRead;
        if (hasNul)
            return Error{ErrorWords::tr("The row holds NUL bytes: it is no text."), {}, row.line};
        return std::optional<Row>(std::move(row));
    }
    skipLine();
    if (outcome == Outcome::TooLong)
        return Error{ErrorWords::tr("The line is longer than %1 MB, the limit of a row.").arg(rowLimit / (1024 * 1024)), {}, row.line};
    return Error{ErrorWords::tr("A quote is never closed."), {}, row.line};
}
