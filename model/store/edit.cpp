// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edit.h"

#include "store/project.h"
#include "store/recordjson.h"
#include "store/transaction.h"

#include <algorithm>

namespace
{

const QString eventEntity = QStringLiteral("event");
const QString figureEntity = QStringLiteral("figure");

template <class Record>
Change changeOf(const QString &entity, const std::optional<Record> &before,
                const std::optional<Record> &after)
{
    Change change{entity, before ? before->key : after->key, std::nullopt, std::nullopt};
    if (before)
        change.before = RecordJson::toJson(*before);
    if (after)
        change.after = RecordJson::toJson(*after);
    if (before && after) {
        const QStringList fields = change.before->keys();
        for (const QString &field : fields)
            if (change.before->value(field) == change.after->value(field)) {
                change.before->remove(field);
                change.after->remove(field);
            }
    }
    return change;
}

/// How one kind of record is read from JSON; the other half of RecordJson::toJson().
Event fromJson(const QJsonObject &object, const Event *)
{
    return RecordJson::toEvent(object);
}

Figure fromJson(const QJsonObject &object, const Figure *)
{
    return RecordJson::toFigure(object);
}

Error disagreement(const Change &change, const QString &what)
{
    return {QString(QStringLiteral("The %1 \"%2\" ").arg(change.entity, change.key) + what)};
}

template <class Repository, class Record>
Result<Done> applyTo(Repository &repository, const Change &change, const Record *type)
{
    const auto known = repository.findByKey(change.key);
    if (!known)
        return known.error();
    if (!change.before) {
        if (*known)
            return disagreement(change, QStringLiteral("is there already."));
        const auto inserted = repository.insert(fromJson(*change.after, type));
        return inserted ? Result<Done>(Done()) : inserted.error();
    }
    if (!*known)
        return disagreement(change, QStringLiteral("is no longer there."));
    QJsonObject fields = RecordJson::toJson(**known);
    for (auto field = change.before->begin(); field != change.before->end(); ++field)
        if (fields.value(field.key()) != field.value())
            return disagreement(change, QStringLiteral("has changed in the meantime."));
    if (!change.after)
        return repository.remove((*known)->id);
    for (auto field = change.after->begin(); field != change.after->end(); ++field)
        fields.insert(field.key(), field.value());
    Record record = fromJson(fields, type);
    record.id = (*known)->id;
    return repository.update(record);
}

} // namespace

Change Change::of(const std::optional<Event> &before, const std::optional<Event> &after)
{
    return changeOf(eventEntity, before, after);
}

Change Change::of(const std::optional<Figure> &before, const std::optional<Figure> &after)
{
    return changeOf(figureEntity, before, after);
}

Change Change::reverted() const
{
    return {entity, key, after, before};
}

Edit Edit::reverted() const
{
    Edit edit{label, {}};
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(edit.changes),
                   [](const Change &change) { return change.reverted(); });
    return edit;
}

Result<Done> Edit::apply(Project &project) const
{
    auto transaction = Transaction::begin(project.database());
    if (!transaction)
        return transaction.error();
    for (const Change &change : changes) {
        const auto applied = change.entity == eventEntity
            ? applyTo(project.events(), change, static_cast<const Event *>(nullptr))
            : applyTo(project.figures(), change, static_cast<const Figure *>(nullptr));
        if (!applied)
            return applied;
    }
    return transaction->commit();
}
