// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clauseweights.h"

#include "extract/clausecues.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace {

/// How much a kind itself counts beside its like.
constexpr double itself = 0.5;

/// For each kind the bits of those that readers take it for, which are more than its KindFamily: a launch with a partner is both.
constexpr std::array<quint32, KindLikelihoods::kinds> likes = [] {
    using enum EventKind;
    constexpr std::array<std::array<EventKind, 3>, 8> families{{{Acquisition, Merger, Investment},
                                                                {Exit, Closure, Closure},
                                                                {Launch, Opening, Founding},
                                                                {Partnership, Launch, Opening},
                                                                {Regulation, Legal, Legal},
                                                                {Results, Report, Statement},
                                                                {Forecast, Statement, Statement},
                                                                {Layoffs, Closure, Closure}}};
    std::array<quint32, KindLikelihoods::kinds> bits{};
    for (size_t i = 0; i < bits.size(); ++i)
        bits[i] = 1U << i;
    for (const auto &family : families)
        for (const EventKind a : family)
            for (const EventKind b : family)
                bits[size_t(a)] |= 1U << size_t(b);
    return bits;
}();

} // namespace

bool areAlike(EventKind one, EventKind other)
{
    return likes[size_t(one)] >> size_t(other) & 1U;
}

double KindLikelihoods::near(EventKind kind) const
{
    double sum = 0;
    for (size_t i = 0; i < kinds; ++i)
        if (areAlike(kind, EventKind(i)))
            sum += of[i];
    return sum;
}

EventKind KindLikelihoods::best() const
{
    EventKind best = EventKind::Other;
    double most = 0;
    for (size_t i = 0; i < kinds; ++i)
        if (const double worth = near(EventKind(i)) + itself * of[i]; worth > most) {
            most = worth;
            best = EventKind(i);
        }
    return best;
}

const ClauseWeights &ClauseWeights::bundled()
{
    static const ClauseWeights weights(QStringLiteral(":/lexicon/en/clauseweights.tsv"));
    return weights;
}

const ClauseWeights &ClauseWeights::chinese()
{
    static const ClauseWeights weights(QStringLiteral(":/lexicon/zh/clauseweights.tsv"));
    return weights;
}

ClauseWeights::ClauseWeights(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("clauseweights.tsv is missing");
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).tokenize(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        Row row{};
        for (const QStringView part : line.mid(tab + 1).tokenize(u' ')) {
            const qsizetype colon = part.indexOf(u':');
            const auto kind = eventKindName(part.left(colon));
            row[kind ? size_t(*kind) : columns - 1] = part.mid(colon + 1).toFloat();
        }
        const QStringView cue = line.left(tab);
        if (cue == u"^") {
            m_start = row;
        } else {
            m_places.insert(cueHash(cue), int(m_rows.size()));
            m_rows.push_back(row);
        }
    }
}

KindLikelihoods ClauseWeights::likelihoods(const SentenceView &view, const DatedClause &clause, const Discourse &discourse) const
{
    std::vector<int> present;
    visitCues(view, clause, discourse, [&](char group, QStringView cue, QStringView second) {
        if (const auto place = m_places.constFind(cueHash(group, cue, second)); place != m_places.cend())
            present.push_back(*place);
    });
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    std::array<double, columns> sums;
    std::copy(m_start.begin(), m_start.end(), sums.begin());
    for (const int place : present)
        for (size_t i = 0; i < columns; ++i)
            sums[i] += double(m_rows[size_t(place)][i]);
    const double most = *std::max_element(sums.begin(), sums.end());
    double total = 0;
    for (double &sum : sums)
        total += sum = std::exp(sum - most);
    KindLikelihoods found;
    found.none = sums.back() / total;
    for (size_t i = 0; i < KindLikelihoods::kinds; ++i)
        found.of[i] = sums[i] / total;
    return found;
}
