// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/auditmodel.h"

#include <QDialog>

class Appearance;
class QPlainTextEdit;
class QTableView;
class Workspace;

/// The log of the project: who changed what from what to what, newest first; it can be written as JSON Lines.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] AuditModel &log() { return m_log; }
    /// Writes the whole log; the file is replaced whole or not at all.
    Result<Done> exportTo(const QString &path);

private:
    void showEntry(int row);
    void askForFile();

    Workspace &m_workspace;
    AuditModel m_log;
    QTableView *m_table;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
};
