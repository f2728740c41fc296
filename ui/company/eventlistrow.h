// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "palette/theme.h"

#include <QAbstractButton>

class Workspace;

/// An event in a list: date, mark, title. A click selects it.
class EventListRow : public QAbstractButton
{
    Q_OBJECT
public:
    EventListRow(const Workspace &workspace, EventIndex::Row row, const QColor &colour, const Theme &theme,
                 QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_date;
    EventKind m_kind;
    Modality m_modality;
    bool m_unsure;
    QColor m_colour;
    Theme m_theme;
};

/// A company or a source in a list, with a number of events. Without a swatch where the colour is not valid.
class PartnerRow : public QAbstractButton
{
    Q_OBJECT
public:
    PartnerRow(const QString &name, int count, const QColor &colour, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count;
    QColor m_colour;
    Theme m_theme;
};
