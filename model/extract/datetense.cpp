// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datetense.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype reachBack = 24;
constexpr qsizetype reachAhead = 10;

template<size_t N>
constexpr std::array<quint32, N> hashesOf(const char16_t *const (&words)[N])
{
    std::array<quint32, N> hashes {};
    for (size_t i = 0; i < N; ++i)
        hashes[i] = wordHash(words[i]);
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

constexpr auto futureWords = hashesOf({u"will", u"'ll", u"shall", u"would", u"plans", u"plan", u"planned", u"expects", u"expected",
                                       u"scheduled", u"due", u"slated", u"upcoming", u"forecast", u"aims", u"intends",
                                       u"hopes", u"may", u"might", u"should", u"must", u"going",
                                       u"expires", u"matures", u"opens", u"reopens", u"begins", u"starts", u"resumes", u"target", u"deadline", u"payable", u"redeemable",
                                       u"effective"});
constexpr auto pastWords = hashesOf({u"said", u"was", u"were", u"had", u"did", u"has", u"have", u"been", u"told", u"rose", u"fell",
                                     u"grew", u"became", u"began", u"took", u"came", u"went", u"made", u"held", u"met", u"lost",
                                     u"left", u"sold", u"bought", u"paid", u"ran", u"sent", u"spent", u"led", u"saw", u"gave",
                                     u"got", u"found", u"brought", u"won", u"wrote", u"spoke", u"broke", u"kept", u"built",
                                     u"drew", u"flew", u"stood", u"struck", u"chose", u"drove", u"ended", u"wore",
                                     u"shot", u"sank", u"slid", u"shrank", u"sought", u"thought", u"knew", u"laid", u"sued", u"axed", u"swung",
                                     u"spun", u"wound", u"threw", u"withdrew", u"fled", u"froze", u"dealt", u"lent", u"overtook",
                                     u"swept", u"tied", u"died", u"used", u"caught", u"fought", u"stuck", u"leapt", u"felt",
                                     u"sprang", u"shook", u"undertook", u"understood", u"taught", u"meant", u"rode", u"bore"});
constexpr auto bareOrPastWords = hashesOf({u"hit", u"put", u"quit", u"cut", u"shut", u"shed", u"let", u"split", u"spread"});
constexpr auto governingWords = hashesOf({u"to", u"will", u"'ll", u"shall", u"would", u"could", u"may", u"might", u"should", u"must",
                                          u"can", u"not", u"'t", u"be", u"and", u"or"});

/// What moves a day moves it ahead: "postponed until Tuesday".
constexpr auto movingWords = hashesOf({u"postponed", u"delayed", u"extended", u"adjourned", u"rescheduled", u"deferred", u"pushed",
                                       u"moved", u"prolonged", u"shifted"});

template<size_t N>
bool contains(const std::array<quint32, N> &words, quint32 word)
{
    return std::binary_search(words.begin(), words.end(), word);
}

class Around
{
public:
    Around(QStringView text, const std::vector<Token> &tokens, const Sentence &sentence)
        : m_text(text), m_tokens(tokens), m_sentence(sentence) { }

    [[nodiscard]] DateTense at(qsizetype i) const
    {
        const Token &token = m_tokens[size_t(i)];
        if (token.kind == TokenKind::Ideographs)
            return isHandedOver(i) ? DateTense::Unknown : ofIdeograph(m_text[token.begin]);
        if (token.kind != TokenKind::Word || isCompound(i))
            return DateTense::Unknown;
        if (contains(futureWords, token.word) && !(token.word == wordHash(u"may") && token.capital))
            return DateTense::Future;
        if (token.word == wordHash(u"to") && i + 1 < m_sentence.lastToken)
            return isBareVerb(i + 1) && !isWord(i - 1, u"according") ? DateTense::Future : DateTense::Unknown;
        if (token.word == wordHash(u"won") && i + 1 < m_sentence.lastToken && m_tokens[size_t(i + 1)].word == wordHash(u"'t"))
            return DateTense::Future;
        const bool passive = isWord(i - 1, u"be"); // "will be paid"
        if (contains(pastWords, token.word))
            return passive ? DateTense::Unknown : DateTense::Past;
        if (contains(bareOrPastWords, token.word)) // "to cut": what governs it decides
            return i > m_sentence.firstToken && contains(governingWords, m_tokens[size_t(i - 1)].word) ? DateTense::Unknown : DateTense::Past;
        if (token.word == wordHash(u"set") && i + 1 < m_sentence.lastToken && m_tokens[size_t(i + 1)].word == wordHash(u"for"))
            return DateTense::Future; // "is set for Monday"
        if (token.word == wordHash(u"set") && i + 1 < m_sentence.lastToken
            && (m_tokens[size_t(i + 1)].word == wordHash(u"on") || m_tokens[size_t(i + 1)].word == wordHash(u"in")))
            return DateTense::Past; // "the record set on Aug. 6"
        const QStringView word = token.in(m_text);
        const bool past = word.size() > 4 && !token.capital && word.endsWith(QLatin1String("ed")) && !isBareInEd(token, word);
        return past && !passive ? DateTense::Past : DateTense::Unknown;
    }

    /// "extended their offers to buy it": the verb that it depends on decides; "is to resume", "set to resume" look ahead.
    [[nodiscard]] bool isOpenInfinitive(qsizetype i) const
    {
        static constexpr auto leading = hashesOf({u"is", u"are", u"was", u"were", u"be", u"has", u"have", u"had", u"set", u"due",
                                                  u"ready", u"about", u"likely", u"agreed", u"decided"});
        return m_tokens[size_t(i)].word == wordHash(u"to") && i > m_sentence.firstToken && !contains(leading, m_tokens[size_t(i - 1)].word);
    }

    /// In Chinese a comma parts what English says in sentences.
    [[nodiscard]] bool isChineseComma(qsizetype i) const
    {
        const Token &token = m_tokens[size_t(i)];
        return token.kind == TokenKind::Punctuation && (m_text[token.begin] == u'，' || m_text[token.begin] == u'；');
    }

    /// Whether what stands at `first` is the day that something was moved to.
    [[nodiscard]] bool isMovedTo(qsizetype first) const
    {
        if (!isWord(first - 1, u"to") && !isWord(first - 1, u"until") && !isWord(first - 1, u"till"))
            return false;
        for (qsizetype i = first - 2; i >= std::max(m_sentence.firstToken, first - 8); --i)
            if (contains(movingWords, m_tokens[size_t(i)].word))
                return true;
        return false;
    }

    [[nodiscard]] bool isWord(qsizetype i, QStringView word) const
    {
        return i >= m_sentence.firstToken && i < m_sentence.lastToken && m_tokens[size_t(i)].word == wordHash(word);
    }

    [[nodiscard]] bool isReport(qsizetype i) const
    {
        return m_tokens[size_t(i)].word == wordHash(u"said") || m_tokens[size_t(i)].word == wordHash(u"told");
    }

private:
    [[nodiscard]] static DateTense ofIdeograph(QChar character)
    {
        switch (character.unicode()) {
        case u'将':
        case u'將':
        case u'预':
        case u'預':
        case u'拟': return DateTense::Future;
        case u'已':
        case u'曾':
        case u'了': return DateTense::Past;
        default: return DateTense::Unknown;
        }
    }

    /// "将业务转让给": the word for "will" before what somebody is given.
    [[nodiscard]] bool isHandedOver(qsizetype i) const
    {
        if (m_text[m_tokens[size_t(i)].begin] != u'将')
            return false;
        for (qsizetype at = i + 3; at < std::min(m_sentence.lastToken, i + 24) && !isChineseComma(at); ++at)
            if (m_text[m_tokens[size_t(at)].begin] == u'给')
                return true;
        return false;
    }

    /// Part of "weaker-than-expected", "state-backed".
    [[nodiscard]] bool isCompound(qsizetype i) const
    {
        return i > m_sentence.firstToken && m_tokens[size_t(i)].glued && m_tokens[size_t(i - 1)].word == wordHash(u"-");
    }

    /// "succeed", "exceed", "need": no past form.
    [[nodiscard]] static bool isBareInEd(const Token &token, QStringView word)
    {
        return word.endsWith(QLatin1String("eed")) && token.word != wordHash(u"agreed") && token.word != wordHash(u"guaranteed")
            && token.word != wordHash(u"freed");
    }

    /// "to close", not "to the", "to China", "to 12": a lower-case word that is no function word.
    [[nodiscard]] bool isBareVerb(qsizetype i) const
    {
        const Token &token = m_tokens[size_t(i)];
        if (token.kind != TokenKind::Word || token.capital || token.length() < 2)
            return false;
        static constexpr auto others = hashesOf({u"the", u"an", u"its", u"his", u"her", u"their", u"our", u"your", u"this",
                                                 u"that", u"these", u"those", u"one", u"two", u"three", u"four", u"five",
                                                 u"about", u"nearly", u"more", u"less", u"as", u"at", u"consumers",
                                                 u"customers", u"investors", u"death", u"prison", u"jail", u"court", u"next", u"early", u"late", u"mid"});
        return !contains(others, token.word);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const Sentence &m_sentence;
};

} // namespace

DateTense tenseAround(QStringView text, const std::vector<Token> &tokens, const Sentence &sentence, qsizetype first,
                      qsizetype last)
{
    const Around around(text, tokens, sentence);
    if (first > sentence.firstToken && tokens[size_t(first - 1)].word == wordHash(u"since"))
        return DateTense::Past;
    if (around.isMovedTo(first))
        return DateTense::Future;
    const bool asOf = first >= sentence.firstToken + 2 && tokens[size_t(first - 1)].word == wordHash(u"of")
        && tokens[size_t(first - 2)].word == wordHash(u"as");
    if (asOf) { // a state is told as it was, unless what follows looks ahead
        for (qsizetype i = last; i < std::min(sentence.lastToken, last + reachAhead); ++i)
            if (around.at(i) == DateTense::Future)
                return DateTense::Future;
        return DateTense::Past;
    }
    if (first >= sentence.firstToken + 2 && tokens[size_t(first - 1)].word == wordHash(u"as")
        && (tokens[size_t(first - 2)].word == wordHash(u"soon") || tokens[size_t(first - 2)].word == wordHash(u"early")))
        return DateTense::Future;
    if (last < sentence.lastToken && tokens[size_t(last)].word == wordHash(u"'s"))
        return DateTense::Unknown; // "Wednesday's ruling"
    if (first > sentence.firstToken && tokens[size_t(first - 1)].word == wordHash(u"effective"))
        return DateTense::Unknown; // "was named chief executive, effective Feb. 1"
    bool infinitive = false;
    for (qsizetype i = first - 1; i >= std::max(sentence.firstToken, first - reachBack); --i) {
        const DateTense tense = around.at(i);
        if (tense == DateTense::Unknown)
            continue;
        if (around.isOpenInfinitive(i)) {
            infinitive = true;
            continue;
        }
        if (infinitive && tense == DateTense::Past)
            return around.isReport(i) ? DateTense::Future : DateTense::Unknown;
        return tense;
    }
    if (infinitive)
        return DateTense::Future;
    for (qsizetype i = last; i < std::min(sentence.lastToken, last + reachAhead); ++i) {
        if (around.isChineseComma(i))
            break;
        if (const DateTense tense = around.at(i); tense != DateTense::Unknown)
            return tense;
    }
    const bool opening = first == sentence.firstToken + 1 && around.isWord(first - 1, u"from") && !around.isWord(last, u"to");
    return opening ? DateTense::Future : DateTense::Unknown; // "From Monday, fares rise."
}
