// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/columnwords.h"

#include <QCoreApplication>

#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

constexpr std::pair<const char *, const char *> meanings[] = {
    {"id", QT_TRANSLATE_NOOP("ColumnWords", "identifies the row: the same in every export of the project")},
    {"when", QT_TRANSLATE_NOOP("ColumnWords", "when it was, in EDTF, as exactly as it is known; empty where it is undated")},
    {"as_of", QT_TRANSLATE_NOOP("ColumnWords", "when it was so, in EDTF, as exactly as it is known; empty where it is undated")},
    {"start", QT_TRANSLATE_NOOP("ColumnWords", "the first day that it may be; empty where that is open")},
    {"end", QT_TRANSLATE_NOOP("ColumnWords", "the last day that it may be; empty where that is open")},
    {"kind", QT_TRANSLATE_NOOP("ColumnWords", "what kind of event it is")},
    {"modality", QT_TRANSLATE_NOOP("ColumnWords", "whether it happened, or was planned, rumoured or denied")},
    {"title", QT_TRANSLATE_NOOP("ColumnWords", "the event in a few words")},
    {"companies", QT_TRANSLATE_NOOP("ColumnWords", "the companies, each with its part in it")},
    {"company", QT_TRANSLATE_NOOP("ColumnWords", "the company, or all of them by name")},
    {"amounts", QT_TRANSLATE_NOOP("ColumnWords", "amounts of money, in brackets the same in other currencies")},
    {"places", QT_TRANSLATE_NOOP("ColumnWords", "places")},
    {"confidence", QT_TRANSLATE_NOOP("ColumnWords", "how certain it is that the sources say so, from 0 to 1")},
    {"review", QT_TRANSLATE_NOOP("ColumnWords", "what a reviewer decided")},
    {"tags", QT_TRANSLATE_NOOP("ColumnWords", "tags")},
    {"note", QT_TRANSLATE_NOOP("ColumnWords", "a reviewer's note")},
    {"measure", QT_TRANSLATE_NOOP("ColumnWords", "what was measured")},
    {"comparator", QT_TRANSLATE_NOOP("ColumnWords", "whether the value is exact (=), about so (~) or a bound (<, <=, >, >=)")},
    {"value", QT_TRANSLATE_NOOP("ColumnWords", "the value, in whole units: a share of 15 % is 15, a million is 1000000")},
    {"unit", QT_TRANSLATE_NOOP("ColumnWords", "the unit of the value")},
    {"also", QT_TRANSLATE_NOOP("ColumnWords", "the same value in other currencies")},
    {"market", QT_TRANSLATE_NOOP("ColumnWords", "the market that it is about")},
    {"region", QT_TRANSLATE_NOOP("ColumnWords", "the region that it is about")},
    {"attributed_to", QT_TRANSLATE_NOOP("ColumnWords", "who measured it")},
    {"references", QT_TRANSLATE_NOOP("ColumnWords", "sources without a text")},
    {"sources", QT_TRANSLATE_NOOP("ColumnWords", "how many articles and other sources tell it")},
    {"quote", QT_TRANSLATE_NOOP("ColumnWords", "the sentence that tells it")},
    {"source", QT_TRANSLATE_NOOP("ColumnWords", "publisher, title and day of the article with that sentence")},
    {"url", QT_TRANSLATE_NOOP("ColumnWords", "the address of that article")},
    {"extra", QT_TRANSLATE_NOOP("ColumnWords", "other fields of an imported row, as JSON")},
};

} // namespace

QString meaningOf(const QString &column)
{
    for (const auto &[name, meaning] : meanings)
        if (column == QLatin1String(name))
            return Words::tr(meaning);
    return {};
}
