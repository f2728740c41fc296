// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/classweights.h"

#include <algorithm>
#include <cmath>

ClassWeights::ClassWeights(const QString &path, const QStringList &classes)
    : m_classes(size_t(classes.size()))
    , m_weights(m_classes)
{
    visitWeights(path, [&](QStringView cue, QStringView weights) {
        size_t row = 0;
        if (cue != u"^") {
            row = m_weights.size() / m_classes;
            m_weights.resize(m_weights.size() + m_classes);
            m_rows.insert(cueHash(cue), int(row));
        }
        for (const QStringView part : weights.tokenize(u' ')) {
            const qsizetype colon = part.indexOf(u':');
            if (const qsizetype column = classes.indexOf(part.left(colon)); column >= 0)
                m_weights[row * m_classes + size_t(column)] = part.mid(colon + 1).toFloat();
        }
    });
}

std::vector<double> ClassWeights::likelihoods(const std::function<void(const CueVisitor &)> &visitAll) const
{
    std::vector<int> present{0};
    visitAll([&](char group, QStringView cue, QStringView second) {
        if (const auto row = m_rows.constFind(cueHash(group, cue, second)); row != m_rows.cend())
            present.push_back(*row);
    });
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    std::vector<double> sums(m_classes);
    for (const int row : present)
        for (size_t i = 0; i < m_classes; ++i)
            sums[i] += double(m_weights[size_t(row) * m_classes + i]);
    const double most = *std::max_element(sums.begin(), sums.end());
    double total = 0;
    for (double &sum : sums)
        total += sum = std::exp(sum - most);
    for (double &sum : sums)
        sum /= total;
    return sums;
}
