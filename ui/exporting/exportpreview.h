// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportchoice.h"
#include "exporting/exportpicture.h"
#include "items/background.h"

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

    /// Shows it as soon as it is read, with said(); what was shown before stays until then. An Error is shown as well.
    void present(const ExportChoice &choice);
    void showError(const QString &message);
    /// What the picture says in words.
    [[nodiscard]] const QString &alternative() const { return m_alternative; }

Q_SIGNALS:
    /// What is to be said of it: "3200 × 1800 pixels, 423 × 238 mm, about 250 kB".
    void said(const QString &words);

private:
    struct Begun { ///< a file of data
        QByteArray bytes;
        qint64 size = 0;
        DataCounts counts;
    };
    [[nodiscard]] static Result<Begun> begin(Project &project, const DataOptions &options);
    [[nodiscard]] QString showPicture(const ExportChoice &choice, const PictureOptions &options, const DrawnPicture &drawn);
    [[nodiscard]] QString showData(const Result<Begun> &begun);

    Project &m_project;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QString m_alternative;
    Background m_work;
};
