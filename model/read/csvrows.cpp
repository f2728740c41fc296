// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/csvrows.h"

Result<std::optional<CsvRows::Row>> CsvRows::next()
{
    for (; m_at < m_text.size() && m_text[m_at] == u'\n'; ++m_at)
        ++m_line;
    if (m_at == m_text.size())
        return std::optional<Row>();

    Row row{m_line, {}};
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            auto field = quotedField();
            if (!field)
                return Error{QStringLiteral("A quote is never closed."), {}, row.line};
            row.fields.append(*field + plainField());
        } else {
            row.fields.append(plainField());
        }
        if (m_at == m_text.size())
            return std::optional<Row>(std::move(row));
        if (m_text[m_at++] == u'\n') {
            ++m_line;
            return std::optional<Row>(std::move(row));
        }
    }
}

QString CsvRows::plainField()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\n')
        ++m_at;
    return m_text.mid(begin, m_at - begin).toString();
}

std::optional<QString> CsvRows::quotedField()
{
    QString field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
                ++m_at;
                return field;
            }
            ++m_at;
        }
        m_line += c == u'\n';
        field += c;
    }
    return std::nullopt;
}
