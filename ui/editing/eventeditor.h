// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <functional>
#include <vector>

class Appearance;
class Project;
class QWidget;
class Workspace;

/// What people do to the events of a project: each deed is one edit, which one undo takes back. A deed that cannot be done is told by
/// Workspace::failed(); each returns whether something was done. Dialogs open over `parent`. All it is made with must outlive it.
class EventEditor
{
    Q_DECLARE_TR_FUNCTIONS(EventEditor)
public:
    EventEditor(Workspace &workspace, Appearance &appearance, const QDate &today, QWidget *parent);

    /// Asks for an event that begins as `draft`, and makes it the current one.
    bool create(Event draft);
    /// Asks for what is to change; what was not changed leaves no trace.
    bool edit(EventId event);

    // Of several at once.
    bool setReview(const std::vector<EventId> &events, Review review);
    bool setStarred(const std::vector<EventId> &events, bool starred);
    bool setTag(const std::vector<EventId> &events, const QString &tag, bool there);
    bool remove(const std::vector<EventId> &events);
    /// The others go into `kept`, which becomes the current one.
    bool merge(EventId kept, const std::vector<EventId> &others);
    /// Asks which sentences are to be an event of their own.
    bool split(EventId event);

    /// Sets another date, as a drag does.
    bool setDate(EventId event, const Edtf &when);

private:
    using MakeChanges = std::function<Result<std::vector<Change>>(Project &)>;
    [[nodiscard]] static Result<std::vector<Event>> read(Project &project, const std::vector<EventId> &ids);
    [[nodiscard]] std::vector<Event> read(const std::vector<EventId> &ids);
    /// Of many events on another thread: then true says that it has begun.
    bool perform(const QString &label, size_t events, const MakeChanges &changesOf);
    bool perform(const QString &label, const Result<std::vector<Change>> &changes);
    template <class Alter>
    bool alter(const QString &label, const std::vector<EventId> &ids, Alter change);

    Workspace &m_workspace;
    Appearance &m_appearance;
    QDate m_today;
    QWidget *m_parent;
};
