// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money.h"
#include "core/result.h"
#include "editing/explainedfield.h"

#include <vector>

/// Amounts of money as people write them ("$75 million; RMB 5,000 ($710)"), one after the other.
class AmountsField : public ExplainedField
{
    Q_OBJECT
public:
    explicit AmountsField(Appearance &appearance, QWidget *parent = nullptr);

    void setAmounts(const std::vector<Amount> &amounts);
    /// Those that were set while nothing was typed; none while it is wrong.
    [[nodiscard]] const std::vector<Amount> &amounts() const { return m_amounts; }

protected:
    [[nodiscard]] Said read(const QString &text) override;

private:
    QString m_setText;
    std::vector<Amount> m_set;
    std::vector<Amount> m_amounts;
};

/// "$75 million", "RMB 5,000 ($710)", "USD 75,000,000". Error with what is wrong with it.
[[nodiscard]] Result<Amount> typedAmount(const QString &text);
