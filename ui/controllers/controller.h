// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class Explorer;
class QMenuBar;
class QToolBar;

/// A group of actions of the window. It puts them into the menus and the tool bar once; setExplorer() tells which project they work
/// on, null while none is open.
class Controller : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void populate(QMenuBar &menus, QToolBar &tools) = 0;
    virtual void setExplorer(Explorer *explorer) = 0;
};
