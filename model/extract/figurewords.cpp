// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurewords.h"

#include "core/names.h"

#include <QFile>

#include <array>

namespace
{

constexpr EnumName<Cue> names[] = {
    {Cue::Measure, "measure"}, {Cue::Share, "share"},       {Cue::Market, "market"},
    {Cue::Hold, "hold"},       {Cue::Mix, "mix"},           {Cue::Up, "up"},
    {Cue::Down, "down"},       {Cue::Change, "change"},     {Cue::Stake, "stake"},
    {Cue::Rate, "rate"},       {Cue::People, "people"},     {Cue::Deal, "deal"},
    {Cue::Rival, "rival"},     {Cue::Together, "together"}, {Cue::Rank, "rank"},
    {Cue::Aim, "aim"},         {Cue::Said, "said"},         {Cue::According, "according"},
    {Cue::Data, "data"},       {Cue::Measurer, "measurer"}, {Cue::Dated, "dated"},
    {Cue::Praise, "praise"},   {Cue::Span, "span"},         {Cue::Firm, "firm"},
};

using Words = std::array<Lexicon, cueCount>;

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

Lexicon parsed(const QString &rows)
{
    auto lexicon = Lexicon::parse(rows);
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().text()));
    return std::move(lexicon).value();
}

/// A file holds all classes, so that whoever extends it sees them side by side; here each class gets its own
/// table.
void sortIn(const QString &path, std::array<QString, cueCount> &rows)
{
    const QString content = contentOf(path);
    for (const QStringView line : QStringView(content).tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto columns = line.split(u'\t');
        const auto cue = valueOf(names, columns.value(1).trimmed());
        if (!cue)
            qFatal("%s: no class of words: %s", qPrintable(path), qPrintable(line.toString()));
        QString &row = rows[size_t(*cue)];
        row += columns[0];
        for (const QStringView field : columns.mid(2))
            row += u'\t' + field;
        row += u'\n';
    }
}

Words load()
{
    std::array<QString, cueCount> rows;
    for (const QString &path :
         {QStringLiteral(":/lexicon/en/measures.tsv"), QStringLiteral(":/lexicon/zh/measures.tsv")})
        sortIn(path, rows);
    rows[size_t(Cue::Region)] = contentOf(QStringLiteral(":/lexicon/en/regions.tsv"));
    Words words;
    for (size_t i = 0; i < words.size(); ++i)
        words[i] = parsed(rows[i]);
    return words;
}

/// By a word's last bits: the classes that have an entry which begins with such a word.
using Beginnings = std::array<quint32, 4096>;
static_assert(cueCount <= 32);

size_t placeOf(quint32 word)
{
    return (word * 0x9E3779B1U) >> 20;
}

Beginnings beginningsOf()
{
    Beginnings classes{};
    for (int cue = 0; cue < cueCount; ++cue)
        for (const Lexicon::Entry &entry : figureWords(Cue(cue)).entries())
            for (const Token &token : tokenize(entry.phrase)) {
                classes[placeOf(token.word)] |= 1U << cue;
                if (token.word != wordHash(u"-"))
                    break;
            }
    return classes;
}

} // namespace

quint32 cuesBeginning(quint32 word)
{
    static const Beginnings classes = beginningsOf();
    return classes[placeOf(word)];
}

const Lexicon &figureWords(Cue cue)
{
    static const Words words = load();
    return words[size_t(cue)];
}
