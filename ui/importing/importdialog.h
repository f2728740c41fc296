// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/importjob.h"
#include "palette/theme.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

/// Runs an import before the user's eyes: a bar and "Cancel" while it goes, then what became of every file and row. Accepted when
/// anything was stored; it closes by itself where there is nothing to tell that the timeline does not show.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `who` imports, for the audit log.
    ImportDialog(const QString &projectPath, const QStringList &inputs, const QString &who, const ReadOptions &options,
                 const Theme &theme, QWidget *parent = nullptr);

    void reject() override; ///< cancels while it runs
    [[nodiscard]] const ImportReport &report() const { return m_job.report(); } ///< once it has run

private:
    void showReport();
    void showFailure(const QString &message);

    ImportJob m_job;
    Theme m_theme;
    QVBoxLayout *m_layout;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_button;
    bool m_running = true;
};
