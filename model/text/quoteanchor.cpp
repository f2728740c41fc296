// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/quoteanchor.h"

#include <algorithm>
#include <tuple>

namespace
{

constexpr double leastLeft = 2.0 / 3; // of an edited sentence
constexpr qsizetype leastSurroundings = 12;

/// Each run of white space as one space; `places`, where wanted, are those of its characters in the original, and one more.
QString squeezed(QStringView original, std::vector<qsizetype> *places = nullptr)
{
    QString text;
    text.reserve(original.size());
    for (qsizetype i = 0; i < original.size(); ++i) {
        const bool space = original[i].isSpace();
        if (space && text.endsWith(u' '))
            continue;
        text.append(space ? QChar(u' ') : original[i]);
        if (places)
            places->push_back(i);
    }
    if (places)
        places->push_back(original.size());
    return text;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    return std::mismatch(a.begin(), a.begin() + most, b.begin()).first - a.begin();
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype count = 0;
    while (count < a.size() && count < b.size() && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

class Finder
{
public:
    Finder(const QuoteAnchor &anchor, const QString &text, const std::vector<qsizetype> &places)
        : m_text(text)
        , m_places(places)
        , m_quote(squeezed(anchor.quote.trimmed()))
        , m_prefix(squeezed(anchor.prefix))
        , m_suffix(squeezed(anchor.suffix))
        , m_expected(qsizetype(anchor.span.start))
    {
    }

    /// In code units of the original text.
    std::optional<TextSpan> find() const
    {
        if (m_quote.isEmpty())
            return std::nullopt;
        auto found = exact();
        if (!found)
            found = edited();
        if (!found)
            return std::nullopt;
        // The place behind the last character, so that no white space after the quotation belongs to it.
        return TextSpan{m_places[size_t(found->begin)], m_places[size_t(found->end - 1)] + 1};
    }

private:
    std::optional<TextSpan> exact() const
    {
        std::optional<TextSpan> best;
        std::tuple<qsizetype, qsizetype> most;
        for (qsizetype at = m_text.indexOf(m_quote); at >= 0; at = m_text.indexOf(m_quote, at + 1)) {
            const qsizetype end = at + m_quote.size();
            const QStringView whole(m_text);
            const std::tuple agreement(commonEnd(whole.first(at), m_prefix) + commonStart(whole.sliced(end), m_suffix),
                                       -std::abs(m_places[size_t(at)] - m_expected));
            if (!best || agreement > most) {
                best = TextSpan{at, end};
                most = agreement;
            }
        }
        return best;
    }

    /// Between its old surroundings, where enough of it is left.
    std::optional<TextSpan> edited() const
    {
        if (m_prefix.trimmed().size() < leastSurroundings || m_suffix.trimmed().size() < leastSurroundings)
            return std::nullopt;
        std::optional<TextSpan> best;
        for (qsizetype before = m_text.indexOf(m_prefix); before >= 0; before = m_text.indexOf(m_prefix, before + 1)) {
            qsizetype begin = before + m_prefix.size();
            qsizetype end = m_text.indexOf(m_suffix, begin);
            while (begin < end && m_text[begin] == u' ')
                ++begin;
            while (begin < end && m_text[end - 1] == u' ')
                --end;
            if (end <= begin || end - begin > 2 * m_quote.size() || !isLike(QStringView(m_text).mid(begin, end - begin)))
                continue;
            if (best)
                return std::nullopt; // which of the two, nobody knows
            best = TextSpan{begin, end};
        }
        return best;
    }

    /// By the words of the quotation that are still there, in their order.
    bool isLike(QStringView candidate) const
    {
        const auto words = QStringView(m_quote).split(u' ', Qt::SkipEmptyParts);
        qsizetype from = 0;
        qsizetype kept = 0;
        qsizetype all = 0;
        for (const QStringView word : words) {
            all += word.size();
            const qsizetype at = candidate.indexOf(word, from);
            if (at < 0)
                continue;
            kept += word.size();
            from = at + word.size();
        }
        return double(kept) >= leastLeft * double(all);
    }

    const QString &m_text;
    const std::vector<qsizetype> &m_places;
    QString m_quote;
    QString m_prefix;
    QString m_suffix;
    qsizetype m_expected;
};

} // namespace

QuoteFinder::QuoteFinder(const QString &text)
    : m_text(squeezed(text, &m_places))
    , m_codePoints(text)
{
}

std::optional<CharacterSpan> QuoteFinder::find(const QuoteAnchor &anchor) const
{
    const auto found = Finder(anchor, m_text, m_places).find();
    return found ? std::optional(m_codePoints.toCharacters(*found)) : std::nullopt;
}
