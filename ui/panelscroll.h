// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

/// A column of a panel at the right that scrolls downwards only: what it holds is always as wide as the panel.
class PanelScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PanelScroll(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    /// Takes everything out, for filling it anew.
    void clear();
    /// Brings one of its parts to the top.
    void scrollTo(const QWidget &part);

private:
    QVBoxLayout *m_column;
};
