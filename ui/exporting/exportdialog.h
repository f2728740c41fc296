// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"

#include <QDialog>

class Project;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// What to write, with a preview of it: view, format, size, range, look, title. Says the command
/// that does the same, and writes the file whole or not at all.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `options` as the window shows things; `visible` are the days in view.
    ExportDialog(Project &project, const PictureOptions &options, const DateRange &visible, QWidget *parent = nullptr);

private:
    [[nodiscard]] PictureOptions chosen() const;
    [[nodiscard]] QString fileName(const PictureOptions &options) const;
    void preview();
    void write();

    Project &m_project;
    PictureOptions m_options;
    DateRange m_visible;
    QComboBox *m_view;
    QComboBox *m_format;
    QComboBox *m_size;
    QComboBox *m_range;
    QComboBox *m_theme;
    QLineEdit *m_title;
    QCheckBox *m_plain;
    QLabel *m_preview;
    QLabel *m_words;
    QLineEdit *m_command; ///< that writes the same bytes, to be copied
};
