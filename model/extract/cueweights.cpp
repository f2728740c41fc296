// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cueweights.h"

#include <QFile>
#include <QVarLengthArray>

#include <array>
#include <cmath>

quint32 cueHash(QStringView spelling)
{
    return extendedCueHash(emptyCueHash, spelling);
}

quint32 cueHash(char group, QStringView cue, QStringView second)
{
    const std::array<char16_t, 2> lead{char16_t(group), u' '};
    const quint32 hash = extendedCueHash(extendedCueHash(emptyCueHash, QStringView(lead.data(), 2)), cue);
    return second.isEmpty() ? hash : extendedCueHash(extendedCueHash(hash, QStringView(u"_")), second);
}

void visitWeights(const QString &path, const std::function<void(QStringView, QStringView)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(path));
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).tokenize(u'\n'))
        if (const qsizetype tab = line.indexOf(u'\t'); !line.startsWith(u'#') && tab >= 0)
            visit(line.left(tab), line.mid(tab + 1));
}

CueWeights::CueWeights(const QString &path)
{
    visitWeights(path, [this](QStringView cue, QStringView weight) {
        if (cue == u"^")
            m_start = weight.toDouble();
        else
            m_weights.insert(cueHash(cue), weight.toDouble());
    });
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

double CueWeights::sum(std::span<const quint32> hashes) const
{
    double sum = m_start;
    for (const quint32 hash : hashes)
        sum += m_weights.value(hash);
    return sum;
}
