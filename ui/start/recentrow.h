// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QAbstractButton>

/// A project in the list of recent ones: name, folder, day.
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    RecentRow(const QString &name, const QString &folder, const QString &day, const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_folder;
    QString m_day;
    Theme m_theme;
};

/// A numbered step of "How it goes".
class StepRow : public QWidget
{
    Q_OBJECT
public:
    StepRow(int number, const QString &name, const QString &words, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Theme m_theme;
};
