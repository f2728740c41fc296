// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportchoice.h"

#include <QStackedWidget>

class Project;
class QLabel;
class QPlainTextEdit;

/// What an export will look like: the picture as it fits, or how the file of data begins.
class ExportPreview : public QStackedWidget
{
    Q_OBJECT
public:
    /// `project` must outlive it.
    explicit ExportPreview(Project &project, QWidget *parent = nullptr);

    /// Shows it and returns what is to be said of it: "3200 × 1800 pixels, 423 × 238 mm, about 250 kB". An Error is shown as well.
    QString present(const ExportChoice &choice);
    void showError(const QString &message);
    /// What the picture says in words.
    [[nodiscard]] const QString &alternative() const { return m_alternative; }

private:
    [[nodiscard]] QString showPicture(const ExportChoice &choice);
    [[nodiscard]] QString showData(const ExportChoice &choice);

    Project &m_project;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QString m_alternative;
};
