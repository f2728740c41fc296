// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/framelexicon.h"
#include "extract/rolefinder.h"

/// What a title is made of.
struct TitleParts {
    EventKind kind = EventKind::Other;
    Modality modality = Modality::Happened;
    VerbForms verb;
    QString subject; ///< whom to begin with instead of the actors ("Arm's chief executive Simon Segars"), or empty
    QStringList actors;
    QString target;  ///< a company, or empty
    QString object;  ///< a thing ("e-commerce marketplace"), or empty
    QString link;    ///< the word before the partner ("on"), or empty
    QString partner; ///< a company, or empty
    bool mutual = false; ///< "A and B merge"
};

/// A short headline in the present tense: "Amazon acquires Joyo", "Amazon to open store on Pinduoduo", "Amazon China and
/// NetEase Kaola said to merge", "Pinduoduo founded". At most 60 characters where dropping the partner, then the object's
/// first words, allows it.
[[nodiscard]] QString titleOf(const TitleParts &parts);

/// The parts that a trigger and its arguments give.
[[nodiscard]] TitleParts titleParts(const Trigger &trigger, const Arguments &arguments, Modality modality);
