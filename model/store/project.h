// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/articlerepository.h"
#include "store/auditlog.h"
#include "store/claimrepository.h"
#include "store/companyrepository.h"
#include "store/database.h"
#include "store/eventrepository.h"
#include "store/figurerepository.h"
#include "store/search.h"
#include "store/settingrepository.h"
#include "store/viewrepository.h"

#include <QString>

#include <memory>

/// An open project file with its repositories, at the newest schema. Belongs to the thread that opened it;
/// another thread opens the same path again.
class Project
{
public:
    using Mode = Database::Mode;

    /// PRAGMA application_id of a project file ("Annl").
    static constexpr qint64 applicationId = 0x416e6e6c;
    /// The oldest version of the schema that can be read as it is.
    static constexpr int oldestReadable = 1;

    /// Opens, checks and migrates. Error, with a sentence for people, where the file is missing (but with
    /// Create), cannot be read or written, is no SQLite database, another program's, made by a newer version (but with ReadOnly),
    /// or holds triggers or views that are not ours. Where it fails, the file is as it was.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, Mode mode);
    [[nodiscard]] static Result<std::unique_ptr<Project>> inMemory();

    [[nodiscard]] QString name() const; ///< the file's name without its ending
    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] ArticleRepository &articles() { return m_articles; }
    [[nodiscard]] CompanyRepository &companies() { return m_companies; }
    [[nodiscard]] EventRepository &events() { return m_events; }
    [[nodiscard]] FigureRepository &figures() { return m_figures; }
    [[nodiscard]] ClaimRepository &claims() { return m_claims; }
    [[nodiscard]] AuditLog &audit() { return m_audit; }
    [[nodiscard]] SettingRepository &settings() { return m_settings; }
    [[nodiscard]] ViewRepository &views() { return m_views; }
    [[nodiscard]] Search &search() { return m_search; }

private:
    explicit Project(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    ArticleRepository m_articles{*m_database};
    CompanyRepository m_companies{*m_database};
    EventRepository m_events{*m_database};
    FigureRepository m_figures{*m_database};
    ClaimRepository m_claims{*m_database};
    AuditLog m_audit{*m_database};
    SettingRepository m_settings{*m_database};
    ViewRepository m_views{*m_database};
    Search m_search{*m_database};
};
