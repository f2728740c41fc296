// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>

class Appearance;
class ErrorNote;
class ProjectSnapshot;
class QLineEdit;

/// Asks for a company of the project, by any of its names.
class CompanyChooser : public QDialog
{
    Q_OBJECT
public:
    /// `words` stand before the field. The snapshot must outlive it.
    CompanyChooser(const ProjectSnapshot &snapshot, Appearance &appearance, const QString &words, QWidget *parent);

    [[nodiscard]] const QString &company() const { return m_company; } ///< canonical name, after it was accepted

    void accept() override;

private:
    const ProjectSnapshot &m_snapshot;
    QLineEdit *m_field;
    ErrorNote *m_note;
    QString m_company;
};
