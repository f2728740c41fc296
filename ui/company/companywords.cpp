// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companywords.h"

#include "core/edtfwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CompanyWords", text);
}

/// The script of the first letter that has one of its own.
QString lettersOf(const QString &name)
{
    for (const uint letter : name.toUcs4()) {
        switch (QChar::script(letter)) {
        case QChar::Script_Common:
        case QChar::Script_Inherited: continue;
        case QChar::Script_Han: return tr("Chinese characters");
        case QChar::Script_Latin: return tr("Latin letters");
        case QChar::Script_Cyrillic: return tr("Cyrillic letters");
        case QChar::Script_Arabic: return tr("Arabic letters");
        case QChar::Script_Hangul: return tr("Hangul");
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return tr("Kana");
        default: return tr("other letters");
        }
    }
    return {};
}

QString scriptWords(const QString &script)
{
    if (script == u"Hans")
        return tr("simplified");
    if (script == u"Hant")
        return tr("traditional");
    const QLocale::Script known = QLocale::codeToScript(script);
    return known == QLocale::AnyScript ? script : QLocale::scriptToString(known);
}

} // namespace

QString languageWords(const CompanyName &name)
{
    const bool address = name.name.contains(u'.') && !name.name.contains(u' ') && !name.name.endsWith(u'.');
    if (address && name.language.isEmpty())
        return tr("address");
    if (name.language.isEmpty())
        return name.script.isEmpty() ? lettersOf(name.name) : scriptWords(name.script);
    const QLocale locale(name.language);
    const QString language = locale.language() == QLocale::C ? name.language : QLocale::languageToString(locale.language());
    const bool usual = name.script.isEmpty() || name.script == u"Latn";
    return usual ? language : language + QStringLiteral(", ") + scriptWords(name.script);
}

QString validityWords(const CompanyName &name)
{
    const auto words = [](const Edtf &date) { return inWords(date, DateWords::Short); };
    if (name.from && name.to)
        return *name.from == *name.to ? words(*name.from) : words(*name.from) + QStringLiteral("–") + words(*name.to);
    if (name.from)
        return tr("since %1").arg(words(*name.from));
    return name.to ? tr("until %1").arg(words(*name.to)) : tr("not dated");
}

QString relationWords(Relation relation)
{
    switch (relation) {
    case Relation::Rival: return tr("Rivals");
    case Relation::Partner: return tr("Partners");
    case Relation::Target: return tr("Bought or invested in");
    case Relation::Owner: return tr("Bought by, or with money of");
    case Relation::Other: break;
    }
    return tr("Named together");
}
