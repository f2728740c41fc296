// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/framelexicon.h"

#include "core/names.h"

#include <QFile>

#include <algorithm>

namespace {

constexpr EnumName<Pattern> patterns[] = {
    {Pattern::On, "on"},     {Pattern::Own, "own"},         {Pattern::With, "with"}, {Pattern::Self, "self"},
    {Pattern::Into, "into"}, {Pattern::Against, "against"}, {Pattern::Sale, "sale"}, {Pattern::Offer, "offer"}, {Pattern::Of, "of"},
    {Pattern::For, "for"},   {Pattern::Tender, "tender"},   {Pattern::Prey, "prey"},
    {Pattern::Break, "break"}, {Pattern::Under, "under"}, {Pattern::Court, "court"},
    {Pattern::Round, "round"},
};

constexpr EnumName<Control> controls[] = {
    {Control::Planned, "planned"},   {Control::Agreed, "agreed"}, {Control::Hope, "hope"}, {Control::Weighed, "weighed"},
    {Control::Rumoured, "rumoured"}, {Control::Denied, "denied"}, {Control::Through, "through"},
};

constexpr EnumName<GrammarClass> wordClasses[] = {
    {GrammarClass::Be, "be"}, {GrammarClass::Have, "have"}, {GrammarClass::Do, "do"}, {GrammarClass::Future, "future"},
    {GrammarClass::Would, "would"}, {GrammarClass::May, "may"}, {GrammarClass::Not, "not"}, {GrammarClass::To, "to"},
    {GrammarClass::Preposition, "preposition"}, {GrammarClass::Coordinator, "coordinator"},
    {GrammarClass::Subordinator, "subordinator"}, {GrammarClass::Conditional, "conditional"},
    {GrammarClass::Relative, "relative"}, {GrammarClass::Pronoun, "pronoun"}, {GrammarClass::Possessive, "possessive"},
    {GrammarClass::Determiner, "determiner"}, {GrammarClass::Adverb, "adverb"}, {GrammarClass::Report, "report"},
    {GrammarClass::Speech, "speech"}, {GrammarClass::Voice, "voice"}, {GrammarClass::Legal, "legal"},
};

const QString folder = QStringLiteral(":/lexicon/en/");

/// The lines of the trigger file that are of one part of speech, the others left empty so that numbers stay.
QString linesOf(const QString &content, const QString &partOfSpeech)
{
    QStringList kept;
    for (const QString &line : content.split(u'\n'))
        kept << (line.section(u'\t', 1, 1) == partOfSpeech ? line : QString());
    return kept.join(u'\n');
}

std::optional<TriggerReading> readingOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4)
        return std::nullopt;
    const auto kind = eventKindName(words[0]);
    const auto pattern = valueOf(patterns, words[1]);
    if (!kind || !pattern)
        return std::nullopt;
    return TriggerReading{*kind, *pattern, words[2].split(u','), words[3].toDouble()};
}

Trigger triggerOf(const Lexicon::Entry &entry)
{
    Trigger trigger;
    trigger.noun = entry.field(0) == QLatin1String("noun");
    const QStringList forms = entry.field(1).split(u' ', Qt::SkipEmptyParts);
    trigger.verb = {forms.value(0), forms.value(1), forms.value(2), forms.value(3), forms.value(4),
                    forms.mid(5).join(u' ')};
    for (const QString &field : entry.fields.mid(2)) {
        const auto reading = readingOf(field);
        if (!reading)
            qFatal("triggers.tsv:%d: \"%s\" is no reading", entry.line, qPrintable(field));
        trigger.readings.push_back(*reading);
    }
    std::stable_partition(trigger.readings.begin(), trigger.readings.end(), [](const TriggerReading &reading) {
        return !reading.needs.contains(QLatin1String("any"));
    });
    return trigger;
}

QHash<int, Trigger> triggersOf(const Lexicon &lexicon)
{
    QHash<int, Trigger> triggers;
    for (const Lexicon::Entry &entry : lexicon.entries())
        if (!triggers.contains(entry.line))
            triggers.insert(entry.line, triggerOf(entry));
    return triggers;
}

Lexicon parsed(const QString &content)
{
    auto lexicon = Lexicon::parse(content, QStringLiteral("triggers.tsv"));
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().text()));
    return std::move(lexicon).value();
}

QString contentOf(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

QString pluralOf(const QString &words)
{
    if (!words.back().isLower() || words.endsWith(u's'))
        return {};
    if (words.endsWith(u'y') && words.size() > 2 && !QStringView(u"aeiou").contains(words[words.size() - 2]))
        return words.chopped(1) + QStringLiteral("ies");
    const bool hisses = words.endsWith(QLatin1String("ch")) || words.endsWith(QLatin1String("sh")) || words.endsWith(u'x');
    return words + (hisses ? QStringLiteral("es") : QStringLiteral("s"));
}

/// A plural is what its singular is, where no line says otherwise.
QString withPlurals(const QString &content)
{
    QSet<QString> listed;
    const QStringList lines = content.split(u'\n');
    for (const QString &line : lines)
        for (const QString &words : line.section(u'\t', 0, 0).split(u'|'))
            listed.insert(words);
    QStringList all;
    for (const QString &line : lines) {
        all << line;
        if (line.startsWith(u'#') || !line.contains(u'\t'))
            continue;
        QStringList plurals;
        for (const QString &words : line.section(u'\t', 0, 0).split(u'|', Qt::SkipEmptyParts))
            if (const QString plural = pluralOf(words); !plural.isEmpty() && !listed.contains(plural))
                plurals << plural;
        if (!plurals.isEmpty())
            all << plurals.join(u'|') + u'\t' + line.section(u'\t', 1);
    }
    return all.join(u'\n');
}

} // namespace

QString triggerFault(const QString &line)
{
    if (line.trimmed().isEmpty() || line.startsWith(u'#'))
        return {};
    const QStringList columns = line.split(u'\t');
    if (columns.size() < 4 || columns[0].trimmed().isEmpty())
        return QStringLiteral("A line has four columns at least: words, verb or noun, the verb's forms, a reading.");
    if (columns[1] != u"verb" && columns[1] != u"noun")
        return QStringLiteral("“%1” is neither verb nor noun.").arg(columns[1]);
    if (columns[2].split(u' ', Qt::SkipEmptyParts).size() < 5)
        return QStringLiteral("“%1” are not the five forms of a verb (acquire acquires acquired acquired acquiring).").arg(columns[2]);
    for (const QString &reading : columns.mid(3))
        if (!readingOf(reading))
            return QStringLiteral("“%1” is no reading: kind, pattern, need, strength.").arg(reading);
    return {};
}

std::shared_ptr<const FrameLexicon> FrameLexicon::bundled()
{
    static const std::shared_ptr<const FrameLexicon> lexicon(new FrameLexicon(contentOf(QStringLiteral("triggers.tsv"))));
    return lexicon;
}

Result<std::shared_ptr<const FrameLexicon>> FrameLexicon::extendedBy(const QString &triggers, const QString &source)
{
    int number = 0;
    for (const QString &line : triggers.split(u'\n')) {
        ++number;
        if (const QString reason = triggerFault(line); !reason.isEmpty())
            return Error{reason, source, number};
    }
    const QString all = triggers + u'\n' + contentOf(QStringLiteral("triggers.tsv"));
    return std::shared_ptr<const FrameLexicon>(new FrameLexicon(all));
}

FrameLexicon::FrameLexicon(const QString &triggers)
    : m_objects(parsed(withPlurals(contentOf(QStringLiteral("objects.tsv")))))
    , m_controls(Lexicon::bundled({folder + QStringLiteral("controls.tsv")}))
    , m_cues(Lexicon::bundled({folder + QStringLiteral("modality.tsv")}))
    , m_places(Lexicon::bundled({folder + QStringLiteral("places.tsv")}))
{
    m_verbs = parsed(linesOf(triggers, QStringLiteral("verb")));
    m_nouns = parsed(linesOf(triggers, QStringLiteral("noun")));
    m_verbTriggers = triggersOf(m_verbs);
    m_nounTriggers = triggersOf(m_nouns);
    for (const Lexicon::Entry &entry : m_objects.entries())
        m_objectClasses.insert(entry.line, entry.field(0).split(u' '));
    for (const Lexicon::Entry &entry : m_controls.entries())
        m_controlEffects.insert(entry.line, valueOf(controls, entry.field(0)).value_or(Control::None));

    // A word may stand in several lines of the grammar; all its classes count.
    for (const QString &line : contentOf(QStringLiteral("grammar.tsv")).split(u'\n')) {
        if (line.startsWith(u'#') || !line.contains(u'\t'))
            continue;
        GrammarClasses classes;
        for (const QString &name : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts))
            if (const auto value = valueOf(wordClasses, name))
                classes |= *value;
        for (const QString &word : line.section(u'\t', 0, 0).split(u'|'))
            m_grammar[wordHash(reinterpret_cast<const char16_t *>(word.toLower().utf16()))] |= classes;
    }
}

FrameLexicon::Hit FrameLexicon::hit(const Lexicon &lexicon, const QHash<int, Trigger> &triggers,
                                    std::span<const Token> tokens)
{
    const Lexicon::Match match = lexicon.longest(tokens);
    if (!match)
        return {};
    return {&*triggers.constFind(match->line), match.tokens};
}

const QStringList *FrameLexicon::object(std::span<const Token> tokens, qsizetype *length) const
{
    const Lexicon::Match match = m_objects.longest(tokens);
    *length = match.tokens;
    return match ? &*m_objectClasses.constFind(match->line) : nullptr;
}

Control FrameLexicon::control(std::span<const Token> tokens, qsizetype *length) const
{
    const Lexicon::Match match = m_controls.longest(tokens);
    *length = match.tokens;
    return match ? m_controlEffects.value(match->line) : Control::None;
}

QString FrameLexicon::cue(std::span<const Token> tokens, qsizetype *length) const
{
    const Lexicon::Match match = m_cues.longest(tokens);
    *length = match.tokens;
    return match ? match->field(0) : QString();
}
