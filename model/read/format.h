// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// The kinds of input that `--as` names.
enum class Format : quint8 {
    Text, Markdown, Html, Mhtml, Eml, Feed, Pdf, Csv, Tsv, Json, Jsonl, Csl, TimelineJs, Markwhen, Ics
};

[[nodiscard]] QString toString(Format format); ///< "text", "markdown", ... as `--as` has them
[[nodiscard]] std::optional<Format> formatName(QStringView name);
[[nodiscard]] QStringList formatNames();
[[nodiscard]] QString formatTitle(Format format); ///< for sentences: "a web page", "a PDF"

/// What a file is by its name and its first bytes (a few hundred suffice). A mark of the content that cannot be mistaken wins over
/// the ending, a known ending over the rest of the content; what is left is text, of which decodeText() will say whether it is.
[[nodiscard]] Format detectFormat(const QString &fileName, const QByteArray &head);

/// Whether a file only tells where a page is, as browsers leave it on a desktop: .url, .webloc, .desktop of the type Link.
[[nodiscard]] bool isShortcut(const QByteArray &head);
