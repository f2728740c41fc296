// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Where an article's publication date came from, strongest first.
enum class PublishedFrom : quint8 { Option, Metadata, Url, Text, Inferred, Unknown };

[[nodiscard]] QString toString(PublishedFrom from); ///< "option", "metadata", ...
[[nodiscard]] std::optional<PublishedFrom> publishedFromName(QStringView name);

/// A document read in. `text` is plain text with LF line ends; every span of every record counts in it.
struct Article {
    ArticleId id;            ///< not valid until stored
    QString hash;            ///< SHA-256 of the plain text in UTF-8, hex: the `id` of records and the `document` of claims
    QByteArray originalHash; ///< SHA-256 of the bytes it was read from
    QString path;            ///< relative to the argument it was found under
    QString title;           ///< empty where the article names none
    QString publisher;
    QString author;
    QString url;
    std::optional<Edtf> published;
    PublishedFrom publishedFrom = PublishedFrom::Unknown;
    QString publishedEvidence; ///< the words or the tag that gave the date, for people
    QString language;          ///< BCP 47, empty where not known
    QString text;

    /// The hash that belongs to a text.
    [[nodiscard]] static QString hashOf(const QString &text);
};
