// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/impliedpercents.h"

#include "extract/percentreader.h"

#include <algorithm>

namespace {

/// The other numbers of lists, and the ends of ranges that are two levels.
class ListedPercents : public PercentReader
{
public:
    using PercentReader::PercentReader;

    void run()
    {
        for (const QuantityMention &one : m_known) {
            if (one.type != QuantityType::Percent || one.unit != QLatin1String("percent"))
                continue;
            m_percents = true;
            if (one.upTo)
                splitRange(one);
            else
                readListBefore(one);
        }
    }
    [[nodiscard]] bool hasPercents() const { return m_percents; }

private:
    /// "from 12 to 15%" and "12 and 15%" are two levels and no range.
    void splitRange(const QuantityMention &range)
    {
        const qsizetype first = tokenAt(range.span.begin);
        if (range.joint.isEmpty())
            return;
        const qsizetype joint = tokenAt(range.joint.begin);
        if (word(first - 1) != wordHash(u"from") && (word(joint) != wordHash(u"and") || word(first - 1) == wordHash(u"between")))
            return;
        const qsizetype last = tokenAt(range.span.end);
        add(first, joint, range.value);
        add(joint + 1, last, *range.upTo);
    }

    /// "60, 18 and 19 percent": from the last number back.
    void readListBefore(const QuantityMention &percent)
    {
        qsizetype at = tokenAt(percent.span.begin) - 1;
        const bool list = word(at) == wordHash(u"and") || word(at) == wordHash(u"or");
        for (bool first = true; list && (first || mark(at) == u','); first = false) {
            if (first && mark(at - 1) == u',')
                --at;
            const qsizetype number = at - 1;
            const auto value = plainNumber(number);
            if (!value)
                return;
            add(number, number + 1, *value);
            at = tokenAt(m_found.back().mention.span.begin) - 1;
        }
    }

    bool m_percents = false;
};

} // namespace

std::vector<ImpliedPercent> findImpliedPercents(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last,
                                                std::span<const QuantityMention> known, PercentContext context)
{
    ListedPercents lists(text, tokens, first, last, known);
    lists.run();
    BarePercents bare(text, tokens, first, last, known, lists.hasPercents(), context);
    FractionPercents parts(text, tokens, first, last, known);
    for (qsizetype i = first; i < last;) {
        qsizetype past = bare.readAt(i);
        if (past == i)
            past = parts.readAt(i);
        i = std::max(past, i + 1);
    }
    std::vector<ImpliedPercent> found = lists.found();
    found.insert(found.end(), bare.found().begin(), bare.found().end());
    found.insert(found.end(), parts.found().begin(), parts.found().end());
    std::stable_sort(found.begin(), found.end(), [](const ImpliedPercent &a, const ImpliedPercent &b) { return a.first < b.first; });
    return found;
}

bool mayImplyPercent(const std::vector<Token> &tokens, qsizetype first, qsizetype last, PercentContext context)
{
    return std::any_of(tokens.begin() + first, tokens.begin() + last, [&](const Token &token) {
        return (context.before && token.kind == TokenKind::Number) || token.word == wordHash(u"every") || token.word == wordHash(u"each") || token.word == wordHash(u"out") || token.word == wordHash(u"|")
            || token.word == wordHash(u"分") || token.word == wordHash(u"半") || divisorOf(token.word) > 0;
    });
}
