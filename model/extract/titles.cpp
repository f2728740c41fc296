// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/titles.h"


namespace {

constexpr qsizetype wanted = 60;

QString joined(const QStringList &names)
{
    if (names.size() <= 1)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ") + names.last();
}

/// "acquires", "to acquire", "said to acquire", "will not acquire".
QString active(const VerbForms &verb, Modality modality, bool plural)
{
    switch (modality) {
    case Modality::Happened:
        return verb.with(plural ? verb.base : verb.third);
    case Modality::Planned:
        return QStringLiteral("to ") + verb.with(verb.base);
    case Modality::Rumoured:
        return QStringLiteral("said to ") + verb.with(verb.base);
    case Modality::Denied:
        break;
    }
    return QStringLiteral("will not ") + verb.with(verb.base);
}

/// "acquired", "to be acquired", "said to be acquired", "will not be acquired".
QString passive(const VerbForms &verb, Modality modality)
{
    const QString done = verb.with(verb.participle);
    switch (modality) {
    case Modality::Happened:
        return done;
    case Modality::Planned:
        return QStringLiteral("to be ") + done;
    case Modality::Rumoured:
        return QStringLiteral("said to be ") + done;
    case Modality::Denied:
        break;
    }
    return QStringLiteral("will not be ") + done;
}

QString sentence(QStringList words)
{
    words.removeAll(QString());
    QString title = words.join(u' ');
    const bool ownSpelling = title.size() > 1 && title[1].isUpper(); // "eBay"
    if (!title.isEmpty() && !ownSpelling)
        title[0] = title[0].toUpper();
    return title;
}

QString shortened(const QString &words, qsizetype limit)
{
    QStringList kept = words.split(u' ');
    while (kept.size() > 1 && kept.join(u' ').size() > limit)
        kept.removeFirst(); // the head of an English noun phrase stands last
    return kept.join(u' ');
}

} // namespace

QString titleOf(const TitleParts &parts)
{
    if (!parts.subject.isEmpty())
        return sentence({parts.subject, active(parts.verb, parts.modality, false),
                         shortened(parts.object.isEmpty() ? parts.target : parts.object, wanted / 2)});
    if (parts.actors.isEmpty())
        return sentence({parts.target, passive(parts.verb, parts.modality)});

    const bool plural = parts.mutual || parts.actors.size() > 1;
    QStringList subjects = parts.actors;
    if (parts.mutual && !parts.partner.isEmpty())
        subjects << parts.partner;
    const QString subject = joined(subjects);
    const QString verb = active(parts.verb, parts.modality, plural);
    const QString object = parts.object.isEmpty() ? parts.target : parts.object;
    const QString tail = parts.mutual || parts.partner.isEmpty() || object.contains(parts.partner)
        ? QString()
        : (parts.link.isEmpty() ? QStringLiteral("with") : parts.link) + u' ' + parts.partner;

    QString title = sentence({subject, verb, object, tail});
    if (title.size() > wanted)
        title = sentence({subject, verb, object});
    if (title.size() > wanted && !object.isEmpty())
        title = sentence({subject, verb, shortened(object, wanted - subject.size() - verb.size() - 2)});
    return title;
}

TitleParts titleParts(const Trigger &trigger, const Arguments &arguments, Modality modality)
{
    TitleParts parts;
    parts.kind = arguments.reading->kind;
    parts.modality = modality;
    parts.verb = trigger.verb;
    parts.subject = arguments.subject;
    parts.object = arguments.object;
    parts.link = arguments.link;
    for (const EventCompany &company : arguments.companies) {
        if (company.role == Role::Actor && parts.actors.size() < 2)
            parts.actors << company.name;
        else if (company.role == Role::Target && parts.target.isEmpty())
            parts.target = company.name;
        else if (company.role == Role::Partner && parts.partner.isEmpty())
            parts.partner = company.name;
    }
    if (arguments.reading->pattern == Pattern::Against && !parts.object.isEmpty()) {
        if (parts.actors.isEmpty()) {
            // "Didi faces probe"
            parts.actors << parts.target;
            parts.verb = {QStringLiteral("face"), QStringLiteral("faces"), QStringLiteral("faced"), QStringLiteral("faced"),
                          QStringLiteral("facing"), {}};
        } else {
            parts.link = QStringLiteral("against");
            parts.partner = parts.target;
        }
        parts.target.clear();
    }
    if (arguments.reading->pattern == Pattern::Break) {
        // "UniCredit walks away from talks with Monte dei Paschi": done, though the deal is denied
        parts.modality = Modality::Happened;
        parts.link = QStringLiteral("with");
        parts.partner = parts.target;
        parts.target.clear();
    }
    parts.mutual = arguments.reading->pattern != Pattern::Break && arguments.reading->kind == EventKind::Merger && !parts.partner.isEmpty();
    // "acquires Chinese e-commerce site Joyo": the name says it.
    if (!parts.target.isEmpty() && arguments.reading->pattern == Pattern::On && parts.object.contains(parts.target)
        && parts.object.endsWith(parts.target))
        parts.object.clear();
    return parts;
}
