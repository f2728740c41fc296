// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

/// What a key each does to the event or figure under review. They belong to the controller; the page puts them on its buttons.
struct ReviewActions {
    QAction *accept = nullptr;
    QAction *reject = nullptr;
    QAction *edit = nullptr;
    QAction *merge = nullptr;
    QAction *why = nullptr;
    QAction *skip = nullptr;
    QAction *undo = nullptr;
};
