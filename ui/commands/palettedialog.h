// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/choicemodel.h"

#include <QDialog>

class Appearance;
class QLineEdit;
class QListView;

/// A field and the choices that match it: arrows move, Return chooses, Esc leaves. For commands, companies and lanes.
class PaletteDialog : public QDialog
{
    Q_OBJECT
public:
    PaletteDialog(const QString &title, const QString &hint, std::vector<Choice> choices, Appearance &appearance,
                  QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] ChoiceModel &choices() { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void selectFirst();

    ChoiceModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};
