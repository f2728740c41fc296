// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchrandom.h"
#include "benchwords.h"
#include "projects.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// Writes the rows of an invented project straight through SQLite: a hundred times as fast as one event after
/// another. Articles and companies first, and all in one transaction. A failure ends the program with SQLite's
/// words.
class EventInserts
{
public:
    EventInserts(sqlite3 *database, const BenchProject &project);
    ~EventInserts();

    void insertCompanies();
    void insertArticles();
    void insertEvents();

private:
    struct Date {
        QByteArray edtf; ///< empty where undated
        qint64 first = 0;
        qint64 last = 0;
    };
    struct Sentence {
        qint64 article;
        int start;
        QByteArray text;
    };
    class Insert;

    [[nodiscard]] Date date();
    void insertEvent(qint64 id);
    [[nodiscard]] QByteArray insertClaims(qint64 id, const Date &date, const char *kind, const char *modality);
    [[nodiscard]] QByteArray insertSources(qint64 id, const Date &date);

    sqlite3 *m_database;
    BenchProject m_project;
    BenchRandom m_random;
    BenchWords m_words;
    std::vector<QByteArray> m_companies; ///< name of id - 1
    std::vector<QByteArray> m_days; ///< EDTF of each
    std::vector<Sentence> m_sentences;
    qint64 m_claims = 0;
    std::unique_ptr<Insert> m_event, m_company, m_amount, m_tag, m_claim, m_source, m_search;
};
