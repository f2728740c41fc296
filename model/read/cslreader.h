// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"
#include "read/jsonitems.h"
#include "read/records.h"

/// Whether an item is a reference: of CSL JSON ("issued"), or of Zotero's own JSON ("itemType").
[[nodiscard]] bool isReference(const QJsonObject &item);

/// References of CSL JSON or Zotero as articles: title and abstract are the text, the rest is known of it. `rejected` gets the items
/// that are none, by number.
[[nodiscard]] std::vector<Article> readReferences(const JsonItems &items, const QString &sourceName, RejectedRows &rejected);
