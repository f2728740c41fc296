// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesecompanies.h"

#include "extract/chinesechunks.h"
#include "extract/chineseholders.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

using enum ChineseWord;

constexpr qsizetype longestPlain = 10; // ideographs of a name without a legal form
constexpr qsizetype longestTicker = 10;
constexpr qsizetype longestSubject = 8;
constexpr qsizetype usualLength = 4; // of a short name
constexpr qsizetype shortestNamed = 3; // of a listed name that a description may stand before
constexpr size_t mostShortened = 400; // full names that a text may have short ones for, so that the work is linear
constexpr qsizetype farthestDeal = 40;

// A name without a legal form, and how many full names stand before it.
struct Loose {
    QString name;
    size_t after = 0;
    QString stem; // 分众 of 分众传媒, or empty
};

class ChineseFinder
{
public:
    ChineseFinder(const NameContext &context, const std::vector<NamedCompany> &known)
        : m(context), m_known(known), m_words(context.text, context.tokens, 0, qsizetype(context.tokens.size()))
    {
    }

    std::vector<UnknownCompany> run()
    {
        ChineseHolders holders(m, m_words);
        for (const Sentence &sentence : m.sentences) {
            m_chunks = cutChineseChunks(m_words, sentence);
            for (ChineseChunk &chunk : m_chunks)
                chunk.company = (isCalled(chunk) && mayBeName(chunk)) || (mayBeName(chunk) && (saysSo(chunk) || standsAsOne(chunk, sentence)));
            joinLists();
            holders.mark(m_chunks, sentence, [this](const ChineseChunk &chunk) { return isListed(chunk); });
            joinLists();
            for (const ChineseChunk &chunk : m_chunks)
                if (chunk.company)
                    collect(chunk);
        }
        const size_t named = std::min(m_companies.size(), mostShortened);
        for (const Loose &loose : m_loose)
            if (!loose.stem.isEmpty() && m_seen.contains(loose.stem) && !m_stems.contains(loose.stem))
                m_stems.insert(loose.stem, loose.name);
        for (const Loose &loose : m_loose)
            addLoose(loose, named);
        return std::move(m_companies);
    }

private:
    [[nodiscard]] qsizetype lastWord(const ChineseChunk &chunk) const { return m_words.beginOf(chunk.last - 1); }

    [[nodiscard]] bool mayBeName(const ChineseChunk &chunk) const
    {
        const qsizetype length = chunk.last - chunk.first;
        if (m_words.at(chunk.last - 1) == Common || (m_words.at(chunk.first) == Common && !chunk.legal) || isOnlyPlaces(m_words, chunk) || m_words.at(chunk.last) == Person)
            return false;
        if (!chunk.legal && QStringView(u"后前时中者次里高").contains(m.text[m.tokens[size_t(chunk.last - 1)].begin]))
            return false;
        const qsizetype tail = lastWord(chunk);
        if (tail == chunk.first && m_words.at(tail) != Plain && m_words.at(tail) != Latin && m_words.at(tail) != Inside)
            return false;
        if (chunk.latin)
            return m.spelling(chunk.first, chunk.last).size() >= 2;
        return chunk.legal || (length >= 2 && length <= longestPlain);
    }

    // What the words themselves or brackets say.
    bool saysSo(ChineseChunk &chunk) const
    {
        if (introducesShort(chunk.first - 1)) {
            chunk.shortForm = true;
            return true;
        }
        if (hasTicker(chunk.last) || countsForOthers(chunk))
            return true;
        const qsizetype body = lastWord(chunk) - chunk.first;
        return body >= 2 && (chunk.legal || m_words.at(chunk.last - 1) == Ending);
    }

    // "厂商晖阳能源", "咨询机构点灯数据", "品牌“壹杯山”", "名为“青岚汽车”": cuts off what the name is called, if it is in the chunk.
    bool isCalled(ChineseChunk &chunk) const
    {
        static constexpr QStringView kinds[]{u"厂商", u"品牌", u"企业", u"平台", u"机构", u"车企", u"药企", u"房企", u"游戏公司", u"初创公司", u"创业公司", u"名为", u"名叫", u"子公司"};
        static constexpr QStringView tellings[]{u"统计", u"监测", u"显示", u"认为", u"预计", u"测算", u"估算", u"发布"};
        for (const QStringView telling : tellings)
            if (const qsizetype at = chunk.latin ? -1 : m.spelling(chunk.first, chunk.last).indexOf(telling); at >= 2)
                chunk.last = chunk.first + at;
        const QStringView words = m.spelling(chunk.first, chunk.last);
        for (const QStringView kind : kinds) {
            const qsizetype at = chunk.latin ? -1 : words.lastIndexOf(kind);
            if (at >= 0 && words.size() - at - kind.size() >= 3) {
                chunk.first += at + kind.size();
                return true;
            }
        }
        qsizetype before = chunk.first - 1;
        const bool quoted = m_words.is(before, u"“") || m_words.is(before, u"「") || m_words.is(before, u"\"");
        before -= quoted ? 1 : 0;
        if (before < m_words.first() || (!quoted && chunk.last - chunk.first < 3 && !chunk.latin))
            return false;
        const QStringView left = m.text.left(m.tokens[size_t(before)].end);
        return std::any_of(std::begin(kinds), std::end(kinds), [&](const QStringView kind) { return left.endsWith(kind); });
    }

    // "据虎鲸数据，", "城势智库测算": whose numbers are told.
    [[nodiscard]] bool countsForOthers(const ChineseChunk &chunk) const
    {
        static constexpr QStringView houses[]{u"数据", u"咨询", u"智库", u"观察", u"研究", u"资讯", u"研社"};
        static constexpr QStringView tellings[]{u"统计", u"测算", u"推算", u"监测", u"显示", u"估算", u"认为", u"预计", u"发布", u"的统计", u"的数据", u"数据显示", u"的报告"};
        const QStringView name = m.spelling(chunk.first, chunk.last);
        const qsizetype length = chunk.last - chunk.first;
        if (chunk.latin || length < 3 || length > 6)
            return false;
        const QStringView before = m.text.first(m.tokens[size_t(chunk.first)].begin);
        const QStringView after = m.text.mid(m.tokens[size_t(chunk.last - 1)].end, 4);
        const bool house = std::ranges::any_of(houses, [name](QStringView end) { return name.endsWith(end); });
        const bool told = std::ranges::any_of(tellings, [after](QStringView telling) { return after.startsWith(telling); });
        const bool cited = before.endsWith(u'据') || before.endsWith(u'按') || before.endsWith(QStringView(u"机构"));
        return house ? told || cited : told && cited;
    }

    [[nodiscard]] bool introducesShort(qsizetype at) const
    {
        while (m_words.at(at) == Mark && at > 0 && !m_words.isOpening(at) && !m_words.is(at, u"。"))
            --at;
        return m_words.at(at) == Short;
    }

    [[nodiscard]] bool hasTicker(qsizetype at) const
    {
        if (!m_words.isOpening(at))
            return false;
        for (qsizetype i = at + 1; i < at + longestTicker; ++i)
            if (m_words.at(i) == Number && m.tokens[size_t(i)].length() >= 5)
                return true;
        return false;
    }

    // "75%股权", "剩余约75%的股权", "股权"
    [[nodiscard]] bool isShare(qsizetype at) const
    {
        for (int skipped = 0; skipped < 3 && m_words.at(at) == Break; ++skipped)
            at = m_words.endOf(at);
        if (m_words.at(at) == Number && (m_words.is(at + 1, u"%") || m_words.is(at + 1, u"％")))
            return true;
        return m_words.at(at) == Share;
    }

    bool standsAsOne(const ChineseChunk &chunk, const Sentence &sentence) const
    {
        if (!hasDeal(sentence.firstToken, sentence.lastToken))
            return false;
        const ChineseWord before = m_words.at(chunk.first - 1);
        const ChineseWord after = m_words.at(chunk.last);
        const qsizetype length = chunk.last - chunk.first;
        const bool person = looksLikePerson(chunk);
        if (isShare(chunk.last) && (length >= 4 || hasDealBefore(chunk.first, sentence.firstToken)))
            return true;
        if (before == Deal || (m_words.is(chunk.first - 1, u"了") && m_words.at(chunk.first - 2) == Deal))
            return (length > 2 || chunk.latin || after == Join || after == Mark || after == Anaphor) && (!person || after == Mark || after == Number);
        if (person)
            return false;
        if (after == Hold || before == Kin || (m_words.is(chunk.first - 1, u"对") && m_words.is(chunk.last, u"的")))
            return length >= 3;
        if (before == From || before == Passive)
            return after == Act || after == Deal || after == Join;
        return length <= longestSubject && after != Person && hasDeal(chunk.last, sentence.lastToken) && isSubject(chunk);
    }

    // "X拟", "2018年X曾", "X:"
    [[nodiscard]] bool isSubject(const ChineseChunk &chunk) const
    {
        const ChineseWord before = m_words.at(chunk.first - 1);
        const ChineseWord after = m_words.at(chunk.last);
        const qsizetype length = chunk.last - chunk.first;
        const bool acts = after == Act || after == Deal || after == Passive || after == From;
        const bool usual = length == usualLength || m_words.at(chunk.last - 1) == Weak || m_words.at(chunk.first) == Place;
        if (before == Mark && (m_words.is(chunk.last, u":") || m_words.is(chunk.last, u"：")))
            return length >= 3;
        if (acts && before == Mark)
            return length >= 3 || chunk.latin || after == Deal || m_words.endOf(chunk.last) - chunk.last >= 2;
        if (acts)
            return length >= 3 || chunk.latin;
        return usual && (before == Mark || before == Number || before == Break) && (after == Break || after == Number);
    }

    // In the same clause.
    [[nodiscard]] bool hasDealBefore(qsizetype at, qsizetype first) const
    {
        for (qsizetype i = at - 1; i >= first && at - i < farthestDeal; i = m_words.beginOf(i) - 1) {
            if (m_words.at(i) == Deal)
                return true;
            if (m_words.is(i, u"，") || m_words.is(i, u",") || m_words.is(i, u"；"))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool hasDeal(qsizetype first, qsizetype last) const
    {
        for (qsizetype i = first; i < last; i = m_words.endOf(i))
            if (m_words.at(i) == Deal)
                return true;
        return false;
    }

    [[nodiscard]] bool looksLikePerson(const ChineseChunk &chunk) const
    {
        static const QString families = QStringLiteral(
            u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜"
            u"戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文费");
        const qsizetype length = chunk.last - chunk.first;
        return !chunk.latin && length >= 2 && length <= 3 && families.contains(m.text[m.tokens[size_t(chunk.first)].begin])
            && m_words.endOf(chunk.first) == chunk.first + 1;
    }

    void joinLists()
    {
        const auto joined = [this](const ChineseChunk &one, const ChineseChunk &next) {
            return next.first == m_words.endOf(one.last) && m_words.at(one.last) == Join && !m_words.is(one.last, u"或");
        };
        const auto adopt = [this](ChineseChunk &chunk) {
            chunk.company = chunk.company
                || (mayBeName(chunk) && !looksLikePerson(chunk) && chunk.last - chunk.first >= (chunk.latin ? 1 : 3));
        };
        for (size_t i = 1; i < m_chunks.size(); ++i)
            if (m_chunks[i - 1].company && joined(m_chunks[i - 1], m_chunks[i]))
                adopt(m_chunks[i]);
        for (size_t i = m_chunks.size(); i-- > 1;)
            if (m_chunks[i].company && joined(m_chunks[i - 1], m_chunks[i]))
                adopt(m_chunks[i - 1]);
    }

    // Whether a listed company is in it.
    [[nodiscard]] bool isListed(const ChineseChunk &chunk) const
    {
        const auto at = std::ranges::partition_point(m_known, [&](const NamedCompany &one) { return one.last <= chunk.first; });
        return at != m_known.end() && at->first < chunk.last;
    }

    // Whether a listed company is all that the chunk names: "阿里巴巴", "阿里巴巴集团".
    [[nodiscard]] bool isKnown(const ChineseChunk &chunk) const
    {
        auto at = std::ranges::partition_point(m_known, [&](const NamedCompany &one) { return one.last <= chunk.first; });
        if (at == m_known.end() || at->first >= chunk.last)
            return false;
        if (at->first < chunk.first || at->last > chunk.last || chunk.latin)
            return true;
        if (at->first > chunk.first) // "中国网上书店卓越网": what it is stands before its name
            return at->last == chunk.last && !chunk.legal && at->last - at->first >= shortestNamed;
        // "微软开价": what follows a name of the list is another company's only where it ends like one
        const ChineseWord end = m_words.at(chunk.last - 1);
        if (at->entry && !chunk.legal && !chunk.shortForm && !hasTicker(chunk.last) && end != Ending && end != Weak && end != Place)
            return true;
        for (qsizetype i = at->last; i < chunk.last; i = m_words.endOf(i))
            if (m_words.at(i) == Plain || m_words.at(i) == Weak || m_words.at(i) == Inside)
                return false;
        return true;
    }

    void collect(const ChineseChunk &chunk)
    {
        if (isKnown(chunk))
            return;
        const QString name = m.spelling(chunk.first, chunk.last).toString().simplified();
        if (chunk.shortForm && m_lastFull >= 0) {
            addAlias(m_companies[size_t(m_lastFull)], name);
        } else if (chunk.legal) {
            m_lastFull = full(name);
        } else {
            m_lastFull = -1;
            if (!m_seen.contains(name))
                m_loose.push_back({name, m_companies.size(), stemOf(chunk)});
            m_seen.insert(name);
        }
    }

    qsizetype full(const QString &name)
    {
        const auto place = m_places.constFind(name);
        if (place != m_places.constEnd())
            return *place;
        m_places.insert(name, qsizetype(m_companies.size()));
        m_companies.push_back({name, {}});
        return qsizetype(m_companies.size()) - 1;
    }

    static void addAlias(UnknownCompany &company, const QString &name)
    {
        if (name != company.name && !company.aliases.contains(name))
            company.aliases << name;
    }

    // A name without a legal form is short for a full one that stands before it and has its characters in this order: one
    // that stands behind may be a subsidiary's.
    void addLoose(const Loose &loose, size_t named)
    {
        const QString &name = loose.name;
        for (size_t i = 0; i < named; ++i) {
            UnknownCompany &company = m_companies[i];
            if (company.aliases.contains(name) || (i < loose.after && isShortFor(name, company.name)))
                return addAlias(company, name);
        }
        if (const auto longer = m_stems.constFind(name); longer != m_stems.constEnd()) {
            if (!m_stemmed.contains(*longer)) {
                m_stemmed.insert(*longer, qsizetype(m_companies.size()));
                m_companies.push_back({*longer, {}});
            }
            return addAlias(m_companies[size_t(m_stemmed.value(*longer))], name);
        }
        if (m_stemmed.contains(name))
            return;
        m_stemmed.insert(name, qsizetype(m_companies.size()));
        m_companies.push_back({name, {}});
    }

    // The name without the last word that says what the firm does.
    [[nodiscard]] QString stemOf(const ChineseChunk &chunk) const
    {
        const qsizetype tail = lastWord(chunk);
        const bool trade = m_words.at(chunk.last - 1) == Ending || m_words.at(chunk.last - 1) == Weak;
        return trade && !chunk.latin && tail - chunk.first >= 2 ? m.spelling(chunk.first, tail).toString() : QString();
    }

    static bool isShortFor(const QString &shorter, const QString &longer)
    {
        return longer.contains(shorter) || (shorter.size() >= usualLength && isWithin(shorter, longer));
    }

    static bool isWithin(QStringView shorter, QStringView longer)
    {
        qsizetype at = 0;
        for (const QChar c : longer)
            at += at < shorter.size() && c == shorter[at];
        return at == shorter.size();
    }

    const NameContext &m;
    const std::vector<NamedCompany> &m_known;
    ChineseWords m_words;
    std::vector<ChineseChunk> m_chunks; // of the sentence at hand
    std::vector<UnknownCompany> m_companies;
    QHash<QString, qsizetype> m_places; // of the full names
    std::vector<Loose> m_loose; // in the order of the text
    QSet<QString> m_seen; // their names
    QHash<QString, QString> m_stems; // of those that have both, the longer by the shorter
    QHash<QString, qsizetype> m_stemmed; // the companies of loose names
    qsizetype m_lastFull = -1; // the company that a bracket may shorten
};

} // namespace

std::vector<UnknownCompany> findChineseCompanies(const NameContext &context, const std::vector<NamedCompany> &known)
{
    if (!ChineseWords::areIn(context.tokens))
        return {};
    return ChineseFinder(context, known).run();
}
