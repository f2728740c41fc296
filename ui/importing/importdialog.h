// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/importjob.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

/// Runs an import before the user's eyes: a bar and "Cancel" while it goes, then what became of every file, the refused ones first
/// with their reasons. Accepted when anything was stored.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QString &projectPath, const QStringList &inputs, QWidget *parent = nullptr);

    void reject() override; ///< cancels while it runs

private:
    void showReport();
    void showFailure(const QString &message);

    ImportJob m_job;
    QLabel *m_words;
    QProgressBar *m_bar;
    QTreeWidget *m_files;
    QPushButton *m_button;
    bool m_running = true;
};
