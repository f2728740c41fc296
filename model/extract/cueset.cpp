// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueset.h"

#include "extract/cueweights.h"

#include <algorithm>

void CueSet::add(QLatin1StringView group, QStringView cue, QStringView second)
{
    quint32 hash = extendedCueHash(extendedCueHash(emptyCueHash, m_prefix), group);
    if (!cue.isEmpty())
        hash = extendedCueHash(extendedCueHash(hash, QStringView(u" ")), cue);
    if (!second.isEmpty())
        hash = extendedCueHash(extendedCueHash(hash, QStringView(u"_")), second);
    QString name;
    if (m_named) {
        name = m_prefix + group;
        if (!cue.isEmpty())
            name += u' ' + cue.toString();
        if (!second.isEmpty())
            name += u'_' + second.toString();
    }
    insert(hash, name);
}

void CueSet::add(QLatin1StringView group, QLatin1StringView cue)
{
    const quint32 hash = extendedCueHash(extendedCueHash(extendedCueHash(extendedCueHash(emptyCueHash, m_prefix), group), QStringView(u" ")), cue);
    insert(hash, m_named ? QString(m_prefix + group + u' ' + cue) : QString());
}

void CueSet::add(QLatin1StringView group, qsizetype number)
{
    const QChar digit(u'0' + char16_t(std::clamp<qsizetype>(number, 0, 9)));
    add(group, QStringView(&digit, 1));
}

void CueSet::addAll(const CueSet &other)
{
    for (size_t i = 0; i < other.m_hashes.size(); ++i)
        insert(other.m_hashes[i], m_named ? other.m_names[qsizetype(i)] : QString());
}

void CueSet::insert(quint32 hash, const QString &name)
{
    if (std::find(m_hashes.begin(), m_hashes.end(), hash) != m_hashes.end())
        return;
    m_hashes.push_back(hash);
    if (m_named)
        m_names << name;
}
