// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lexicon.h"

#include <QFile>

Result<Lexicon> Lexicon::parse(QStringView content, const QString &source)
{
    Lexicon lexicon;
    if (auto done = lexicon.append(content, source); !done)
        return done.error();
    return lexicon;
}

Result<Lexicon> Lexicon::load(const QStringList &paths)
{
    Lexicon lexicon;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("The word list cannot be read."), path};
        if (auto done = lexicon.append(QString::fromUtf8(file.readAll()), path); !done)
            return done.error();
    }
    return lexicon;
}

Lexicon Lexicon::bundled(const QStringList &paths)
{
    auto lexicon = load(paths);
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().text()));
    return std::move(lexicon).value();
}

Result<Done> Lexicon::append(QStringView content, const QString &source)
{
    int number = 0;
    for (const QStringView raw : content.tokenize(u'\n')) {
        ++number;
        if (raw.trimmed().isEmpty() || raw.startsWith(u'#'))
            continue;
        const auto columns = raw.split(u'\t');
        QStringList fields;
        for (const QStringView column : columns.mid(1))
            fields << column.trimmed().toString();
        if (columns.first().trimmed().isEmpty())
            return Error{QStringLiteral("A line of a word list begins with its word."), source, number};
        for (const QStringView part : columns.first().tokenize(u'|')) {
            const QStringView phrase = part.trimmed();
            m_matcher.add(phrase, qint32(m_entries.size()));
            m_entries.push_back({phrase.toString(), fields, number});
        }
    }
    return Done{};
}

Lexicon::Match Lexicon::longest(std::span<const Token> tokens) const
{
    const auto match = m_matcher.longest(tokens);
    return match ? Match{&m_entries[match.id], match.tokens} : Match{};
}

const Lexicon::Entry *Lexicon::word(quint32 hash) const
{
    Token token;
    token.word = hash;
    const auto match = m_matcher.longest({&token, 1});
    return match ? &m_entries[match.id] : nullptr;
}

const Lexicon::Entry *Lexicon::find(QStringView phrase) const
{
    const auto match = m_matcher.exact(tokenize(phrase));
    return match ? &m_entries[match.id] : nullptr;
}
