// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/changedrecord.h"

#include "store/recordkind.h"

#include <QJsonObject>
#include <QStringList>

namespace {

QString nameIn(const QJsonObject &record)
{
    const auto text = [&record](const char *field) { return record.value(QLatin1String(field)).toString(); };
    for (const char *field : {"title", "name", "path"})
        if (const QString name = text(field); !name.isEmpty())
            return name;
    QStringList words{text("company"), text("measure").replace(u'_', u' '), text("as_of")};
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

ChangedRecord ChangedRecord::of(Project &project, const Change &change)
{
    const RecordKind *kind = RecordKind::named(change.entity);
    QString name;
    if (kind && change.after)
        if (const auto stored = kind->find(project, change.key); stored && *stored)
            name = nameIn(**stored);
    if (name.isEmpty())
        name = nameIn(change.before.value_or(QJsonObject()));
    return {change, name.isEmpty() ? change.key : name};
}
