// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportform.h"
#include "exporting/exportjob.h"

#include <QDialog>
#include <QTimer>

class ExportPreview;
class Project;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

/// What to write, with a preview of it. Says the command that writes the same bytes, copies a picture to the clipboard, and writes the
/// file whole or not at all.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `settings` keeps the last choices and the last folder. Both must outlive it.
    ExportDialog(Project &project, const ExportForm::Shown &shown, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] ExportForm &form() { return *m_form; }
    /// Writes the chosen file there, and what goes beside it; the dialog stays until that is done, and closes then.
    void writeTo(const QString &path);
    [[nodiscard]] const QString &told() const { return m_told; } ///< what was written
    void reject() override; ///< stops what is being written, first

private:
    [[nodiscard]] QString commandFor(const ExportChoice &choice, const QString &file) const;
    [[nodiscard]] bool canCopy() const;
    void follow();
    void preview();
    void copy();
    void save();
    void showWriting(bool writing);

    Project &m_project;
    QSettings &m_settings;
    ExportForm *m_form;
    ExportPreview *m_preview;
    QLabel *m_words;
    QLineEdit *m_command; ///< that writes the same bytes, to be copied
    QPushButton *m_copy;
    QPushButton *m_save;
    class QProgressBar *m_bar;
    ExportJob m_job;
    Background m_copying;
    QString m_told;
    QTimer m_soon; ///< a preview waits until typing pauses
};
