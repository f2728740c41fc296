// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateexpression.h"
#include "text/tokens.h"

#include <QStringView>

#include <optional>
#include <vector>

/// The Chinese grammar of dates over tokens of one character: 2004年8月, 去年, 今年第三季度, 本周日, 8月底, 上半年, 三年前.
class ChineseDates
{
public:
    ChineseDates(QStringView text, const std::vector<Token> &tokens) : m_text(text), m_tokens(tokens) { }

    /// The longest expression that begins at a token and ends before `end`. Its `last` is one past.
    [[nodiscard]] std::optional<DateExpression> match(qsizetype at, qsizetype end) const;

private:
    QStringView m_text;
    const std::vector<Token> &m_tokens;
};
