// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class Appearance;

/// A word below a field about what is wrong with it, over whatever lies there; gone when the field is hidden.
class ErrorNote : public QLabel
{
    Q_OBJECT
public:
    /// The field owns it.
    ErrorNote(QWidget &field, Appearance &appearance);

    void say(const QString &message); ///< nothing takes it away

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget &m_field;
    Appearance &m_appearance;
};
