// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

/// A word without its endings: "closed", "closes" and "closing" are "clos".
class WordStem
{
public:
    explicit WordStem(QStringView word)
    {
        for (const QChar c : word.first(std::min<qsizetype>(word.size(), longest)))
            m_text[size_t(m_size++)] = c.toLower();
        if (!(cut(u"ing", 3) || cut(u"ied", 2) || cut(u"ies", 2) || cut(u"ed", 3) || cut(u"es", 3)) && !view().endsWith(u"ss"))
            cut(u"s", 3);
        cut(u"e", 3);
        cut(u"y", 3);
        if (m_size > 3 && m_text[size_t(m_size - 1)] == m_text[size_t(m_size - 2)])
            --m_size;
        m_size = std::min<qsizetype>(m_size, kept);
    }

    [[nodiscard]] QStringView view() const { return {m_text.data(), m_size}; }

private:
    static constexpr qsizetype longest = 24, kept = 9;

    bool cut(QStringView ending, qsizetype least)
    {
        if (m_size < least + ending.size() || !view().endsWith(ending))
            return false;
        m_size -= ending.size();
        return true;
    }

    std::array<QChar, longest> m_text;
    qsizetype m_size = 0;
};
