// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/htmldocument.h"

#include <QString>

/// The story that a page tells, as plain text: its paragraphs, headings and list items, each apart from the next by an empty line,
/// without menus, advertisements, comments, forms and links to other stories. Found by what the page says of itself (article, main,
/// articleBody), else by where its sentences stand.
[[nodiscard]] QString mainText(const HtmlDocument &document);

/// The element that the story stands in; null where the page has none.
[[nodiscard]] const GumboNode *mainElement(const HtmlDocument &document);

/// Whether an element is no part of a story, by its tag, its role or what its class and id call it.
[[nodiscard]] bool isBesideTheStory(const GumboNode &node);
/// Whether it holds what readers wrote.
[[nodiscard]] bool holdsComments(const GumboNode &node);
