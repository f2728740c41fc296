// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

#include <QDialog>
#include <QStringList>

#include <utility>
#include <vector>

class Appearance;
class ProjectSnapshot;
class QCheckBox;
class QLabel;
class QPushButton;

/// Which sentences of an event tell of another one.
class SplitDialog : public QDialog
{
    Q_OBJECT
public:
    /// An event of two claims or more.
    SplitDialog(const Event &event, const ProjectSnapshot &snapshot, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosen() const; ///< keys of claims: at least one, never all, once it was accepted

private:
    void follow();

    std::vector<std::pair<QString, QCheckBox *>> m_claims;
    QLabel *m_words;
    QPushButton *m_split;
};
