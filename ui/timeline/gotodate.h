// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QDate>
#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class TimelineView;

/// A field over the timeline that takes a date as people type it, says in words what it was read as or what is wrong
/// with it, and on Return goes there: to a stretch that fits how exact the date is. A day or a month is marked by the
/// range. Esc and a click elsewhere close it. It is a child of the view.
class GoToDate : public QFrame
{
    Q_OBJECT

public:
    GoToDate(TimelineView &view, const QDate &today);

    void open(); ///< with what was typed last, selected
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QString says() const; ///< the words below the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void go();
    void leave(); ///< the keys are the timeline's again
    void place();

    TimelineView &m_view;
    QDate m_today;
    QLineEdit *m_field;
    QLabel *m_words;
    std::optional<Edtf> m_date;
};

/// Shows the days of a date with some room, at least a month; nothing it leaves open goes beyond the extent.
void goTo(TimelineView &view, const Edtf &date);
