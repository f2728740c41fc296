// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/quantitytagger.h"

#include "extract/hedges.h"
#include "extract/quantitygrammar.h"

namespace {

constexpr qsizetype currencyReach = 20; ///< tokens

/// Walks over the tokens and leaves the dates out.
class Tagger
{
public:
    Tagger(QStringView text, const std::vector<Token> &tokens, const std::vector<DateMention> &dates)
        : m_text(text), m_tokens(tokens), m_dates(dates), m_grammar(text, tokens), m_size(qsizetype(tokens.size())) { }

    std::vector<QuantityMention> run()
    {
        for (qsizetype i = 0; i < m_size;) {
            if (const qsizetype past = pastDate(i); past > i) {
                i = past;
                m_floor = i;
                continue;
            }
            auto found = m_grammar.at(i);
            if (!found) {
                ++i;
                continue;
            }
            takeCurrency(*found);
            HedgeWords hedge = hedgeBefore(m_text, m_tokens, found->first, m_floor);
            if (m_grammar.isWord(hedge.first - 1, u"between") && found->mention.upTo)
                --hedge.first;
            if (hedge.first < found->first) {
                if (found->mention.comparator == Comparator::Equal)
                    found->mention.comparator = hedge.comparator;
                found->mention.joint = {};
            }
            Comparator after = found->mention.comparator;
            const qsizetype last = hedgeAfter(m_text, m_tokens, found->last, after);
            found->mention.comparator = after;
            found->mention.span = {m_tokens[size_t(hedge.first)].begin, m_tokens[size_t(last - 1)].end};
            m_mentions.push_back(std::move(found->mention));
            i = last;
            m_floor = i;
        }
        return std::move(m_mentions);
    }

private:
    /// "US$5 billion on top of the four billion": a large number that counts nothing is of the currency just named.
    void takeCurrency(FoundQuantity &found) const
    {
        const QuantityMention &number = found.mention;
        if (number.type != QuantityType::Count || !number.unit.isEmpty() || number.value < 1e6 || m_mentions.empty()
            || m_mentions.back().type != QuantityType::Money || found.first - m_floor > currencyReach || countsIdeographs(found.last))
            return;
        for (qsizetype i = m_floor; i < found.first; ++i) {
            if (m_tokens[size_t(i)].lineStart || m_tokens[size_t(i)].word == wordHash(u"."))
                return;
        }
        found.mention.type = QuantityType::Money;
        found.mention.unit = m_mentions.back().unit;
    }

    /// 5000万用户 counts them, though no measure word says so.
    [[nodiscard]] bool countsIdeographs(qsizetype at) const
    {
        return at < m_size && m_tokens[size_t(at)].kind == TokenKind::Ideographs;
    }

    /// One past the date that token `i` stands in, or `i`. Ranges are left to the dates in them.
    [[nodiscard]] qsizetype pastDate(qsizetype i)
    {
        const qsizetype begin = m_tokens[size_t(i)].begin;
        while (m_date < m_dates.size() && (m_dates[m_date].span.end <= begin || m_dates[m_date].type == TimexType::Range))
            ++m_date;
        if (m_date >= m_dates.size() || m_dates[m_date].span.begin > begin)
            return i;
        qsizetype past = i;
        while (past < m_size && m_tokens[size_t(past)].begin < m_dates[m_date].span.end)
            ++past;
        return past;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<DateMention> &m_dates;
    QuantityGrammar m_grammar;
    qsizetype m_size;
    size_t m_date = 0;
    qsizetype m_floor = 0; ///< where the last mention ended: no hedge reaches into it
    std::vector<QuantityMention> m_mentions;
};

} // namespace

std::vector<QuantityMention> tagQuantities(QStringView text, const std::vector<Token> &tokens,
                                           const std::vector<DateMention> &dates)
{
    return Tagger(text, tokens, dates).run();
}
