// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/event.h"
#include "core/figure.h"
#include "store/project.h"

#include <QRandomGenerator>

#include <memory>

/// Records for tests of the project file: small ones by hand, and generated ones in which every field is
/// filled in with quotation marks, emoji, Chinese and SQL.
namespace StoreSamples
{

/// A project of its own in memory; the test aborts where that fails.
[[nodiscard]] std::unique_ptr<Project> project();

[[nodiscard]] Edtf date(const char *edtf);
[[nodiscard]] Article articleOf(const QString &path, const QString &text);
[[nodiscard]] Event eventOf(const QString &key, const char *edtf, const QString &title,
                            const QStringList &companies = {});
[[nodiscard]] Figure figureOf(const QString &key, const char *edtf, const QString &company, double percent);
[[nodiscard]] Claim claimOf(const QString &key, const Article &article, qint64 start, qint64 end);

[[nodiscard]] Event randomEvent(QRandomGenerator &random, const QString &key,
                                const std::vector<Article> &articles);
[[nodiscard]] Figure randomFigure(QRandomGenerator &random, const QString &key,
                                  const std::vector<Article> &articles);

/// All of a record in one text, but row ids: equal texts mean equal records.
[[nodiscard]] QString dump(const Claim &claim);
[[nodiscard]] QString dump(const Event &event);
[[nodiscard]] QString dump(const Figure &figure);
/// Titles of the events that a filter lets through, in order, joined by "; ".
[[nodiscard]] QString titles(Project &project, const EventFilter &filter = {});

} // namespace StoreSamples
