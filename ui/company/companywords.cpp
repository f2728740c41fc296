// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companywords.h"

#include "core/edtfwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
};

// As Qt calls them, in English alone; another language keeps that name.
[[maybe_unused]] constexpr const char *languages[] = {
    QT_TRANSLATE_NOOP("CompanyWords", "Chinese"), QT_TRANSLATE_NOOP("CompanyWords", "English"), QT_TRANSLATE_NOOP("CompanyWords", "Japanese"),
    QT_TRANSLATE_NOOP("CompanyWords", "Korean"),  QT_TRANSLATE_NOOP("CompanyWords", "German"),  QT_TRANSLATE_NOOP("CompanyWords", "French"),
    QT_TRANSLATE_NOOP("CompanyWords", "Spanish"), QT_TRANSLATE_NOOP("CompanyWords", "Russian"),
};

/// The script of the first letter that has one of its own.
QString lettersOf(const QString &name)
{
    for (const uint letter : name.toUcs4()) {
        switch (QChar::script(letter)) {
        case QChar::Script_Common:
        case QChar::Script_Inherited: continue;
        case QChar::Script_Han: return Words::tr("Chinese characters");
        case QChar::Script_Latin: return Words::tr("Latin letters");
        case QChar::Script_Cyrillic: return Words::tr("Cyrillic letters");
        case QChar::Script_Arabic: return Words::tr("Arabic letters");
        case QChar::Script_Hangul: return Words::tr("Hangul");
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return Words::tr("Kana");
        default: return Words::tr("other letters");
        }
    }
    return {};
}

QString scriptWords(const QString &script)
{
    if (script == u"Hans")
        return Words::tr("simplified");
    if (script == u"Hant")
        return Words::tr("traditional");
    const QLocale::Script known = QLocale::codeToScript(script);
    return known == QLocale::AnyScript ? script : QLocale::scriptToString(known);
}

} // namespace

QString languageWords(const CompanyName &name)
{
    const bool address = name.name.contains(u'.') && !name.name.contains(u' ') && !name.name.endsWith(u'.');
    if (address && name.language.isEmpty())
        return Words::tr("address");
    if (name.language.isEmpty())
        return name.script.isEmpty() ? lettersOf(name.name) : scriptWords(name.script);
    const QLocale locale(name.language);
    const QString language = locale.language() == QLocale::C ? name.language
                                                             : Words::tr(QLocale::languageToString(locale.language()).toUtf8().constData());
    const bool usual = name.script.isEmpty() || name.script == u"Latn";
    return usual ? language : Words::tr("%1, %2", "a language and its script").arg(language, scriptWords(name.script));
}

QString validityWords(const CompanyName &name)
{
    const auto words = [](const Edtf &date) { return inWords(date, DateWords::Short); };
    if (name.from && name.to)
        return *name.from == *name.to ? words(*name.from) : words(*name.from) + QStringLiteral("–") + words(*name.to);
    if (name.from)
        return Words::tr("since %1").arg(words(*name.from));
    return name.to ? Words::tr("until %1").arg(words(*name.to)) : Words::tr("not dated");
}

QString relationWords(Relation relation)
{
    switch (relation) {
    case Relation::Rival: return Words::tr("Rivals");
    case Relation::Partner: return Words::tr("Partners");
    case Relation::Target: return Words::tr("Bought or invested in");
    case Relation::Owner: return Words::tr("Bought by, or with money of");
    case Relation::Other: break;
    }
    return Words::tr("Named together");
}
