// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/redating.h"
#include "items/background.h"

#include <QDialog>

class Appearance;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;
class Workspace;

/// Another publication date for an article: what the article itself says of it, each a click away, and which dates a new one moves, from
/// what to what, before anything is taken.
class RedateDialog : public QDialog
{
    Q_OBJECT
public:
    RedateDialog(Workspace &workspace, const Appearance &appearance, const QString &document, QWidget *parent = nullptr);

    /// What the date in the field makes of the article; nothing while it is being found, or where it is no date.
    [[nodiscard]] const std::optional<Redating> &redating() const { return m_redating; }

private:
    [[nodiscard]] QVBoxLayout *candidates(const QString &evidence);
    void resolve();
    void tell(Result<Redating> redating);
    void take();

    Workspace &m_workspace;
    const Appearance &m_appearance;
    QString m_document;
    QLineEdit *m_date;
    QLabel *m_says;
    QTreeWidget *m_moved;
    QPushButton *m_take;
    std::optional<Redating> m_redating;
    Background m_resolving;
};
