// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/sentenceview.h"

#include <QHash>

/// For whom the people of an article speak: "Amazon China president Douglas Gurr", "Wang Xin, executive chairman of the
/// association". Names of people, each by its words ("Wang", "Xin"), with the canonical name of their company.
using Spokespeople = QHash<QString, QString>;

/// Adds those that a sentence introduces with their company, and to `officers` those whose post it tells without one ("Gregg Steinhafel,
/// the chief executive"): they are taken to hold it at `topic`.
void findSpokespeople(const SentenceView &view, const QString &topic, Spokespeople &people, Spokespeople &officers);
