// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueweights.h"

#include <QFile>
#include <QVarLengthArray>

#include <array>
#include <cmath>

namespace {

constexpr quint32 emptyHash = 2166136261U;

quint32 extended(quint32 hash, QStringView text)
{
    for (const QChar c : text)
        hash = (hash ^ quint32(c.unicode())) * 16777619U;
    return hash;
}

} // namespace

quint32 cueHash(QStringView spelling)
{
    return extended(emptyHash, spelling);
}

quint32 cueHash(char group, QStringView cue, QStringView second)
{
    const std::array<char16_t, 2> lead{char16_t(group), u' '};
    const quint32 hash = extended(extended(emptyHash, QStringView(lead.data(), 2)), cue);
    return second.isEmpty() ? hash : extended(extended(hash, u"_"), second);
}

CueWeights::CueWeights(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(path));
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).tokenize(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        const double weight = line.mid(tab + 1).toDouble();
        if (line.left(tab) == u"^")
            m_start = weight;
        else
            m_weights.insert(cueHash(line.left(tab)), weight);
    }
}

double CueWeights::likelihood(const std::function<void(const CueVisitor &)> &visitAll) const
{
    double sum = m_start;
    QVarLengthArray<quint32, 64> seen;
    visitAll([&](char group, QStringView cue, QStringView second) {
        const quint32 hash = cueHash(group, cue, second);
        const auto weight = m_weights.constFind(hash);
        if (weight == m_weights.cend() || seen.contains(hash))
            return;
        seen.append(hash);
        sum += *weight;
    });
    return 1 / (1 + std::exp(-sum));
}
