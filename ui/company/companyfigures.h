// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "items/projectsnapshot.h"

/// A figure of a company in words, with the place of its sentence.
struct CompanyFigure {
    FigureId id;
    QString measure; ///< "Market share"
    QString value;   ///< "0.7 %", "over RMB 5,000", "429.6 million"
    QString asOf;    ///< "2018", or empty
    QString source;  ///< who measured it, else who reported it
    QString document; ///< empty where there is no sentence
    CharacterSpan span;
    QString quote;
    bool disputed = false; ///< others say otherwise, and nobody has decided yet
    bool gone = false; ///< from its article
};

/// Figures of a company by measure, latest first.
[[nodiscard]] std::vector<CompanyFigure> figuresOf(const ProjectSnapshot &snapshot, const QString &company);
