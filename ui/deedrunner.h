// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/background.h"
#include "projecteditor.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class Project;
class Workspace;

/// Deeds of many records: on another thread, with a connection of its own, so that the window goes on. One at a time; underWay() tells
/// how far it is, stop() ends it with nothing done. Meanwhile the project is written, and every other edit is refused with a word.
/// A child of its workspace.
class DeedRunner : public QObject
{
    Q_OBJECT
public:
    DeedRunner(Workspace &workspace, Person person);

    /// That of a workspace; null where it has none: then all is done at once.
    [[nodiscard]] static DeedRunner *of(const Workspace &workspace);

    static constexpr qint64 mostAtOnce = 500; ///< records that a window can wait for
    /// What a deed tells when it has ended; an Error where nothing was done.
    using Ended = std::function<void(const Result<Done> &)>;
    using Make = std::function<Result<Edit>(Project &)>;

    /// Carries out what `make` says of a project, about so many records; a deed of few at once.
    static void perform(Workspace &workspace, const QString &label, qint64 records, Make make, Ended ended);
    // Tell by Workspace::failed() where they cannot; in a project of many events on the other thread.
    static void undo(Workspace &workspace);
    static void redo(Workspace &workspace);

    struct UnderWay {
        QString label;
        qint64 rows = 0; ///< of the file that were changed so far
    };
    [[nodiscard]] const std::optional<UnderWay> &underWay() const { return m_underWay; }
    void stop();

Q_SIGNALS:
    void underWayChanged();

private:
    using Deed = std::function<Result<Edit>(class EditHistory &, Project &)>;
    void start(const QString &label, Deed deed, Ended ended);
    [[nodiscard]] static Ended tellFailure(Workspace &workspace);

    Workspace &m_workspace;
    Person m_person;
    std::optional<UnderWay> m_underWay;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    Background m_work;
};
