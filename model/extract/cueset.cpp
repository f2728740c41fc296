// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueset.h"

#include <QFile>

#include <algorithm>

namespace {

constexpr quint32 start = 2166136261U; ///< of FNV-1a

template <class View>
quint32 extended(quint32 hash, View text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        hash = (hash ^ quint32(QChar(text[i]).unicode())) * 16777619U;
    return hash;
}

} // namespace

void CueSet::add(QLatin1StringView group, QStringView cue, QStringView second)
{
    quint32 hash = extended(extended(start, m_prefix), group);
    if (!cue.isEmpty())
        hash = extended(extended(hash, QStringView(u" ")), cue);
    if (!second.isEmpty())
        hash = extended(extended(hash, QStringView(u"_")), second);
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
    const quint32 hash = extended(extended(extended(extended(start, m_prefix), group), QStringView(u" ")), cue);
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

CueWeights::CueWeights(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).tokenize(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (!line.startsWith(u'#') && tab >= 0)
            m_weights.insert(extended(start, line.first(tab)), line.mid(tab + 1).toFloat());
    }
}

double CueWeights::sum(const CueSet &cues) const
{
    double sum = 0;
    for (const quint32 hash : cues.hashes())
        if (const auto weight = m_weights.constFind(hash); weight != m_weights.cend())
            sum += double(*weight);
    return sum;
}
