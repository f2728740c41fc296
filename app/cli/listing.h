// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/columns.h"
#include "write/csv.h"
#include "write/texttable.h"

#include <QTextStream>

#include <functional>

/// Prints records one by one in the form that --format asks for, in constant memory: the columns of a table are as wide as its first
/// thousand rows need.
template<class Record>
class Listing
{
public:
    enum class Form : quint8 { Table, JsonLines, Csv };
    using LineOf = std::function<QByteArray(const Record &)>;

    /// `citations` must outlive it.
    Listing(QTextStream &out, Form form, std::span<const Column<Record>> columns, LineOf lineOf, const Citations &citations)
        : m_out(out)
        , m_form(form)
        , m_columns(columns)
        , m_citations(citations)
        , m_lineOf(std::move(lineOf))
        , m_table(headerOf(columns, ColumnSet::Brief))
    {
        if (form == Form::Csv)
            m_out << csvLine(headerOf(columns));
    }

    void add(const Record &record)
    {
        switch (m_form) {
        case Form::Table:
            m_table.add(cellsOf(record, m_citations, m_columns, ColumnSet::Brief));
            if (m_table.waiting() > piece)
                m_out << m_table.take();
            break;
        case Form::JsonLines:
            m_out << m_lineOf(record) << '\n';
            break;
        case Form::Csv:
            m_out << csvLine(cellsOf(record, m_citations, m_columns));
            break;
        }
    }

    void finish()
    {
        if (m_form == Form::Table)
            m_out << m_table.take();
    }

private:
    static constexpr size_t piece = 1000;

    QTextStream &m_out;
    Form m_form;
    std::span<const Column<Record>> m_columns;
    const Citations &m_citations;
    LineOf m_lineOf;
    TextTable m_table;
};
