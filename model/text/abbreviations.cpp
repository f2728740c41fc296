// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviations.h"

#include "text/tokens.h"

#include <algorithm>
#include <array>

namespace {

struct Row {
    quint32 word;
    Abbreviation kind;
    friend constexpr bool operator<(const Row &a, const Row &b) { return a.word < b.word; }
};

constexpr auto abbreviations = [] {
    using enum Abbreviation;
    std::array rows {
        Row {wordHash(u"mr"), BeforeName},     Row {wordHash(u"mrs"), BeforeName},
        Row {wordHash(u"ms"), BeforeName},     Row {wordHash(u"dr"), BeforeName},
        Row {wordHash(u"prof"), BeforeName},   Row {wordHash(u"sen"), BeforeName},
        Row {wordHash(u"rep"), BeforeName},    Row {wordHash(u"gov"), BeforeName},
        Row {wordHash(u"gen"), BeforeName},    Row {wordHash(u"col"), BeforeName},
        Row {wordHash(u"lt"), BeforeName},     Row {wordHash(u"sgt"), BeforeName},
        Row {wordHash(u"capt"), BeforeName},   Row {wordHash(u"rev"), BeforeName},
        Row {wordHash(u"hon"), BeforeName},    Row {wordHash(u"pres"), BeforeName},
        Row {wordHash(u"messrs"), BeforeName}, Row {wordHash(u"st"), BeforeName},
        Row {wordHash(u"mt"), BeforeName},     Row {wordHash(u"vs"), BeforeName},
        Row {wordHash(u"cf"), BeforeName},     Row {wordHash(u"ca"), BeforeName},
        Row {wordHash(u"approx"), BeforeName}, Row {wordHash(u"rs"), BeforeNumber},
        Row {wordHash(u"no"), BeforeNumber},   Row {wordHash(u"nos"), BeforeNumber},
        Row {wordHash(u"p"), BeforeNumber},    Row {wordHash(u"pp"), BeforeNumber},
        Row {wordHash(u"vol"), BeforeNumber},  Row {wordHash(u"fig"), BeforeNumber},
        Row {wordHash(u"jan"), BeforeNumber},  Row {wordHash(u"feb"), BeforeNumber},
        Row {wordHash(u"mar"), BeforeNumber},  Row {wordHash(u"apr"), BeforeNumber},
        Row {wordHash(u"jun"), BeforeNumber},  Row {wordHash(u"jul"), BeforeNumber},
        Row {wordHash(u"aug"), BeforeNumber},  Row {wordHash(u"sep"), BeforeNumber},
        Row {wordHash(u"sept"), BeforeNumber}, Row {wordHash(u"oct"), BeforeNumber},
        Row {wordHash(u"nov"), BeforeNumber},  Row {wordHash(u"dec"), BeforeNumber},
        Row {wordHash(u"inc"), AfterName},     Row {wordHash(u"corp"), AfterName},
        Row {wordHash(u"co"), AfterName},      Row {wordHash(u"ltd"), AfterName},
        Row {wordHash(u"cos"), AfterName},     Row {wordHash(u"bros"), AfterName},
        Row {wordHash(u"plc"), AfterName},     Row {wordHash(u"llc"), AfterName},
        Row {wordHash(u"jr"), AfterName},      Row {wordHash(u"sr"), AfterName},
        Row {wordHash(u"etc"), AfterName},     Row {wordHash(u"al"), AfterName},
        Row {wordHash(u"dept"), AfterName},    Row {wordHash(u"est"), AfterName},
        Row {wordHash(u"mass"), AfterName},    Row {wordHash(u"calif"), AfterName},
        Row {wordHash(u"conn"), AfterName},    Row {wordHash(u"fla"), AfterName},
        Row {wordHash(u"ill"), AfterName},     Row {wordHash(u"mich"), AfterName},
        Row {wordHash(u"pa"), AfterName},      Row {wordHash(u"tex"), AfterName},
        Row {wordHash(u"va"), AfterName},      Row {wordHash(u"wash"), AfterName},
    };
    std::sort(rows.begin(), rows.end());
    return rows;
}();

constexpr auto openers = [] {
    std::array words {
        wordHash(u"the"),     wordHash(u"a"),        wordHash(u"an"),       wordHash(u"it"),
        wordHash(u"its"),     wordHash(u"he"),       wordHash(u"she"),      wordHash(u"his"),
        wordHash(u"her"),     wordHash(u"they"),     wordHash(u"their"),    wordHash(u"we"),
        wordHash(u"our"),     wordHash(u"you"),      wordHash(u"i"),        wordHash(u"this"),
        wordHash(u"that"),    wordHash(u"these"),    wordHash(u"those"),    wordHash(u"there"),
        wordHash(u"but"),     wordHash(u"and"),      wordHash(u"or"),       wordHash(u"if"),
        wordHash(u"in"),      wordHash(u"on"),       wordHash(u"at"),       wordHash(u"as"),
        wordHash(u"by"),      wordHash(u"for"),      wordHash(u"from"),     wordHash(u"to"),
        wordHash(u"with"),    wordHash(u"after"),    wordHash(u"before"),   wordHash(u"since"),
        wordHash(u"while"),   wordHash(u"when"),     wordHash(u"although"), wordHash(u"though"),
        wordHash(u"however"), wordHash(u"because"),  wordHash(u"under"),    wordHash(u"until"),
        wordHash(u"what"),    wordHash(u"who"),      wordHash(u"how"),      wordHash(u"why"),
        wordHash(u"where"),   wordHash(u"last"),     wordHash(u"some"),     wordHash(u"many"),
        wordHash(u"most"),    wordHash(u"all"),      wordHash(u"both"),     wordHash(u"no"),
        wordHash(u"not"),     wordHash(u"now"),      wordHash(u"so"),       wordHash(u"still"),
        wordHash(u"then"),    wordHash(u"also"),     wordHash(u"another"),  wordHash(u"other"),
        wordHash(u"one"),     wordHash(u"two"),      wordHash(u"several"),  wordHash(u"such"),
        wordHash(u"according"), wordHash(u"meanwhile"), wordHash(u"moreover"), wordHash(u"analysts"),
    };
    std::sort(words.begin(), words.end());
    return words;
}();

} // namespace

Abbreviation abbreviationKind(quint32 word)
{
    const auto row = std::lower_bound(abbreviations.begin(), abbreviations.end(), Row {word, Abbreviation::None});
    return row != abbreviations.end() && row->word == word ? row->kind : Abbreviation::None;
}

bool opensSentence(quint32 word)
{
    return std::binary_search(openers.begin(), openers.end(), word);
}
