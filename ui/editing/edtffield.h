// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "editing/explainedfield.h"

#include <QDate>

#include <optional>

/// A date as people type it or as EDTF, which says in words what it was read as. Empty means undated.
class EdtfField : public ExplainedField
{
    Q_OBJECT
public:
    EdtfField(const QDate &today, Appearance &appearance, QWidget *parent = nullptr);

    void setDate(const std::optional<Edtf> &date);
    /// Nothing while it is empty or wrong.
    [[nodiscard]] const std::optional<Edtf> &date() const { return m_date; }

protected:
    [[nodiscard]] Said read(const QString &text) override;

private:
    QDate m_today;
    std::optional<Edtf> m_date;
};
