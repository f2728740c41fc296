// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/claim.h"
#include "core/event.h"
#include "core/result.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class Project;

/// What an event or figure rests on, as it is cited: a sentence of an article, or a source that an imported row names (no quote then).
struct Citation {
    QString quote = {};
    QString title = {};
    QString publisher = {};
    QString author = {};
    QString url = {}; ///< as it was given; see isWebAddress()
    std::optional<Edtf> published = {};
    QString document = {}; ///< hash of the article, or empty

    /// "The Daily, Amazon leaves China, 2019-04-17": what is known of it; the file's name where nothing else is.
    [[nodiscard]] QString source() const;
    /// "The Daily, 17 April 2019".
    [[nodiscard]] QString credit() const;
};

/// The articles of a project, without their texts, for those who cite them.
class Citations
{
public:
    Citations() = default; ///< knows no article
    [[nodiscard]] static Result<Citations> in(Project &project);

    /// The sentences, preferred ones first, deprecated ones and then those that are gone last, then the sources without a text.
    [[nodiscard]] std::vector<Citation> of(const std::vector<Claim> &claims,
                                           const std::vector<SourceReference> &sources) const;
    /// The first of them, if any.
    [[nodiscard]] Citation first(const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) const;
    [[nodiscard]] Citation of(const Claim &claim) const;

private:
    QHash<QString, Article> m_articles;
};

/// Whether it is an address of the web that a reader may be offered to follow, and no script or file.
[[nodiscard]] bool isWebAddress(const QString &url);
