// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companytagger.h"

#include "extract/chinesecompanies.h"
#include "extract/chinesewords.h"
#include "extract/companyanaphora.h"
#include "extract/knowncompanies.h"
#include "extract/shortforms.h"
#include "extract/unknowncompanies.h"
#include "extract/wordclasses.h"

#include <QHash>
#include <QSet>

using namespace WordClass;

namespace
{

/// Where the text has the names of the unknown companies, headlines included.
std::vector<NamedCompany> findByName(const NameContext &context, const std::vector<UnknownCompany> &companies)
{
    AliasMatcher matcher;
    std::vector<QString> spellings;
    std::vector<const UnknownCompany *> owners;
    const auto add = [&](const QString &name, const UnknownCompany &company) {
        if (matcher.add(name, qint32(spellings.size()))) {
            spellings.push_back(name);
            owners.push_back(&company);
        }
    };
    for (const UnknownCompany &company : companies)
        add(company.name, company);
    for (const UnknownCompany &company : companies)
        for (const QString &alias : company.aliases)
            add(alias, company);

    std::vector<NamedCompany> found;
    const std::span all(context.tokens);
    for (qsizetype i = 0; i < qsizetype(all.size());) {
        const auto match = matcher.longest(all.subspan(size_t(i)));
        if (match && spellingFits(context, i, i + match.tokens, spellings[match.id])
            && !context.is(i - 1, Given | Title)) {
            found.push_back({i, i + match.tokens, owners[match.id]->name, {}, nullptr});
            i += match.tokens;
        } else {
            ++i;
        }
    }
    return found;
}

/// "法国雷诺集团": a known name with no more than its country before it and its form behind it.
bool onlyDresses(const NameContext &context, const NamedCompany &longer, const NamedCompany &known)
{
    const ChineseWords words(context.text, context.tokens, longer.first, longer.last);
    for (qsizetype at = longer.first; at < known.first; at = words.endOf(at))
        if (words.at(at) != ChineseWord::Place)
            return false;
    const QStringView rest = known.last < longer.last ? context.spelling(known.last, longer.last) : QStringView();
    return rest.isEmpty() || rest == u"集团" || rest == u"公司";
}

/// Both in the order of the text; where two overlap, the known one stays, unless it only begins a longer Chinese name.
std::vector<NamedCompany> merged(const NameContext &context, std::vector<NamedCompany> known,
                                 const std::vector<NamedCompany> &unknown)
{
    auto longer = unknown.begin();
    std::erase_if(known, [&](const NamedCompany &one) {
        while (longer != unknown.end() && longer->last <= one.first)
            ++longer;
        return longer != unknown.end() && longer->first <= one.first && one.last <= longer->last
            && longer->last - longer->first > one.last - one.first
            && context.tokens[one.first].kind == TokenKind::Ideographs && !onlyDresses(context, *longer, one);
    });
    const size_t count = known.size();
    for (const NamedCompany &one : unknown) {
        const auto from
            = std::partition_point(known.begin(), known.begin() + std::ptrdiff_t(count),
                                   [&](const NamedCompany &other) { return other.last <= one.first; });
        if (from == known.begin() + std::ptrdiff_t(count) || from->first >= one.last)
            known.push_back(one);
    }
    std::ranges::sort(known, {}, &NamedCompany::first);
    return known;
}

/// The media that only report: they do nothing in the text, and nothing is done to them.
class Publishers
{
public:
    Publishers(const NameContext &context, const std::vector<NamedCompany> &all, const Gazetteer &gazetteer,
               const QString &publisher)
        : m(context)
        , m_publisher(publisher)
        , m_entry(publisher.isEmpty() ? nullptr : gazetteer.entryOf(publisher))
    {
        for (const NamedCompany &named : all)
            if (acts(named))
                m_acting.insert(named.company);
    }
    [[nodiscard]] bool isOne(const NamedCompany &named) const
    {
        const bool medium
            = (named.entry && (named.entry->type == CompanyType::Media || named.entry == m_entry))
            || named.company == m_publisher;
        return medium && !m_acting.contains(named.company);
    }

private:
    [[nodiscard]] bool acts(const NamedCompany &named) const
    {
        return (m.is(named.last, Act) && !m.is(named.last, Tell)) || m.is(named.last, Legal)
            || m.is(named.first - 1, Deal);
    }

    const NameContext &m;
    const QString &m_publisher;
    const Gazetteer::Entry *m_entry;
    QSet<QString> m_acting;
};

Company companyOf(const NamedCompany &named, const QHash<QString, const UnknownCompany *> &unknown)
{
    if (named.entry)
        return named.entry->company;
    Company company;
    company.name = named.company;
    company.parent = named.parent;
    if (const UnknownCompany *one = unknown.value(named.company))
        for (const QString &alias : one->aliases)
            company.names.push_back({alias, {}, {}, {}, {}});
    return company;
}

} // namespace

CompanyTags tagCompanies(QStringView text, const std::vector<Token> &tokens,
                         const std::vector<Sentence> &sentences, const Gazetteer &gazetteer,
                         const QString &publisher)
{
    const NameContext context(text, tokens, sentences);
    const auto chunks = findNameChunks(context);
    auto known = findKnownCompanies(context, chunks, gazetteer);
    std::ranges::move(findShortForms(context, chunks, known), std::back_inserter(known));
    std::ranges::sort(known, {}, &NamedCompany::first);
    auto unknown = findUnknownCompanies(context, chunks, known);
    std::ranges::move(findChineseCompanies(context, known), std::back_inserter(unknown));
    const auto all = merged(context, known, findByName(context, unknown));

    CompanyTags tags;
    QHash<QString, const UnknownCompany *> unknownByName;
    for (const UnknownCompany &one : unknown)
        unknownByName.insert(one.name, &one);
    QSet<QString> listed;
    std::vector<NamedCompany> acting;
    const Publishers publishers(context, all, gazetteer, publisher);
    const auto spanOf = [&tokens](const NamedCompany &named) {
        return TextSpan{tokens[named.first].begin, tokens[named.last - 1].end};
    };
    for (const NamedCompany &named : all) {
        const bool reports = publishers.isOne(named);
        tags.mentions.push_back({spanOf(named), named.company, false, reports});
        if (!reports)
            acting.push_back(named);
        if (!listed.contains(named.company))
            tags.companies.push_back(companyOf(named, unknownByName));
        listed.insert(named.company);
    }
    for (const NamedCompany &one : resolveAnaphora(context, acting))
        tags.mentions.push_back({spanOf(one), one.company, true, false});
    std::ranges::sort(tags.mentions, {}, [](const CompanyMention &mention) { return mention.span.begin; });
    return tags;
}
