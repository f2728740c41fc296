// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/edtffield.h"

#include "core/edtfwords.h"
#include "timeline/typeddate.h"

#include <QLineEdit>

EdtfField::EdtfField(const QDate &today, Appearance &appearance, QWidget *parent)
    : ExplainedField(appearance, parent)
    , m_today(today)
{
    field().setPlaceholderText(tr("2019, April 2019, 2019-04-17, about 2014, 2018 to 2020"));
    reread();
}

void EdtfField::setDate(const std::optional<Edtf> &date)
{
    field().setText(date ? date->toString() : QString());
}

ExplainedField::Said EdtfField::read(const QString &text)
{
    m_date.reset();
    if (text.trimmed().isEmpty())
        return {tr("No date: it waits below the lanes until it has one."), false};
    const Result<Edtf> date = typedDate(text, m_today, QLocale::system());
    if (!date)
        return {date.error().message, true};
    m_date = *date;
    const QString formal = date->toString();
    return {formal == text.trimmed() ? inWords(*date) : QString(inWords(*date) + QStringLiteral(" · ") + formal), false};
}
