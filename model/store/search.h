// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

class Database;

/// Full text over events (title, note, companies, places, tags, the sentences that tell them), figures
/// (company, market, region, measurer, sentences) and articles (title, text). Every word must occur, anywhere
/// inside other words and without regard to case; "several words in quotation marks" must stand together. A
/// word that is another name of a company finds what names that company. What is typed is only ever text: no
/// operators. Words shorter than three characters are found without the index.
class Search
{
public:
    explicit Search(Database &database)
        : m_database(database)
    {
    }

    // Ascending; none for a blank text. Error where more is searched for than searchTermLimit and searchLengthLimit let pass.
    Result<std::vector<EventId>> events(const QString &text);
    Result<std::vector<FigureId>> figures(const QString &text);
    Result<std::vector<ArticleId>> articles(const QString &text);

    /// The words of a text that is searched for: what stands between white space or quotation marks.
    [[nodiscard]] static QStringList terms(const QString &text);

private:
    Database &m_database;
};
