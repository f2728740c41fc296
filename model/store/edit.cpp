// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edit.h"

#include "store/project.h"
#include "store/recordjson.h"
#include "store/recordkind.h"
#include "store/transaction.h"

#include <algorithm>

namespace
{

Change changeOf(const char *entity, const QString &key, const std::optional<QJsonObject> &before,
                const std::optional<QJsonObject> &after)
{
    Change change{QLatin1String(entity), key, before, after};
    if (!before || !after)
        return change;
    const QStringList fields = before->keys();
    for (const QString &field : fields)
        if (before->value(field) == after->value(field)) {
            change.before->remove(field);
            change.after->remove(field);
        }
    return change;
}

template <class Record>
std::optional<QJsonObject> jsonOf(const std::optional<Record> &record)
{
    return record ? std::optional(RecordJson::toJson(*record)) : std::nullopt;
}

Error disagreement(const Change &change, const QString &what)
{
    return {QString(QStringLiteral("The %1 \"%2\" ").arg(change.entity, change.key) + what)};
}

Result<Done> carryOut(Project &project, const Change &change)
{
    const RecordKind *kind = RecordKind::named(change.entity);
    if (!kind)
        return disagreement(change, QStringLiteral("is of a kind that this version does not know."));
    const auto known = kind->find(project, change.key);
    if (!known)
        return known.error();
    if (!change.before) {
        if (*known)
            return disagreement(change, QStringLiteral("is there already."));
        return kind->insert(project, *change.after);
    }
    if (!*known)
        return disagreement(change, QStringLiteral("is no longer there."));
    QJsonObject fields = **known;
    for (auto field = change.before->begin(); field != change.before->end(); ++field)
        if (fields.value(field.key()) != field.value() && field.key() != u"colour") // which comes by itself, and stays
            return disagreement(change, QStringLiteral("has changed in the meantime."));
    if (!change.after)
        return kind->remove(project, change.key);
    for (auto field = change.after->begin(); field != change.after->end(); ++field)
        fields.insert(field.key(), field.value());
    return kind->update(project, change.key, fields);
}

} // namespace

Change Change::of(const std::optional<Event> &before, const std::optional<Event> &after)
{
    return changeOf("event", before ? before->key : after->key, jsonOf(before), jsonOf(after));
}

Change Change::of(const std::optional<Figure> &before, const std::optional<Figure> &after)
{
    return changeOf("figure", before ? before->key : after->key, jsonOf(before), jsonOf(after));
}

Change Change::of(const std::optional<Company> &before, const std::optional<Company> &after)
{
    return changeOf("company", QString::number((before ? before->id : after->id).value()), jsonOf(before),
                    jsonOf(after));
}

Change Change::of(const std::optional<Article> &before, const std::optional<Article> &after)
{
    return changeOf("article", before ? before->hash : after->hash, jsonOf(before), jsonOf(after));
}

Change Change::of(const std::optional<SavedView> &before, const std::optional<SavedView> &after)
{
    return changeOf("view", before ? before->name : after->name, jsonOf(before), jsonOf(after));
}

Change Change::starOf(const QString &eventKey, bool starred)
{
    const QJsonObject star{{QLatin1String("id"), eventKey}};
    return {QStringLiteral("star"), eventKey, starred ? std::nullopt : std::optional(star),
            starred ? std::optional(star) : std::nullopt};
}

Change Change::settingOf(const QString &name, const std::optional<QString> &before,
                         const std::optional<QString> &after)
{
    const auto json = [&](const std::optional<QString> &value) {
        return value ? std::optional(RecordJson::setting(name, *value)) : std::nullopt;
    };
    return changeOf("setting", name, json(before), json(after));
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
    for (const Change &change : changes)
        if (auto done = carryOut(project, change); !done)
            return done;
    return transaction->commit();
}
