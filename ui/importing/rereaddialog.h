// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/ownwords.h"
#include "import/rereading.h"
#include "items/background.h"

#include <QDialog>

class Appearance;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class Workspace;

/// Reads the articles of a project again, on another thread, and shows what that changes, before anything is taken. Reading ends with the
/// dialog. With words that the project does not have yet, they are taken with what they change, as one deed.
class RereadDialog : public QDialog
{
    Q_OBJECT
public:
    RereadDialog(Workspace &workspace, const Appearance &appearance, QWidget *parent = nullptr);
    RereadDialog(Workspace &workspace, const Appearance &appearance, const OwnWords &words, QWidget *parent = nullptr);

    /// Nothing while articles are being read, or where they cannot be.
    [[nodiscard]] const std::optional<Rereading> &rereading() const { return m_rereading; }

private:
    RereadDialog(Workspace &workspace, const Appearance &appearance, std::optional<OwnWords> words, QWidget *parent);
    void read();
    void tell(Result<Rereading> rereading);
    void list();
    void take();
    void say(const QString &words, bool wrong = false);

    [[nodiscard]] bool isAnything() const; ///< to be taken

    Workspace &m_workspace;
    std::optional<OwnWords> m_words;
    const Appearance &m_appearance;
    QLabel *m_says;
    QProgressBar *m_bar;
    QTreeWidget *m_records;
    QPushButton *m_take;
    std::optional<Rereading> m_rereading;
    Background m_reading;
};
