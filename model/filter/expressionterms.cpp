// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/expressionterms.h"

#include <QHash>

namespace {

using Kind = ExpressionTerm::Kind;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isComparison(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=';
}

/// Reads one term after the other.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }

    std::vector<ExpressionTerm> terms()
    {
        std::vector<ExpressionTerm> terms;
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            const qsizetype begin = m_at;
            ExpressionTerm term = next();
            term.span = {begin, m_at};
            terms.push_back(std::move(term));
        }
        return terms;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    ExpressionTerm next()
    {
        if (at(m_at) == u'"')
            return {Kind::Phrase, {}, {}, {}, {}, {phrase()}};
        qsizetype end = m_at;
        while (isLetter(at(end)))
            ++end;
        const QString word = m_text.mid(m_at, end - m_at);
        const TextSpan place{m_at, end};
        if (!word.isEmpty() && (at(end) == u':' || at(end) == u'：')) {
            const QString key = expressionKey(word);
            m_at = end + 1;
            return {Kind::Key, {}, key.isEmpty() ? word : key, place, {}, values()};
        }
        if (expressionKey(word) == u"conf" && isComparison(at(end))) {
            m_at = end + 1;
            if (at(m_at) == u'=')
                ++m_at;
            const QString comparison = m_text.mid(end, m_at - end);
            return {Kind::Comparison, {}, expressionKey(word), place, comparison, {bare(false)}};
        }
        const ExpressionValue value = bare(false);
        if (auto ends = range(value); !ends.empty())
            return {Kind::Range, {}, {}, {}, {}, std::move(ends)};
        return {Kind::Word, {}, {}, {}, {}, {value}};
    }

    /// Up to white space, a quotation mark or, within a list, a comma.
    ExpressionValue bare(bool listed)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !(m_text[m_at] == u'"' && m_at > begin)
               && !(listed && m_text[m_at] == u','))
            ++m_at;
        return {m_text.mid(begin, m_at - begin), {begin, m_at}};
    }

    /// Text to be searched for: nothing in it means anything else.
    ExpressionValue phrase()
    {
        const qsizetype begin = m_at;
        const qsizetype end = m_text.indexOf(u'"', m_at + 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        return {m_text.mid(begin + 1, (end < 0 ? m_at : end) - begin - 1).simplified(), {begin, m_at}};
    }

    ExpressionValue quoted()
    {
        ExpressionValue value{{}, {m_at, m_at}};
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\' && (at(m_at + 1) == u'"' || at(m_at + 1) == u'\\'))
                ++m_at;
            value.text += m_text[m_at];
        }
        m_at = qMin(m_at + 1, m_text.size());
        value.span.end = m_at;
        return value;
    }

    std::vector<ExpressionValue> values()
    {
        std::vector<ExpressionValue> values;
        for (;; ++m_at) {
            values.push_back(at(m_at) == u'"' ? quoted() : bare(true));
            if (at(m_at) != u',')
                return values;
        }
    }

    /// Both ends of what looks like dates on one side of two dots at least, else nothing.
    static std::vector<ExpressionValue> range(const ExpressionValue &value)
    {
        const qsizetype dots = value.text.indexOf(u"..");
        if (dots < 0 || value.text.contains(u"..."))
            return {};
        const auto isDate = [](QStringView side) { return !side.isEmpty() && (side.front().isDigit() || side.front() == u'-'); };
        const QString from = value.text.left(dots);
        const QString to = value.text.mid(dots + 2);
        if (!isDate(from) && !(from.isEmpty() && isDate(to)))
            return {};
        const qsizetype middle = value.span.begin + dots;
        return {{from, {value.span.begin, middle}}, {to, {middle + 2, value.span.end}}};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<ExpressionTerm> expressionTerms(const QString &text)
{
    return Scanner(text).terms();
}

QString expressionKey(const QString &word)
{
    static const QHash<QString, QString> keys = {
        {QStringLiteral("company"), QStringLiteral("company")}, {QStringLiteral("kind"), QStringLiteral("kind")},
        {QStringLiteral("with"), QStringLiteral("with")},
        {QStringLiteral("type"), QStringLiteral("kind")},       {QStringLiteral("certainty"), QStringLiteral("certainty")},
        {QStringLiteral("modality"), QStringLiteral("certainty")}, {QStringLiteral("source"), QStringLiteral("source")},
        {QStringLiteral("publisher"), QStringLiteral("source")}, {QStringLiteral("status"), QStringLiteral("status")},
        {QStringLiteral("review"), QStringLiteral("status")},   {QStringLiteral("tag"), QStringLiteral("tag")},
        {QStringLiteral("date"), QStringLiteral("date")},       {QStringLiteral("year"), QStringLiteral("date")},
        {QStringLiteral("when"), QStringLiteral("date")},       {QStringLiteral("conf"), QStringLiteral("conf")},
        {QStringLiteral("score"), QStringLiteral("conf")},      {QStringLiteral("confidence"), QStringLiteral("conf")},
    };
    return keys.value(word.toLower());
}
