// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The running text of a document whose pages are given as lines in reading order, an empty line between blocks: without the heads,
/// feet and page numbers that come back from page to page, words joined that a hyphen parts at the end of a line, lines joined into
/// paragraphs (an empty line between them), also across pages.
[[nodiscard]] QString runningText(std::vector<QStringList> pages);
