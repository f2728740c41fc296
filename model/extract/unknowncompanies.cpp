// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/unknowncompanies.h"

#include "extract/firmfates.h"
#include "extract/namecues.h"
#include "extract/wordclasses.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace WordClass;

namespace
{

struct Candidate {
    QString name;
    NameEvidence evidence;
    const NameChunk *chunk = nullptr; ///< the first one
    bool legal = false;
    int places = 0; ///< where something speaks for a company
    bool inside = false; ///< at least once not at the beginning of a sentence
    std::vector<std::pair<const NameChunk *, NameEvidence>> mentions; ///< the first of them
};

const CueWeights &nameWeights()
{
    static const CueWeights weights(QStringLiteral(":/lexicon/en/nameweights.tsv"));
    return weights;
}

constexpr qsizetype longestList = 16; ///< tokens to either side
constexpr int oftenEnough = 3; ///< places with weak hints
constexpr size_t mostMentions = 12; ///< that say what a name is
constexpr double likelyEnough = 0.5; ///< for a name that no rule takes: three of four are companies
constexpr int evenIfPlain = 4; ///< evidence for a company of a name that only plain words make: "Savannah Analytics"

class UnknownFinder
{
public:
    UnknownFinder(const NameContext &context, const std::vector<NameChunk> &chunks,
                  const std::vector<NamedCompany> &known)
        : m(context)
        , m_known(known)
    {
        auto next = known.begin();
        for (const NameChunk &chunk : chunks) {
            while (next != known.end() && next->last <= chunk.first)
                ++next;
            if (next == known.end() || next->first >= chunk.last)
                collect(chunk);
        }
    }

    std::vector<UnknownCompany> run()
    {
        rememberPeople();
        std::vector<UnknownCompany> companies;
        QSet<QString> aliases;
        for (const Candidate &candidate : m_candidates) {
            if (!isCompany(candidate) && !seemsCompany(candidate))
                continue;
            companies.push_back({candidate.name, aliasesOf(candidate)});
            for (const QString &alias : std::as_const(companies.back().aliases))
                aliases.insert(alias);
        }
        // "ICI" beside "Imperial Chemical Industries" is no company of its own, nor is the "Acme" of a headline above "Acme Group".
        std::erase_if(companies, [&](const UnknownCompany &company) { return aliases.contains(company.name); });
        return companies;
    }

    void visit(const NameVisitor &visit)
    {
        rememberPeople();
        for (const Candidate &candidate : m_candidates)
            visit(candidate.name, [&](const CueVisitor &cues) { visitCues(candidate, cues); });
    }

private:
    void rememberPeople()
    {
        for (const Candidate &candidate : m_candidates)
            if (isPerson(candidate.evidence))
                rememberPerson(*candidate.chunk);
    }

    void visitCues(const Candidate &candidate, const CueVisitor &visit) const
    {
        for (const auto &[chunk, evidence] : candidate.mentions)
            visitNameCues(m, *chunk, evidence, visit);
        static constexpr std::array<QStringView, 4> often{u"once", u"twice", u"thrice", u"often"};
        visit('f', often[std::min(candidate.mentions.size(), often.size()) - 1], {});
        if (candidate.inside)
            visit('f', u"anywhere inside", {});
        if (candidate.legal)
            visit('f', u"legal", {});
        const NameChunk &chunk = *candidate.chunk;
        const bool person = m_people.contains(m.word(chunk.first)) || m_people.contains(m.word(chunk.core - 1));
        if (person)
            visit('h', chunk.core - chunk.first == 1 ? u"surname" : u"name", {});
        visit('f', isDistinct(chunk.first, chunk.core) ? u"distinct" : u"indistinct", {});
    }

    /// What no rule takes, but all that stands beside it together speaks for.
    [[nodiscard]] bool seemsCompany(const Candidate &candidate) const
    {
        return candidate.name.size() > 1 && isDistinct(candidate.chunk->first, candidate.chunk->core)
            && nameWeights().likelihood([&](const CueVisitor &cues) { visitCues(candidate, cues); }) >= likelyEnough;
    }

    void collect(const NameChunk &chunk)
    {
        const QString name = m.spelling(chunk.first, chunk.core).toString().simplified();
        auto &place = m_places[name.toLower()];
        if (place == 0) {
            m_candidates.push_back({.name = name, .evidence = {}, .chunk = &chunk, .mentions = {}});
            place = m_candidates.size();
        }
        Candidate &candidate = m_candidates[place - 1];
        if (isShouted(candidate.name))
            candidate.name = name; // not as a headline shouts it
        NameEvidence evidence = weighName(m, chunk);
        if (evidence.company < 2)
            evidence.company += listedWith(chunk);
        if (candidate.mentions.size() < mostMentions)
            candidate.mentions.emplace_back(&chunk, evidence);
        candidate.places += evidence.company > 0 ? 1 : 0;
        candidate.evidence += evidence;
        candidate.legal |= chunk.legal();
        candidate.inside |= !m.opens[chunk.first] || isAcronym(chunk);
    }

    /// How many known companies a name stands in one list with, two at most: "Claro, TIM and X".
    [[nodiscard]] int listedWith(const NameChunk &chunk) const
    {
        const auto isJoint = [this](qsizetype at) {
            return m.word(at) == wordHash(u",") || m.word(at) == wordHash(u"and") || m.word(at) == wordHash(u"or") || m.word(at) == wordHash(u"&");
        };
        // Names that nobody knows may stand between: "Summit, KKR and X".
        const auto isName = [this](qsizetype at) { return m.isCapital(at) && m.tokens[at].kind == TokenKind::Word; };
        const auto knownAt = [this](qsizetype at) {
            const auto one = std::ranges::partition_point(m_known, [at](const NamedCompany &company) { return company.last <= at; });
            return one != m_known.end() && one->first <= at ? &*one : nullptr;
        };
        const Sentence &sentence = m.sentence(chunk.first);
        int count = 0;
        bool joint = false;
        for (qsizetype at = chunk.first - 1; at >= sentence.firstToken && chunk.first - at < longestList && count < 2; --at) {
            if (isJoint(at)) {
                joint = true;
            } else if (const NamedCompany *one = joint ? knownAt(at) : nullptr) {
                ++count;
                at = one->first;
                joint = false;
            } else if (!joint || !isName(at) || m.is(at, Place | Calendar | Demonym | Given)) {
                break;
            } else {
                joint = isName(at - 1); // a name of several words
            }
        }
        joint = false;
        for (qsizetype at = chunk.last; at < sentence.lastToken && at - chunk.last < longestList && count < 2; ++at) {
            if (isJoint(at)) {
                joint = true;
            } else if (const NamedCompany *one = joint ? knownAt(at) : nullptr) {
                ++count;
                at = one->last - 1;
                joint = false;
            } else if (!joint || !isName(at) || m.is(at, Place | Calendar | Demonym | Given)) {
                break;
            } else {
                joint = isName(at + 1);
            }
        }
        return count;
    }

    /// "MGA" is a name wherever it stands.
    [[nodiscard]] bool isAcronym(const NameChunk &chunk) const
    {
        const Token &token = m.tokens[chunk.first];
        return chunk.core - chunk.first == 1 && token.allCaps && token.end - token.begin >= 2 && !m.is(chunk.first, Plain);
    }
    [[nodiscard]] static bool isShouted(const QString &name)
    {
        const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
        return std::none_of(name.begin(), name.end(), isSmall) && name == name.toUpper();
    }
    [[nodiscard]] static bool isPerson(const NameEvidence &evidence)
    {
        return evidence.person >= 3 && evidence.person > evidence.company;
    }
    void rememberPerson(const NameChunk &chunk)
    {
        m_people.insert(m.word(chunk.first));
        m_people.insert(m.word(chunk.core - 1));
    }

    [[nodiscard]] bool isCompany(const Candidate &candidate) const
    {
        const NameEvidence &evidence = candidate.evidence;
        const NameChunk &chunk = *candidate.chunk;
        if (evidence.other || evidence.company <= evidence.person || candidate.name.size() < 2)
            return false;
        if (!candidate.legal && !m.is(chunk.core - 1, Body) && !isDistinct(chunk.first, chunk.core)
            && !(isGivenName(chunk) && evidence.company >= 3) // "Rex, a regional carrier"
            && !(chunk.core - chunk.first == 1 && candidate.inside && isPlainWord(chunk) && evidence.company >= evenIfPlain) // "Three had 12%, Max 9%"
            && (chunk.core - chunk.first == 1 || evidence.company < evenIfPlain))
            return false;
        const bool single = chunk.core - chunk.first == 1;
        if (single && !candidate.legal && m_people.contains(m.word(chunk.first)))
            return false;
        const bool often = candidate.inside && candidate.places >= oftenEnough && evidence.person == 0;
        return often || evidence.company >= (single && !candidate.inside ? 3 : 2);
    }

    [[nodiscard]] QStringList aliasesOf(const Candidate &candidate) const
    {
        QStringList aliases;
        const NameChunk &chunk = *candidate.chunk;
        qsizetype core = chunk.core;
        while (core - 1 > chunk.first && m.is(core - 1, Head))
            --core;
        if (core < chunk.core && m.spelling(chunk.first, core).size() > 2 && isDistinct(chunk.first, core))
            aliases << m.spelling(chunk.first, core).toString().simplified();
        // "Bank Zorblatt", later "Zorblatt"
        if (chunk.core - chunk.first > 1 && beginsLikeFirm(m, chunk.first) && isDistinct(chunk.first + 1, chunk.core))
            aliases << m.spelling(chunk.first + 1, chunk.core).toString().simplified();
        if (const QString initials = initialsOf(chunk); initials.size() > 2)
            aliases << initials;
        const qsizetype at = chunk.last;
        if (m.word(at) == wordHash(u"(") && m.word(at + 2) == wordHash(u")") && m.tokens[at + 1].allCaps)
            aliases << m.spelling(at + 1, at + 2).toString();
        return aliases;
    }

    [[nodiscard]] QString initialsOf(const NameChunk &chunk) const
    {
        QString initials;
        for (qsizetype i = chunk.first; i < chunk.core; ++i)
            if (m.isCapital(i))
                initials += m.text[m.tokens[i].begin];
        return initials;
    }

    /// "boAt", "iFood"
    [[nodiscard]] bool hasCapitalInside(qsizetype at) const
    {
        const QStringView word = m.spelling(at, at + 1);
        return m.tokens[size_t(at)].kind == TokenKind::Word && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    }

    /// Whether words mean one company: not "Shenzhen" nor "First" nor "Investment Trust".
    [[nodiscard]] bool isDistinct(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first; i < last; ++i)
            if ((m.isCapital(i) || hasCapitalInside(i))
                && !m.is(i, Place | Demonym | Plain | Calendar | Head | Other | Given | Firm | Vague))
                return true;
        return false;
    }

    [[nodiscard]] bool isPlainWord(const NameChunk &chunk) const
    {
        return m.is(chunk.first, Plain) && !m.is(chunk.first, Place | Demonym | Calendar | Other | Firm | Role | Title | Given | Country);
    }

    [[nodiscard]] bool isGivenName(const NameChunk &chunk) const
    {
        return chunk.core - chunk.first == 1 && m.is(chunk.first, Given)
            && !m.is(chunk.first, Place | Demonym | Plain | Calendar | Other | Firm);
    }

    const NameContext &m;
    const std::vector<NamedCompany> &m_known;
    std::vector<Candidate> m_candidates;
    QHash<QString, size_t> m_places; ///< by name in lower case, from 1
    QSet<quint32> m_people;
};

} // namespace

std::vector<UnknownCompany> findUnknownCompanies(const NameContext &context,
                                                 const std::vector<NameChunk> &chunks,
                                                 const std::vector<NamedCompany> &known)
{
    return UnknownFinder(context, chunks, known).run();
}

void visitUnknownNames(const NameContext &context, const std::vector<NameChunk> &chunks, const std::vector<NamedCompany> &known,
                       const NameVisitor &visit)
{
    UnknownFinder(context, chunks, known).visit(visit);
}
