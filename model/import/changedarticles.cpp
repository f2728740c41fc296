// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/changedarticles.h"

#include "extract/claimbuilder.h"
#include "extract/eventmatch.h"
#include "import/recordtitle.h"
#include "text/quoteanchor.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace
{

const QString byHand = QStringLiteral("manual");

template <class Record>
bool isDecided(const Record &record)
{
    if constexpr (std::is_same_v<Record, Event>)
        if (!record.note.isEmpty() || !record.tags.isEmpty())
            return true;
    return record.review != Review::Unreviewed || std::ranges::any_of(record.claims, [](const Claim &claim) {
               return claim.rank != Rank::Normal || !claim.reason.isEmpty() || claim.rule == byHand;
           });
}

const std::vector<Event> &foundIn(const Extraction &extraction, const Event *)
{
    return extraction.events;
}

const std::vector<Figure> &foundIn(const Extraction &extraction, const Figure *)
{
    return extraction.figures;
}

bool haveSameParties(const Event &a, const Event &b)
{
    return a.companies == b.companies;
}

bool haveSameParties(const Figure &a, const Figure &b)
{
    return a.company == b.company;
}

bool sayTheSame(const Claim &a, const Claim &b)
{
    return a.kind == b.kind && a.modality == b.modality && a.when == b.when && a.value == b.value;
}

bool overlap(const CharacterSpan &a, const CharacterSpan &b)
{
    return a.start < b.end && b.start < a.end;
}

/// A claim of the earlier text and what becomes of it.
template <class Record>
struct Told {
    const Record *record;
    const Claim *claim;
    bool decided;
    std::optional<CharacterSpan> place = {}; ///< in the new text
    bool sameWords = false;                  ///< there
    const Claim *same = nullptr;             ///< that the new text makes
};

/// Moves what one earlier text told into the text that takes its place.
template <class Record>
class Move
{
public:
    Move(const Extraction &found, std::vector<Told<Record>> told)
        : m_found(found)
        , m_told(std::move(told))
        , m_finder(found.article.text)
        , m_builder(found.article)
        , m_codePoints(found.article.text)
    {
        for (const Record &record : foundIn(m_found, static_cast<const Record *>(nullptr)))
            for (const Claim &claim : record.claims)
                m_keys.insert(claim.key);
    }

    void run(std::map<QString, Record> &moved, KeptSentences &kept)
    {
        leaveRivals();
        place();
        match();
        for (const Told<Record> &told : m_told)
            if (told.decided)
                move(told, moved.try_emplace(told.record->key, *told.record).first->second, kept);
    }

private:
    /// What nobody decided about matters only where it claims the same sentence.
    void leaveRivals()
    {
        QSet<QString> sentences;
        for (const Told<Record> &told : m_told)
            if (told.decided)
                sentences.insert(told.claim->quote);
        std::erase_if(m_told, [&](const Told<Record> &told) { return !sentences.contains(told.claim->quote); });
    }

    void place()
    {
        for (Told<Record> &told : m_told) {
            const Claim &claim = *told.claim;
            told.place = m_finder.find({claim.quote, claim.prefix, claim.suffix, claim.span});
            told.sameWords = told.place && wordsAt(*told.place) == claim.quote.simplified();
        }
    }

    /// Where words were changed, another value is another figure; of an event it is only its amount.
    static bool isSameThing(const Told<Record> &told, const Record &record, const Claim &fresh)
    {
        const bool sameKind = fresh.kind == told.claim->kind;
        return told.sameWords ? sameKind || haveSameParties(record, *told.record)
                              : sameKind && (std::is_same_v<Record, Event> || fresh.value == told.claim->value);
    }

    /// Pairs claims with those of the new text, one to one, the most alike first.
    void match()
    {
        struct Pair {
            std::tuple<bool, bool, bool, bool, bool, bool> likeness;
            Told<Record> *told;
            const Claim *fresh;
        };
        std::vector<Pair> pairs;
        for (Told<Record> &told : m_told) {
            const Claim &claim = *told.claim;
            if (!told.place || claim.rule == byHand)
                continue;
            for (const Record &record : foundIn(m_found, told.record))
                for (const Claim &fresh : record.claims)
                    if (overlap(fresh.span, *told.place) && isSameThing(told, record, fresh))
                        pairs.push_back({{fresh.explanation == claim.explanation, fresh.kind == claim.kind, fresh.value == claim.value,
                                          haveSameParties(record, *told.record), fresh.when == claim.when, fresh.trigger == claim.trigger},
                                         &told,
                                         &fresh});
        }
        std::ranges::stable_sort(pairs, std::greater(), &Pair::likeness);
        QSet<const Claim *> taken;
        for (const Pair &pair : pairs) {
            if (pair.told->same || taken.contains(pair.fresh))
                continue;
            pair.told->same = pair.fresh;
            taken.insert(pair.fresh);
        }
    }

    void move(const Told<Record> &told, Record &record, KeptSentences &kept)
    {
        const Claim &claim = *told.claim;
        std::erase_if(record.claims, [&claim](const Claim &other) { return other.key == claim.key; });
        const bool holds = told.sameWords || (told.same && sayTheSame(*told.same, claim));
        if (told.same) {
            record.claims.push_back(*told.same);
            if (holds) {
                record.claims.back().rank = claim.rank;
                record.claims.back().reason = claim.reason;
            }
        } else if (holds) {
            const Claim there = newClaim(m_codePoints.toUnits(*told.place), claim.kind);
            record.claims.push_back(claim);
            Claim &moved = record.claims.back();
            std::tie(moved.key, moved.document, moved.span) = std::tie(there.key, there.document, there.span);
            std::tie(moved.quote, moved.prefix, moved.suffix) = std::tie(there.quote, there.prefix, there.suffix);
        }
        if (!holds)
            leave(claim, record, kept);
        kept.moved += holds;
        std::ranges::sort(record.claims, byPlace);
    }

    /// With the words that were there, so that it is found again should they come back.
    void leave(const Claim &claim, Record &record, KeptSentences &kept)
    {
        const qsizetype end = m_found.article.text.size();
        const Claim nowhere = newClaim({end, end}, claim.kind); // behind all that still stands there
        record.claims.push_back(claim);
        Claim &left = record.claims.back();
        std::tie(left.key, left.document, left.span) = std::tie(nowhere.key, nowhere.document, nowhere.span);
        if (!claim.isGone())
            kept.gone.push_back({record.key, titleOf(record), claim.quote});
    }

    Claim newClaim(const TextSpan &span, const QString &kind)
    {
        for (int ordinal = 0;; ++ordinal) {
            Claim claim = m_builder.claim(span, kind, ordinal);
            if (m_keys.contains(claim.key))
                continue;
            m_keys.insert(claim.key);
            return claim;
        }
    }

    QString wordsAt(const CharacterSpan &place) const
    {
        return m_codePoints.toUnits(place).in(m_found.article.text).toString().simplified();
    }

    const Extraction &m_found;
    std::vector<Told<Record>> m_told;
    QuoteFinder m_finder;
    ClaimBuilder m_builder;
    CodePoints m_codePoints;
    QSet<QString> m_keys; ///< of claims in the new text
};

} // namespace

template <class Record>
std::map<QString, Record> ChangedArticles::movedOf(const std::map<QString, Record> &known)
{
    std::map<QString, std::vector<Told<Record>>> told;
    if (m_replaced.empty())
        return {};
    for (const auto &[key, record] : known)
        for (const Claim &claim : record.claims)
            if (isReplaced(claim.document))
                told[claim.document].push_back({&record, &claim, isDecided(record)});
    std::map<QString, Record> moved;
    for (auto &[document, claims] : told) {
        if (std::ranges::none_of(claims, &Told<Record>::decided))
            continue;
        const Extraction &by = *m_replaced.at(document);
        Move<Record>(by, std::move(claims)).run(moved, m_kept[by.article.hash]);
    }
    return moved;
}

std::map<QString, Event> ChangedArticles::moved(const std::map<QString, Event> &known)
{
    return movedOf(known);
}

std::map<QString, Figure> ChangedArticles::moved(const std::map<QString, Figure> &known)
{
    return movedOf(known);
}
