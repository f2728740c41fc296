// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseholders.h"

namespace {

constexpr qsizetype shortest = 2, longest = 6; ///< ideographs of a name
constexpr qsizetype reach = 16; ///< tokens between a name and its number

/// What tells that a percentage is a part.
constexpr QStringView parts[]{u"份额", u"市占", u"占有率", u"占比"};
/// Where the name in a chunk is over.
constexpr QStringView verbs[]{u"紧随", u"位居", u"位列", u"排名", u"排在", u"排第", u"居第", u"居次", u"居首", u"领跑", u"稳居", u"高居", u"升至", u"降至", u"跌至", u"增至", u"拿下",
                              u"拿走", u"独占", u"首次", u"分得", u"凭借", u"只剩", u"一家独大", u"守住", u"退居", u"跃居", u"以", u"则", u"占"};
/// In no name: of a quantity, of many, of things.
constexpr QStringView others[]{u"率", u"额", u"量", u"价", u"收入", u"费", u"利润", u"比", u"增", u"幅", u"速", u"均", u"行业", u"客户", u"产品", u"品牌", u"业务", u"市场", u"渠道", u"线上",
                               u"线下", u"海外", u"国内", u"国产", u"外资", u"自主", u"合资", u"整体", u"其他", u"其余", u"余下", u"两者", u"三者", u"平台", u"厂商", u"车型", u"城市", u"地区", u"企业",
                               u"机构", u"公司", u"车企", u"玩家", u"对手", u"消费", u"用户", u"人群", u"前三", u"前五", u"前十", u"合计", u"合共", u"数据", u"统计", u"咨询", u"研究", u"机型", u"股东"};
/// What is told of a part, not its holder.
constexpr QStringView tellings[]{u"不足", u"不到", u"降到", u"升到", u"掉到", u"跌到", u"爬到", u"退到", u"放到", u"滑落", u"接近", u"剩", u"鼎盛", u"蝉联", u"沦落", u"反弹", u"尚有", u"突破", u"萎缩",
                                 u"放眼", u"握", u"卖出", u"左右", u"峰值", u"依次", u"一路", u"守着", u"啃下", u"单季", u"排不", u"定义", u"超越", u"口径", u"三周", u"成一", u"稳居", u"期不", u"折扣",
                                 u"网络", u"零售", u"移动", u"应用", u"空调", u"手机", u"汽车市", u"快时尚", u"它", u"人", u"家", u"占", u"东南亚", u"拉美", u"中东", u"北美", u"蛋糕"};
constexpr QStringView links = u"占约为近仅只有达独的以则已超过不到足是拿下去得各逾略也还别分其中第名列位居守着剩连刚从由至在曾跌升降提增滑落回萎缩上年同期去今全月季度一二三四五六七八九十个";

template <size_t N>
bool hasAny(QStringView words, const QStringView (&list)[N])
{
    return std::any_of(std::begin(list), std::end(list), [words](QStringView one) { return words.contains(one); });
}

} // namespace

bool ChineseHolders::speaksOfShares(const Sentence &sentence) const
{
    const QStringView words = m.spelling(sentence.firstToken, sentence.lastToken);
    return hasAny(words, parts) || words.contains(u'占');
}

ChineseChunk ChineseHolders::cutToName(ChineseChunk chunk) const
{
    if (chunk.latin || chunk.legal)
        return chunk;
    const QStringView words = m.spelling(chunk.first, chunk.last);
    qsizetype end = words.size();
    for (const QStringView verb : verbs)
        if (const qsizetype at = words.indexOf(verb, shortest); at >= 0)
            end = std::min(end, at);
    chunk.last = std::min(chunk.last, chunk.first + end);
    return chunk;
}

bool ChineseHolders::isPercent(qsizetype at) const
{
    if (m_words.at(at) == ChineseWord::Number)
        return m_words.is(at + 1, u"%") || m_words.is(at + 1, u"％") || (m_words.is(at + 1, u".") && m_words.at(at + 2) == ChineseWord::Number && (m_words.is(at + 3, u"%") || m_words.is(at + 3, u"％")));
    return false;
}

/// Whether a percentage follows as somebody's part.
ChineseHolders::Slot ChineseHolders::slotOf(const ChineseChunk &chunk, const Sentence &sentence) const
{
    const qsizetype stop = std::min(sentence.lastToken, chunk.last + reach);
    int commas = 0;
    for (qsizetype i = chunk.last; i < stop; ++i) {
        if (isPercent(i)) {
            const QStringView gap = m.spelling(chunk.last, i);
            if (i + 2 < sentence.lastToken && (m_words.is(i + 2, u"股") || m_words.is(i + 2, u"的") || m_words.is(i + 2, u"以")) && m.spelling(i + 2, std::min(i + 6, sentence.lastToken)).contains(u'股'))
                return Slot::None; // 甲持有乙5%的股权
            const bool part = hasAny(gap, parts);
            const bool held = part || gap.contains(u'占');
            if (commas > 0 && !held)
                return Slot::None;
            if (held)
                return part ? Slot::Told : Slot::Beside;
            const bool linked = std::all_of(gap.begin(), gap.end(), [](QChar c) { return links.contains(c) || c.isSpace() || c.isDigit() || c == u'（' || c == u'('; });
            return linked ? Slot::Beside : Slot::None;
        }
        const bool comma = m_words.is(i, u"，") || m_words.is(i, u",");
        commas += comma ? 1 : 0;
        if (commas > 1 || m_words.is(i, u"；") || m_words.is(i, u"。") || m_words.is(i, u"、") || m_words.is(i, u"：") || m_words.is(i, u"）") || (comma && i == chunk.last))
            return Slot::None;
    }
    return Slot::None;
}

bool ChineseHolders::mayHold(const ChineseChunk &chunk) const
{
    const QStringView words = m.spelling(chunk.first, chunk.last);
    const qsizetype length = chunk.last - chunk.first;
    if (chunk.latin && (m_words.is(chunk.last, u"-") || m_words.at(chunk.last) == ChineseWord::Number) && !isPercent(chunk.last))
        return false; // Mate 60, CAR-T
    constexpr qsizetype longestLatin = 3; // words
    if (chunk.latin && chunk.last - chunk.first > longestLatin)
        return false;
    if (chunk.latin)
        return words.size() > 1 && words.front().isUpper() && !words.contains(u"TOP") && !words.contains(u"top") && !words.contains(u"CR");
    const ChineseWord before = m_words.at(chunk.first - 1);
    const bool opens = before == ChineseWord::Mark || before == ChineseWord::Join || before == ChineseWord::Break || (before == ChineseWord::Number && m.tokens[size_t(chunk.first - 1)].kind == TokenKind::Number);
    if (!opens || length < shortest || length > longest || hasAny(words, others) || hasAny(words, tellings) || isOnlyPlaces(m_words, chunk))
        return false;
    return m_words.at(chunk.last - 1) != ChineseWord::Common && m_words.at(chunk.first) != ChineseWord::Common;
}

/// Nothing but numbers behind the name that begins the line.
bool ChineseHolders::isRow(const ChineseChunk &chunk, const Sentence &sentence) const
{
    if (chunk.first > sentence.firstToken + 2 || !m.tokens[size_t(sentence.firstToken)].lineStart || !isPercent(chunk.last))
        return false;
    for (qsizetype i = chunk.last; i < sentence.lastToken; ++i)
        if (m.tokens[size_t(i)].kind == TokenKind::Ideographs || m.tokens[size_t(i)].kind == TokenKind::Word)
            return false;
    return true;
}

void ChineseHolders::adopt(std::vector<ChineseChunk> &chunks, const ChineseChunk &holder)
{
    for (ChineseChunk &chunk : chunks)
        if (chunk.first == holder.first) {
            chunk = holder;
            chunk.company = true;
        }
}
