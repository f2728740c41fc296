// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QString>
#include <QStringList>

/// A reading of a trigger as people choose it: what it sets off, and who stands where in the sentence.
struct TriggerUse {
    EventKind kind = EventKind::Acquisition;
    QString sentence; ///< pattern and need: "on firm,part,name"; one of choices(), or what a file says
    double strength = 0.8; ///< 0 to 1

    [[nodiscard]] static TriggerUse of(const QString &reading); ///< the default of nothing
    [[nodiscard]] QString reading() const; ///< "acquisition on firm 0.8"
    [[nodiscard]] QString words() const;   ///< "A … B", or the sentence where it is none of the choices

    [[nodiscard]] static const QStringList &choices();
    [[nodiscard]] static QString wordsOf(const QString &sentence);

    friend bool operator==(const TriggerUse &, const TriggerUse &) = default;
};
