// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/percentreader.h"

#include "extract/hedges.h"
#include "text/numerals.h"

#include <algorithm>

QChar PercentReader::mark(qsizetype i) const
{
    if (i < m_first || i >= m_last)
        return {};
    const Token &token = m_tokens[size_t(i)];
    return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol ? m_text[token.begin] : QChar();
}

bool PercentReader::isInKnown(qsizetype i) const
{
    const Token &token = m_tokens[size_t(i)];
    return std::any_of(m_known.begin(), m_known.end(), [&](const QuantityMention &one) {
        return one.type != QuantityType::Count && one.span.begin <= token.begin && token.end <= one.span.end;
    });
}

qsizetype PercentReader::tokenAt(qsizetype place) const
{
    const auto begin = m_tokens.begin() + m_first;
    return std::lower_bound(begin, m_tokens.begin() + m_last, place, [](const Token &token, qsizetype at) { return token.begin < at; })
        - m_tokens.begin();
}

void PercentReader::add(qsizetype first, qsizetype last, double value)
{
    const HedgeWords hedge = hedgeBefore(m_text, m_tokens, first, m_first);
    ImpliedPercent found{hedge.first, last, {}};
    found.mention.type = QuantityType::Percent;
    found.mention.unit = QStringLiteral("percent");
    found.mention.value = value;
    found.mention.comparator = hedge.comparator;
    found.mention.span = {m_tokens[size_t(hedge.first)].begin, m_tokens[size_t(last - 1)].end};
    m_found.push_back(std::move(found));
}

std::optional<double> PercentReader::plainNumber(qsizetype i) const
{
    if (i < m_first || i >= m_last || m_tokens[size_t(i)].kind != TokenKind::Number || isInKnown(i)
        || (m_tokens[size_t(i)].glued && mark(i - 1) != u'('))
        return {};
    const auto value = numberValue(m_tokens[size_t(i)].in(m_text));
    return value && *value < 100 ? value : std::nullopt;
}

bool PercentReader::ends(qsizetype i) const
{
    const QChar next = mark(i);
    switch (word(i)) { // "third at 11.2 after", "17 or so", "52 ahead of"
    case wordHash(u"after"):
    case wordHash(u"against"):
    case wordHash(u"while"):
    case wordHash(u"but"):
    case wordHash(u"ahead"):
    case wordHash(u"followed"):
    case wordHash(u"thanks"):
    case wordHash(u"respectively"):
    case wordHash(u"apiece"):
    case wordHash(u"each"): return true;
    case wordHash(u"or"): return word(i + 1) == wordHash(u"so");
    case wordHash(u"to"): return i + 1 < m_last && m_tokens[size_t(i + 1)].capital; // "18.9 to A"
    default: break;
    }
    const bool dash = (next == u'–' || next == u'—') && !m_tokens[size_t(i)].glued;
    return dash || i >= m_last || next == u'.' || next == u',' || next == u';' || next == u')' || next == u'|' || word(i) == wordHash(u"and");
}
