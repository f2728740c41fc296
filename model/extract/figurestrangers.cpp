// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurestrangers.h"

namespace
{
constexpr qsizetype longestStranger = 7; ///< ideographs of a name that we do not know
}

bool Strangers::haveIt() const
{
    qsizetype before = m_number.first - 1;
    switch (m_scene.mark(before) == u'(' ? wordHash(u"with") : m_scene.word(before)) {
    case wordHash(u"with"):
    case wordHash(u"at"):
    case wordHash(u"has"):
    case wordHash(u"had"):
    case wordHash(u"holds"):
    case wordHash(u"held"):
        --before;
        break;
    default:
        break;
    }
    const qsizetype after = m_number.last + 1;
    if (isNamelessSegment() || isOfGroup())
        return true;
    return isStrange(before) || (m_scene.word(m_number.last) == wordHash(u"for") && isStrange(after));
}

/// 神州专车不足3%: a Chinese part of the sentence whose words before the number are no company, date or measure that we know.
bool Strangers::isNamelessSegment() const
{
    if (m_number->type != QuantityType::Percent || m_scene.token(m_number.first - 1).kind != TokenKind::Ideographs)
        return false;
    qsizetype words = 0;
    qsizetype i = m_number.first - 1;
    for (; i >= m_scene.first() && m_scene.mark(i) == u'\0'; --i, ++words) {
        const TokenRun here{i, i + 4};
        const quint32 word = m_scene.word(i);
        if (m_scene.token(i).kind != TokenKind::Ideographs || m_scene.mentionAt(i) || m_scene.dateAt(i) || m_scene.hasNumber({i, i + 1})
            || m_scene.has(Cue::Share, here) || m_scene.has(Cue::Measure, here) || m_scene.has(Cue::Market, here) || m_scene.has(Cue::Mix, here)
            || m_scene.has(Cue::Up, here) || m_scene.has(Cue::Down, here) || word == wordHash(u"它") || word == wordHash(u"其")
            || word == wordHash(u"司") || word == wordHash(u"者"))
            return false;
    }
    const bool parted = m_scene.mark(i) != u'%' && !m_scene.hasNumber({i, i + 1}); // 从0.6%降至0.1%
    return words >= 2 && words <= longestStranger && i > m_scene.first() && parted;
}

/// 中国品牌的份额超过一半: a Chinese part of the sentence that tells of many, and names none.
bool Strangers::isOfGroup() const
{
    bool group = false;
    for (qsizetype i = m_number.first - 1; i >= m_scene.first() && m_scene.token(i).kind == TokenKind::Ideographs; --i) {
        if (m_scene.mentionAt(i))
            return false;
        const QStringView noun = m_scene.textOf({i, i + 2});
        const quint32 before = m_scene.word(i - 1);
        const bool one = before == wordHash(u"该") || before == wordHash(u"本") || before == wordHash(u"家");
        group |= !one && (noun == u"品牌" || noun == u"车企" || noun == u"厂商" || noun == u"企业" || noun == u"平台"
                          || noun == u"其余" || noun == u"其他" || noun == u"玩家" || noun == u"机构" || noun == u"对手");
    }
    return group && m_number->type == QuantityType::Percent;
}

bool Strangers::isStrange(qsizetype at) const
{
    if (at <= m_scene.first() || at >= m_scene.last() || m_scene.hasNumber({at, at + 1}))
        return false;
    const Token &token = m_scene.token(at);
    return token.kind == TokenKind::Word && token.capital && !m_scene.mentionAt(at) && !m_scene.mentionAt(at - 1) && !m_scene.dateAt(at)
        && !m_scene.has(Cue::Region, {at, at + 1}) && !m_scene.has(Cue::Region, {at - 1, at + 1})
        && !m_scene.has(Cue::Measure, {at, at + 1}) && m_number->type == QuantityType::Percent;
}
