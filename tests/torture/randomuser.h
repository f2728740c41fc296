// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "torture/scene.h"

#include <QObject>
#include <QRandomGenerator>
#include <QUrl>

class MainWindow;
class QWidget;

/// Somebody who does anything with a window, the same things for the same seed. Dialogs are poked at, too, and closed before long.
class RandomUser : public QObject
{
    Q_OBJECT
public:
    RandomUser(MainWindow &window, const Scene &scene, quint32 seed);
    ~RandomUser() override;

    /// Does something, and says what.
    QString act();
    /// Closes the project and opens it again.
    void startAnew();

private:
    QString click();
    QString drag();
    QString wheel();
    QString key();
    QString type();
    QString choose();
    QString edit();
    QString import();
    void poke(); ///< at a dialog or menu that holds everything up
    [[nodiscard]] QPoint placeIn(const QWidget &widget);
    [[nodiscard]] QWidget *widgetAt(QWidget &top, QPoint &place);
    Q_SLOT void swallow(const QUrl &) { } ///< nothing is opened in a browser

    MainWindow &m_window;
    const Scene &m_scene;
    QRandomGenerator m_random;
    int m_imports = 0;
    int m_edits = 0;
};
