// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharerolls.h"

#include "extract/figurestrangers.h"
#include "extract/holderlinks.h"
#include "extract/sharerefusals.h"

#include <algorithm>

namespace {

using Number = Placed<QuantityMention>;

constexpr qsizetype linkReach = 7; ///< tokens between a company and its number
constexpr size_t fewest = 3;
constexpr double leastSum = 60; ///< percent that a roll covers where no word says what it is of
constexpr double mostSum = 101;

class Roll
{
public:
    Roll(const FigureScene &scene, ShareTriggers &shares, bool carriesOn)
        : m_scene(scene), m_shares(shares), m_carriesOn(carriesOn) { }

    void run()
    {
        const auto &numbers = m_scene.quantities();
        if (numbers.size() < 2)
            return;
        for (size_t i = 0; i < numbers.size(); ++i)
            if (isPercent(numbers[i]))
                place(i);
        close();
    }

private:
    [[nodiscard]] static bool isPercent(const Number &number)
    {
        return number->type == QuantityType::Percent && number->unit == QLatin1String("percent") && !number->upTo;
    }

    void place(size_t i)
    {
        const QString holder = holderOf(m_scene.quantities()[i]);
        const bool old = holder.isEmpty() || m_holders.contains(holder);
        if (old)
            close();
        if (holder.isEmpty())
            return;
        m_at.push_back(i);
        m_holders << holder;
    }

    void close()
    {
        const bool some = std::any_of(m_at.begin(), m_at.end(), [this](size_t i) { return m_shares[i].has_value(); });
        if ((m_at.size() >= 2 && (some || (m_carriesOn && isTold(0)))) || (m_at.size() >= fewest && isTold(leastSum)))
            for (const size_t i : m_at)
                if (!m_shares[i] && !isNoShare(m_scene, m_scene.quantities()[i]))
                    m_shares[i] = ShareTrigger{m_scene.textOf(m_scene.quantities()[i]).toString(), 0.5};
        m_at.clear();
        m_holders.clear();
    }

    /// The company that a number stands behind; empty where something else is told between the two.
    [[nodiscard]] QString holderOf(const Number &number) const
    {
        const quint32 next = m_scene.word(number.last);
        if (m_scene.mentionAt(number.last + 1) && (next == wordHash(u"from") || next == wordHash(u"for") || next == wordHash(u"by") || next == wordHash(u"at")))
            return {}; // "9% from A, 5% from B"
        for (qsizetype i = number.first - 1; i >= std::max(m_scene.first(), number.first - linkReach); --i) {
            if (const auto *mention = m_scene.mentionAt(i))
                return mention->item->publisher ? QString() : mention->item->company;
            if (!isTie(i, number))
                break;
        }
        return Strangers(m_scene, number).name();
    }
    [[nodiscard]] bool isTie(qsizetype i, const Number &number) const
    {
        const char16_t mark = m_scene.mark(i);
        if (mark == u'（' || mark == u'：' || (mark == u'，' && i == number.first - 1)) // 头名是甲，17%
            return true;
        const TokenRun here{i, i + 1};
        switch (m_scene.word(i)) {
        case wordHash(u"for"):
        case wordHash(u"sits"):
        case wordHash(u"sat"):
        case wordHash(u"record"):
        case wordHash(u"the"):
        case wordHash(u"remaining"):
        case wordHash(u"another"):
        case wordHash(u"now"):
        case wordHash(u"still"):
        case wordHash(u"stood"):
        case wordHash(u"stands"):
        case wordHash(u"mere"): return true;
        default: break;
        }
        return linksHolder(m_scene, i) || m_scene.has(Cue::Rank, here) || m_scene.has(Cue::Mix, here) || m_scene.has(Cue::Mix, {i, i + 2})
            || m_scene.has(Cue::Mix, {i - 1, i + 1});
    }

    [[nodiscard]] bool isTold(double least) const
    {
        const auto &numbers = m_scene.quantities();
        const TokenRun whole{m_scene.first(), m_scene.last()};
        const TokenRun head{m_scene.first(), numbers[m_at.front()].first};
        if (m_scene.has(Cue::Stake, whole) || m_scene.has(Cue::Rate, whole) || m_scene.has(Cue::Change, whole) || m_scene.has(Cue::Up, head)
            || m_scene.has(Cue::Down, head) || m_scene.has(Cue::Aim, head) || isOfMargin(whole))
            return false;
        double sum = 0;
        for (const size_t i : m_at)
            sum += numbers[i]->value;
        return sum <= mostSum && (sum >= least || m_scene.has(Cue::Rank, whole) || m_scene.has(Cue::Market, whole) || m_scene.has(Cue::Rival, whole));
    }
    [[nodiscard]] bool isOfMargin(TokenRun in) const ///< "the operating margin", "the load factor"
    {
        const auto &measures = m_scene.cues(Cue::Measure);
        return std::any_of(measures.begin(), measures.end(), [&](const PlacedCue &cue) {
            return in.contains(cue.first) && cue.entry->field(0) == QLatin1String("other") && cue.entry->field(1) == QLatin1String("percent");
        });
    }

    const FigureScene &m_scene;
    ShareTriggers &m_shares;
    bool m_carriesOn;
    std::vector<size_t> m_at; ///< numbers of the roll
    QStringList m_holders; ///< theirs
};

} // namespace

void joinRolls(const FigureScene &scene, ShareTriggers &shares, bool carriesOn)
{
    Roll(scene, shares, carriesOn).run();
}
