// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QStringList>
#include <QWidget>

/// The dashed field of the start page: drop articles here, or choose them.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void dropped(const QStringList &paths);
    void filesWanted();
    void folderWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Theme m_theme;
    bool m_over = false;
};

/// Paths of the local files and folders among dragged addresses.
[[nodiscard]] QStringList localPaths(const class QMimeData &data);
