// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/language.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace {

constexpr size_t sample = 4000;

struct Words {
    const char *language;
    std::array<const char16_t *, 12> words;
};

// Words that are frequent in one of the languages and rare in the others.
const Words latin[] = {
    {"en", {u"the", u"of", u"and", u"to", u"that", u"is", u"was", u"for", u"it", u"with", u"said", u"by"}},
    {"de", {u"der", u"die", u"das", u"und", u"nicht", u"ist", u"von", u"mit", u"auf", u"für", u"ein", u"dem"}},
    {"fr", {u"le", u"les", u"des", u"est", u"dans", u"une", u"du", u"pour", u"qui", u"au", u"sur", u"et"}},
    {"es", {u"el", u"los", u"las", u"del", u"una", u"con", u"por", u"y", u"su", u"para", u"es", u"lo"}},
    {"it", {u"il", u"di", u"che", u"della", u"per", u"gli", u"sono", u"nel", u"alla", u"è", u"dei", u"anche"}},
    {"pt", {u"o", u"os", u"da", u"do", u"não", u"em", u"uma", u"com", u"dos", u"pelo", u"ao", u"mais"}},
    {"nl", {u"het", u"een", u"van", u"niet", u"zijn", u"voor", u"dat", u"op", u"aan", u"ook", u"wordt", u"bij"}},
};

/// The languages that have a word among theirs, one bit each, by its hash.
const QHash<quint32, quint8> &languagesByWord()
{
    static const QHash<quint32, quint8> table = [] {
        QHash<quint32, quint8> made;
        for (size_t language = 0; language < std::size(latin); ++language)
            for (const char16_t *word : latin[language].words)
                made[wordHash(word)] |= quint8(1U << language);
        return made;
    }();
    return table;
}

QString ofScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Cyrillic: return QStringLiteral("ru");
    case QChar::Script_Arabic: return QStringLiteral("ar");
    case QChar::Script_Hebrew: return QStringLiteral("he");
    case QChar::Script_Greek: return QStringLiteral("el");
    case QChar::Script_Thai: return QStringLiteral("th");
    case QChar::Script_Devanagari: return QStringLiteral("hi");
    default: return {};
    }
}

} // namespace

QString languageOf(QStringView text, const std::vector<Token> &tokens)
{
    std::array<int, std::size(latin)> hits {};
    int words = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int foreign = 0;
    QChar::Script script = QChar::Script_Unknown;
    const auto &byWord = languagesByWord();
    for (size_t i = 0; i < std::min(sample, tokens.size()); ++i) {
        const Token &token = tokens[i];
        if (token.kind == TokenKind::Ideographs) {
            const QChar::Script own = text[token.begin].script();
            hangul += own == QChar::Script_Hangul;
            kana += own == QChar::Script_Hiragana || own == QChar::Script_Katakana;
            han += own != QChar::Script_Hangul && own != QChar::Script_Hiragana && own != QChar::Script_Katakana;
        } else if (token.kind == TokenKind::Word) {
            const QChar::Script own = text[token.begin].script();
            if (!ofScript(own).isEmpty()) {
                ++foreign;
                script = own;
                continue;
            }
            ++words;
            const auto languages = byWord.constFind(token.word);
            for (size_t language = 0; languages != byWord.constEnd() && language < std::size(latin); ++language)
                hits[language] += *languages >> language & 1;
        }
    }
    const int ideographs = han + kana + hangul;
    if (foreign > words + ideographs / 2)
        return ofScript(script);
    if (ideographs / 2 > words) {
        if (hangul * 2 > ideographs)
            return QStringLiteral("ko");
        return kana * 20 > ideographs ? QStringLiteral("ja") : QStringLiteral("zh");
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    const bool plain = *best > 0 && *best * 12 >= words && std::count(hits.begin(), hits.end(), *best) == 1;
    return plain ? QString::fromLatin1(latin[best - hits.begin()].language) : QString();
}
