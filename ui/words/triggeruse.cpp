// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/triggeruse.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TriggerUse)
};

} // namespace

TriggerUse TriggerUse::of(const QString &reading)
{
    TriggerUse use;
    use.sentence = choices().constFirst();
    const QStringList words = reading.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 4)
        return use;
    use.kind = eventKindName(words[0]).value_or(EventKind::Other);
    use.sentence = words[1] + u' ' + words[2];
    use.strength = words[3].toDouble();
    return use;
}

QString TriggerUse::reading() const
{
    return toString(kind) + u' ' + sentence + u' ' + QString::number(strength);
}

QString TriggerUse::words() const
{
    return wordsOf(sentence);
}

const QStringList &TriggerUse::choices()
{
    static const QStringList choices{QStringLiteral("on firm,part,name"), QStringLiteral("own any"), QStringLiteral("self any"),
                                     QStringLiteral("with firm"), QStringLiteral("sale firm,part,name")};
    return choices;
}

QString TriggerUse::wordsOf(const QString &sentence)
{
    switch (choices().indexOf(sentence)) {
    case 0: return Words::tr("a company does it to another");
    case 1: return Words::tr("a company does it to something of its own");
    case 2: return Words::tr("a company does it, by itself");
    case 3: return Words::tr("companies do it together");
    case 4: return Words::tr("a company gives something to another");
    default: return sentence;
    }
}
