// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"

#include <QString>
#include <QStringList>

/// Who buys whom at one Chinese word of purchase.
struct ChineseDeal {
    QString buyer;   ///< canonical name
    QStringList bought; ///< in the order of the text
    explicit operator bool() const { return !buyer.isEmpty() && !bought.isEmpty(); }
};

/// Reads the clause of tokens [begin, end) around the purchase at [first, last): "X以3亿元收购Y和Z", "X收购W所持Y 75%股权" (W sells),
/// "X向W购买Y", "Y被X收购", "X完成对Y的收购". `carried` is the subject of what stands before and is taken where the clause has none
/// of its own. Nothing where the word is a noun without its parties ("收购事项") or goods are bought.
[[nodiscard]] ChineseDeal findChineseDeal(const Analysis &analysis, qsizetype begin, qsizetype end, qsizetype first,
                                          qsizetype last, const QString &carried);

/// The subject that tokens [begin, end) leave for the clauses after them, or nothing.
[[nodiscard]] QString chineseSubject(const Analysis &analysis, qsizetype begin, qsizetype end);
