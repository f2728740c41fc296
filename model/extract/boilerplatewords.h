// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/tokens.h"

#include <QStringView>

#include <span>

/// What the words of resources/lexicon/*/boilerplate.tsv, and the shape of a line, say about it. A line is
/// given by its tokens. Each question is about one line or sentence alone; boilerplate.h weighs them against
/// their neighbours.
namespace boilerplate
{

using Tokens = std::span<const Token>;

/// The line is such words and nothing else but numbers and marks ("Leave a reply", "Skip to navigationSkip to
/// content").
[[nodiscard]] bool isFixedLine(QStringView text, Tokens line);
/// The line is the heading of a list of links ("Related articles", "Most read").
[[nodiscard]] bool isLinkHeading(Tokens line);
/// The sentence begins with, or holds, what only a page says to its reader ("By providing your email, ...").
/// Words between quotation marks, which somebody says in the story, do not count inside a sentence.
[[nodiscard]] bool addressesReader(QStringView text, Tokens sentence);
/// "By Jane Lee and Tom Kent, staff writers"
[[nodiscard]] bool isByline(QStringView text, Tokens line);
/// A person's name, then what a newsroom's people are or do ("Jane Lee is a reporter at X, covering Y").
[[nodiscard]] bool isBiography(QStringView text, Tokens sentence);
/// "Jane Lee/Flickr, CC BY", "A warehouse in Leipzig (Photo by Tom Kent/Getty Images)"
[[nodiscard]] bool isPhotoCredit(QStringView text, Tokens line);
/// Numbers of a player or a counter: "1.25x", "250 WPM", "17".
[[nodiscard]] bool isBareCounter(Tokens line);
/// "AMZN +1.25% MSFT -0.30%"
[[nodiscard]] bool isTicker(QStringView text, Tokens line);
/// "Home > Business > Retail"
[[nodiscard]] bool isBreadcrumb(QStringView text, Tokens line);
/// Mostly Han, Kana or Hangul, and no sentence: what remains of a caption in an article of another script.
[[nodiscard]] bool isIdeographicCaption(QStringView text, Tokens line);
/// Ends as sentences do.
[[nodiscard]] bool endsLikeSentence(QStringView text, Tokens line);

} // namespace boilerplate
