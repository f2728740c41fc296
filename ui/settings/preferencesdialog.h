// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class Appearance;
class QAction;
class QSettings;

/// What a person likes: theme and language, the switches among the actions, and the way to the keys. All holds at once and is kept.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    /// `switches` are checkable actions; a box stands for each.
    PreferencesDialog(QSettings &settings, Appearance &appearance, const QList<QAction *> &switches, QWidget *parent = nullptr);

Q_SIGNALS:
    void keysWanted();
    void languageWanted(); ///< another one, which the settings keep
};
