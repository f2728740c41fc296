// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "items/background.h"
#include "store/articlehits.h"

#include <QObject>

class Workspace;

/// What the filter's search finds in the texts of the articles, beside the events: looked for on a worker whenever the search changes.
class ArticleSearch : public QObject
{
    Q_OBJECT
public:
    explicit ArticleSearch(Workspace &workspace);

    [[nodiscard]] const ArticleHits &hits() const { return m_hits; } ///< the newest there are
    [[nodiscard]] const QString &words() const { return m_words; } ///< what is searched for; empty where nothing is
    [[nodiscard]] bool isSearching() const { return m_worker.isRunning(); }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void search();
    void take(const Result<ArticleHits> &found);

    Workspace &m_workspace;
    QString m_words;
    ArticleHits m_hits;
    Background m_worker;
};
