// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/ownwordlist.h"

#include "core/errorwords.h"
#include "extract/framelexicon.h"
#include "text/tokens.h"

#include <algorithm>

namespace {

constexpr int verbFormCount = 5;

const QString verbWord = QStringLiteral("verb");
const QString nounWord = QStringLiteral("noun");

QStringList listOf(const QString &column, QChar separator)
{
    QStringList items;
    for (const QString &item : column.split(separator, Qt::SkipEmptyParts))
        if (const QString clean = item.trimmed(); !clean.isEmpty())
            items << clean;
    return items;
}

/// A tab or a line's end would part what belongs together.
QString cell(const QString &text)
{
    return text.simplified();
}

QString lineOf(const OwnCompany &company)
{
    QStringList columns{cell(company.name),
                        toString(company.type),
                        cell(company.parent),
                        cell(company.tickers.join(u'|')),
                        cell(company.aliases.join(u'|')),
                        company.ambiguous ? QStringLiteral("ambiguous") : QString()};
    while (columns.size() > 2 && columns.constLast().isEmpty())
        columns.removeLast();
    return columns.join(u'\t');
}

QString lineOf(const OwnTrigger &trigger)
{
    QStringList columns{cell(trigger.forms.join(u'|')), trigger.noun ? nounWord : verbWord, cell(trigger.verb.join(u' '))};
    for (const QString &reading : trigger.readings)
        columns << cell(reading);
    return columns.join(u'\t');
}

QString lineOf(const OwnWord &word)
{
    return std::visit([](const auto &what) { return lineOf(what); }, word.what);
}

/// As a word where the columns are those of one; whether they hold what they must is the readers' to say.
std::optional<OwnWord> wordOf(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    const QString second = columns.value(1).trimmed();
    if (second == verbWord || second == nounWord) {
        OwnTrigger trigger{listOf(columns[0], u'|'), second == nounWord, listOf(columns.value(2), u' '), {}};
        for (const QString &reading : columns.mid(3))
            if (!reading.trimmed().isEmpty())
                trigger.readings << reading.simplified();
        return OwnWord{trigger, {}};
    }
    const auto type = companyTypeName(second);
    if (!type)
        return std::nullopt;
    return OwnWord{OwnCompany{columns[0].trimmed(), *type, columns.value(2).trimmed(), listOf(columns.value(3), u'|'), listOf(columns.value(4), u'|'),
                              columns.value(5).trimmed() == u"ambiguous"},
                   {}};
}

bool isNamedLike(const OwnWord &one, const OwnWord &other)
{
    return one.what.index() == other.what.index() && one.name().compare(other.name(), Qt::CaseInsensitive) == 0;
}

void append(QString &text, const OwnWordList &list, bool companies)
{
    for (const OwnWord &word : list.words) {
        if (bool(word.company()) != companies)
            continue;
        for (const QString &comment : word.above)
            text += comment + u'\n';
        text += lineOf(word) + u'\n';
    }
}

/// The known forms of a verb whose base this is.
QStringList knownForms(const QString &base)
{
    const auto tokens = tokenize(base);
    const auto hit = FrameLexicon::bundled()->verb(tokens);
    if (!hit.trigger || hit.trigger->verb.base != base)
        return {};
    const VerbForms &verb = hit.trigger->verb;
    return {verb.base, verb.third, verb.past, verb.participle, verb.gerund};
}

QStringList regularForms(const QString &base)
{
    const auto isVowel = [](QChar c) { return QStringView(u"aeiou").contains(c.toLower()); };
    const QChar last = base.back().toLower();
    const QChar before = base.size() > 1 ? base[base.size() - 2].toLower() : QChar();
    if (last == u'y' && base.size() > 1 && !isVowel(before)) {
        const QString stem = base.chopped(1);
        return {base, stem + u"ies", stem + u"ied", stem + u"ied", base + u"ing"};
    }
    const bool hisses = last == u's' || last == u'x' || last == u'z' || base.endsWith(u"ch") || base.endsWith(u"sh");
    const QString third = base + (hisses ? QStringView(u"es") : QStringView(u"s"));
    if (last == u'e') {
        const bool keeps = before == u'e' || before == u'o' || before == u'y';
        return {base, third, base + u'd', base + u'd', (keeps ? base : base.chopped(1)) + u"ing"};
    }
    const auto vowels = std::ranges::count_if(base, isVowel);
    const bool doubles = vowels == 1 && base.size() > 2 && isVowel(before) && !QStringView(u"aeiouwxy").contains(last); // "snap", not "spirit"
    const QString stem = doubles ? base + last : base;
    return {base, third, stem + u"ed", stem + u"ed", stem + u"ing"};
}

} // namespace

QString OwnWord::name() const
{
    return company() ? company()->name : trigger()->forms.value(0);
}

QString faultOf(const OwnWord &word)
{
    if (word.name().simplified().isEmpty())
        return word.company() ? ErrorWords::tr("A company needs a name.") : ErrorWords::tr("It needs the word that is looked for.");
    if (const OwnTrigger *trigger = word.trigger()) {
        if (trigger->verb.size() < verbFormCount)
            return ErrorWords::tr("The verb of the title needs five forms: acquire acquires acquired acquired acquiring.");
        if (trigger->readings.isEmpty())
            return ErrorWords::tr("It needs what it sets off: kind, pattern, need and strength, as in “acquisition on firm 0.8”.");
        if (!triggerFault(lineOf(word)).isEmpty())
            return ErrorWords::tr("What it sets off cannot be read: kind, pattern, need and strength, as in “acquisition on firm 0.8”.");
        return {};
    }
    const auto read = Gazetteer::parse(lineOf(word));
    return read ? QString() : read.error().message;
}

OwnWordList OwnWordList::parse(const QString &text, std::vector<Error> &refused)
{
    OwnWordList list;
    int number = 0;
    for (QString line : text.split(u'\n')) {
        ++number;
        line.remove(u'\r');
        if (line.trimmed().isEmpty())
            continue;
        if (line.startsWith(u'#')) {
            list.below << line;
            continue;
        }
        auto word = wordOf(line);
        const QString fault = word ? faultOf(*word) : ErrorWords::tr("The second column is neither a type of company nor verb or noun.");
        if (!fault.isEmpty()) {
            refused.push_back({fault, {}, number});
            continue;
        }
        word->above = std::exchange(list.below, {});
        list.words.push_back(std::move(*word));
    }
    return list;
}

OwnWordList OwnWordList::of(const OwnWords &words)
{
    std::vector<Error> none;
    OwnWordList list = parse(words.companies, none);
    const OwnWordList triggers = parse(words.triggers, none);
    list.words.insert(list.words.end(), triggers.words.begin(), triggers.words.end());
    list.below += triggers.below;
    return list;
}

OwnWords OwnWordList::own() const
{
    OwnWords own;
    append(own.companies, *this, true);
    append(own.triggers, *this, false);
    QString &last = own.triggers.isEmpty() ? own.companies : own.triggers;
    for (const QString &comment : below)
        last += comment + u'\n';
    return own;
}

QString OwnWordList::text() const
{
    const OwnWords words = own();
    return words.companies + words.triggers;
}

void OwnWordList::add(const OwnWordList &others)
{
    for (const OwnWord &word : others.words) {
        const auto same = std::ranges::find_if(words, [&word](const OwnWord &mine) { return isNamedLike(mine, word); });
        if (same == words.end())
            words.push_back(word);
        else
            same->what = word.what;
    }
}

const OwnWord *OwnWordList::twinOf(size_t row) const
{
    for (size_t i = 0; i < words.size(); ++i)
        if (i != row && isNamedLike(words[i], words[row]))
            return &words[i];
    return nullptr;
}

QStringList verbForms(const QString &words)
{
    QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    const QString base = parts.takeFirst();
    const QStringList known = knownForms(base);
    return (known.isEmpty() ? regularForms(base) : known) + parts;
}

QStringList spellingsOf(const QStringList &verbForms)
{
    QString particle;
    for (const QString &word : verbForms.mid(verbFormCount))
        particle += u' ' + word;
    QStringList spellings;
    for (const QString &form : verbForms.mid(0, verbFormCount))
        spellings << form + particle;
    spellings.removeDuplicates();
    return spellings;
}
