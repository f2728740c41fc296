// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/gazetteer.h"

#include "core/names.h"

#include <QDir>
#include <QFile>

namespace
{

constexpr EnumName<CompanyType> companyTypes[] = {
    {CompanyType::Company, "company"},         {CompanyType::Brand, "brand"},
    {CompanyType::Research, "research"},       {CompanyType::Media, "media"},
    {CompanyType::Regulator, "regulator"},     {CompanyType::Exchange, "exchange"},
    {CompanyType::Association, "association"},
};

enum Column { NameColumn, TypeColumn, ParentColumn, TickerColumn, AliasColumn, FlagColumn, ColumnCount };

bool isHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

CompanyName named(QStringView spelling, const QString &language)
{
    const bool han = isHan(spelling);
    return {spelling.toString(),
            !language.isEmpty() ? language
                : han           ? QStringLiteral("zh")
                                : QString(),
            han ? QStringLiteral("Hans") : QStringLiteral("Latn"),
            {},
            {}};
}

} // namespace

QString toString(CompanyType type)
{
    return nameOf(companyTypes, type);
}

std::optional<CompanyType> companyTypeName(QStringView name)
{
    return valueOf(companyTypes, name);
}

QStringList Gazetteer::bundledPaths()
{
    const QDir folder(QStringLiteral(":/companies"));
    QStringList paths; // the list made by hand comes first: its names win
    for (const QString &file : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name))
        paths << folder.filePath(file);
    return paths;
}

std::shared_ptr<const Gazetteer> Gazetteer::bundled()
{
    static const auto gazetteer = [] {
        auto loaded = load(bundledPaths());
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
        return std::make_shared<const Gazetteer>(std::move(loaded).value());
    }();
    return gazetteer;
}

Result<Gazetteer> Gazetteer::load(const QStringList &paths)
{
    Gazetteer gazetteer;
    if (auto done = gazetteer.appendFiles(paths); !done)
        return done.error();
    return gazetteer;
}

Result<Gazetteer> Gazetteer::extendedBy(QStringView content, const QString &source)
{
    Gazetteer gazetteer;
    if (auto done = gazetteer.append(content, source); !done)
        return done.error();
    if (auto done = gazetteer.appendFiles(bundledPaths()); !done)
        return done.error();
    return gazetteer;
}

Result<Done> Gazetteer::appendFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("The list of companies cannot be read."), path};
        if (auto done = append(QString::fromUtf8(file.readAll()), path); !done)
            return done;
    }
    return Done{};
}

Result<Gazetteer> Gazetteer::parse(QStringView content, const QString &source)
{
    Gazetteer gazetteer;
    if (auto done = gazetteer.append(content, source); !done)
        return done.error();
    return gazetteer;
}

Result<Done> Gazetteer::append(QStringView content, const QString &source)
{
    int number = 0;
    for (const QStringView line : content.tokenize(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (auto done = addRow(line.split(u'\t')); !done)
            return Error{done.error().message, source, number};
    }
    return Done{};
}

Result<Done> Gazetteer::addRow(const QList<QStringView> &columns)
{
    const auto column = [&columns](Column at) { return columns.value(at).trimmed(); };
    const QStringView name = column(NameColumn);
    const auto type = companyTypeName(column(TypeColumn));
    const QStringView flag = column(FlagColumn);
    if (columns.size() > ColumnCount)
        return Error{QStringLiteral("There are more columns than the six that have a meaning.")};
    if (name.isEmpty())
        return Error{QStringLiteral("A company has no name.")};
    if (!type)
        return Error{QStringLiteral("“%1” is no type of company.").arg(column(TypeColumn))};
    if (!flag.isEmpty() && flag != u"ambiguous")
        return Error{QStringLiteral("“%1” is no flag.").arg(flag)};

    const auto entry = qint32(m_entries.size());
    m_entries.push_back({{.id = {},
                          .name = name.toString(),
                          .names = {},
                          .parent = column(ParentColumn).toString(),
                          .tickers = column(TickerColumn).toString().split(u'|', Qt::SkipEmptyParts)},
                         *type});
    addName(entry, name, !flag.isEmpty(), false);
    for (QStringView alias : column(AliasColumn).tokenize(u'|', Qt::SkipEmptyParts)) {
        const bool weak = alias.startsWith(u'?');
        alias = alias.mid(weak ? 1 : 0);
        const bool tagged = alias.size() > 3 && alias[2] == u':';
        const QString language = tagged ? alias.first(2).toString() : QString();
        alias = alias.mid(tagged ? 3 : 0).trimmed();
        m_entries.back().company.names.push_back(named(alias, language));
        addName(entry, alias, false, weak);
    }
    return Done{};
}

void Gazetteer::addName(qint32 entry, QStringView spelling, bool ambiguous, bool weak)
{
    if (m_matcher.add(spelling, qint32(m_names.size()))) {
        m_names.push_back({.entry = entry,
                           .spelling = spelling.toString(),
                           .ambiguous = ambiguous,
                           .anyCase = false,
                           .weak = weak});
        return;
    }
    const auto known = m_matcher.exact(tokenize(spelling));
    if (known && m_names[known.id].entry == entry)
        m_names[known.id].anyCase |= spelling.front().isLower();
}

const Company *Gazetteer::find(QStringView name) const
{
    const Entry *entry = entryOf(name);
    return entry ? &entry->company : nullptr;
}

const Gazetteer::Entry *Gazetteer::entryOf(QStringView name) const
{
    const auto match = m_matcher.exact(tokenize(name));
    return match ? &m_entries[m_names[match.id].entry] : nullptr;
}

Gazetteer::Match Gazetteer::longest(std::span<const Token> tokens) const
{
    const auto match = m_matcher.longest(tokens);
    if (!match)
        return {};
    const Name &name = m_names[match.id];
    return {&m_entries[name.entry], &name, match.tokens};
}
