// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;

/// Words with commas between them (tags, places); the one being typed is completed from those that are known.
class ListField : public QLineEdit
{
    Q_OBJECT
public:
    explicit ListField(const QStringList &known, QWidget *parent = nullptr);

    void setItems(const QStringList &items) { setText(items.join(QStringLiteral(", "))); }
    [[nodiscard]] QStringList items() const; ///< each once, none empty

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int startOfLast() const;
    void complete();
    void takeWord(const QString &word);

    QCompleter *m_completer;
};
