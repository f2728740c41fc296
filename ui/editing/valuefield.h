// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "editing/explainedfield.h"

#include <optional>

/// The number of a figure as people write it: "0.6", "429.6 million", "1,250,000", "4.3亿". It says below what it is in full.
class ValueField : public ExplainedField
{
    Q_OBJECT
public:
    explicit ValueField(Appearance &appearance, QWidget *parent = nullptr);

    void setValue(double value);
    /// Nothing while it is empty or wrong.
    [[nodiscard]] std::optional<double> value() const { return m_value; }

protected:
    [[nodiscard]] Said read(const QString &text) override;

private:
    std::optional<double> m_value;
};

/// Error with what is wrong with it.
[[nodiscard]] Result<double> typedNumber(const QString &typed);
