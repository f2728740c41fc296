// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/measurewords.h"

namespace
{

bool counts(const PlacedCue &cue, QLatin1String kind)
{
    return cue.entry->field(1).contains(kind);
}

} // namespace

const PlacedCue *MeasureWords::firstMeasure(TokenRun in, QLatin1String kind) const
{
    for (qsizetype from = in.first; from < in.last;) {
        const PlacedCue *cue = m_scene.firstCue(Cue::Measure, {from, in.last});
        if (!cue || counts(*cue, kind))
            return cue;
        from = cue->first + 1;
    }
    return nullptr;
}

const PlacedCue *MeasureWords::lastMeasure(TokenRun in, QLatin1String kind) const
{
    for (qsizetype to = in.last; to > in.first;) {
        const PlacedCue *cue = m_scene.lastCue(Cue::Measure, {in.first, to});
        if (!cue || counts(*cue, kind))
            return cue;
        to = cue->last - 1;
    }
    return nullptr;
}

MeasureReading MeasureWords::reading(const PlacedCue &cue, const QString &unit, double strength) const
{
    return {measureName(cue.entry->field(0)).value_or(Measure::Other),
            unit,
            m_number->value,
            false,
            m_scene.textOf(cue).toString(),
            strength};
}

TokenRun MeasureWords::leftOf(qsizetype reach) const
{
    return {std::max(m_scene.clauseStart(m_number.first), m_number.first - reach), m_number.first};
}
