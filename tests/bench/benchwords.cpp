// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchwords.h"

#include <QSet>

#include <cmath>

namespace {

constexpr int vocabulary = 6'000;
constexpr const char *starts[]
    = {"b", "c", "ch", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w"};
constexpr const char *vowels[] = {"a", "e", "i", "o", "u", "ea"};
constexpr const char *ends[] = {"", "", "", "", "l", "n", "r", "s", "t", "nd"};
/// The most common ones: what is said of companies.
constexpr const char *common[]
    = {"the",    "in",      "to",      "for",     "its",     "market",    "buys",    "sells",    "opens",
       "closes", "store",   "online",  "million", "billion", "stake",     "deal",    "talks",    "invests",
       "raises", "reports", "profit",  "sales",   "quarter", "launches",  "service", "platform", "app",
       "users",  "share",   "growth",  "record",  "plans",   "cuts",      "jobs",    "chief",    "names",
       "court",  "fine",    "rules",   "partner", "supply",  "delivery",  "cloud",   "payment",  "fund",
       "list",   "exit",    "expands", "joins",   "rival",   "logistics", "retail",  "mobile",   "brand"};

template <size_t Size>
const char *oneOf(BenchRandom &random, const char *const (&parts)[Size])
{
    return parts[random.below(int(Size))];
}

QByteArray invented(BenchRandom &random)
{
    QByteArray word;
    for (int syllables = 2 + random.below(2); syllables > 0; --syllables)
        word += QByteArray(oneOf(random, starts)) + oneOf(random, vowels) + oneOf(random, ends);
    return word;
}

QByteArray capitalized(QByteArray word)
{
    word[0] = char(word[0] - 'a' + 'A');
    return word;
}

} // namespace

int BenchRandom::skewed(int bound, double power)
{
    return int(std::pow(unit(), power) * bound);
}

BenchWords::BenchWords(quint64 seed)
{
    BenchRandom random(seed);
    QSet<QByteArray> known;
    for (const char *word : common) {
        m_words.emplace_back(word);
        known.insert(word);
    }
    while (m_words.size() < vocabulary)
        if (const QByteArray word = invented(random); word.size() > 2 && !known.contains(word)) {
            known.insert(word);
            m_words.push_back(word);
        }
}

const QByteArray &BenchWords::word(BenchRandom &random) const
{
    return m_words[size_t(random.skewed(vocabulary, 4))];
}

QByteArray BenchWords::company(BenchRandom &random) const
{
    const QByteArray first = capitalized(invented(random));
    return random.chance(0.5) ? first : QByteArray(first + ' ' + capitalized(invented(random)));
}

QByteArray BenchWords::sentence(BenchRandom &random, int least, int most) const
{
    QByteArray text = capitalized(word(random));
    for (int words = least + random.below(most - least + 1); words > 1; --words)
        text += ' ' + word(random);
    return text;
}
