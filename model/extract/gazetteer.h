// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "core/result.h"
#include "text/aliasmatcher.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// What a company is, as far as it decides how it may act in a story.
enum class CompanyType : quint8 { Company, Brand, Research, Media, Regulator, Exchange, Association };
[[nodiscard]] QString toString(CompanyType type); ///< "company", ...
[[nodiscard]] std::optional<CompanyType> companyTypeName(QStringView name);

/// The companies that are known by name: resources/companies/*.tsv, and the project's own. The columns are
/// explained on top of resources/companies/companies.tsv. Immutable once made and safe to share between
/// threads.
class Gazetteer
{
public:
    struct Entry {
        Company company;
        CompanyType type = CompanyType::Company;
    };
    /// One name of an entry as it is looked for in a text.
    struct Name {
        qint32 entry = 0;
        QString spelling;
        bool ambiguous = false; ///< also an ordinary word, a place or a person: needs other evidence
        bool anyCase = false; ///< the firm also writes it without a capital ("adidas")
        bool weak
            = false; ///< only short for the company: taken where it is named in full too, or acts like a firm
    };
    struct Match {
        const Entry *entry = nullptr;
        const Name *name = nullptr;
        qsizetype tokens = 0; ///< how many tokens the name covers
        explicit operator bool() const { return entry != nullptr; }
    };

    /// The one that the program carries, loaded once. Bad rows are a programming error.
    [[nodiscard]] static std::shared_ptr<const Gazetteer> bundled();

    /// From files in the format of companies.tsv; where two have the same name the first keeps it. Fails at a
    /// row that is not right: an empty name, an unknown type or flag, too many columns.
    [[nodiscard]] static Result<Gazetteer> load(const QStringList &paths);

    /// The program's own with a user's rows before them, so that these win; `content` is the text of such a file.
    [[nodiscard]] static Result<Gazetteer> extendedBy(QStringView content, const QString &source = {});

    /// The same as load(), from the text of one file.
    [[nodiscard]] static Result<Gazetteer> parse(QStringView content, const QString &source = {});

    /// Null where no company has that canonical name or alias (any case).
    [[nodiscard]] const Company *find(QStringView name) const;

    /// The entry of a canonical name or alias, or null.
    [[nodiscard]] const Entry *entryOf(QStringView name) const;

    /// The longest name that begins with tokens[0]. Case does not count; the caller looks at it.
    [[nodiscard]] Match longest(std::span<const Token> tokens) const;

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    [[nodiscard]] static QStringList bundledPaths();
    Result<Done> appendFiles(const QStringList &paths);
    Result<Done> append(QStringView content, const QString &source);
    Result<Done> addRow(const QList<QStringView> &columns);
    void addName(qint32 entry, QStringView spelling, bool ambiguous, bool weak);

    std::vector<Entry> m_entries;
    std::vector<Name> m_names;
    AliasMatcher m_matcher; ///< ids are places in m_names
};
