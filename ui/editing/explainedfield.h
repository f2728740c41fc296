// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class Appearance;
class QLabel;
class QLineEdit;

/// A field that says below, while one types, what it was read as or what is wrong with it. Subclasses read; they call reread() once
/// they are made.
class ExplainedField : public QWidget
{
    Q_OBJECT
public:
    explicit ExplainedField(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QString says() const;
    [[nodiscard]] bool isWrong() const { return m_said.wrong; }

Q_SIGNALS:
    void changed();

protected:
    struct Said {
        QString words;
        bool wrong = false;
    };
    [[nodiscard]] virtual Said read(const QString &text) = 0;
    void reread();

private:
    void showSaid();

    Appearance &m_appearance;
    QLineEdit *m_field;
    QLabel *m_words;
    Said m_said;
};
