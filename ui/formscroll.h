// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

/// A form of a dialog, which asks for the room that the form wants and scrolls where the screen has less. A dialog in view grows with it.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// Owns the form.
    explicit FormScroll(QWidget *form, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void growWindow();
};
