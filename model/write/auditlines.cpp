// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/auditlines.h"

#include <QIODevice>
#include <QJsonDocument>

namespace
{

QJsonValue fieldsOf(const QString &json)
{
    return json.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(json.toUtf8()).object());
}

} // namespace

QJsonObject auditLine(const AuditEntry &entry)
{
    return {{QStringLiteral("type"), QStringLiteral("audit")},
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("step"), entry.step},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("undoes"), entry.undoes > 0 ? QJsonValue(entry.undoes) : QJsonValue()},
            {QStringLiteral("entity"), entry.entity},
            {QStringLiteral("key"), entry.key},
            {QStringLiteral("before"), fieldsOf(entry.before)},
            {QStringLiteral("after"), fieldsOf(entry.after)}};
}

Result<Done> writeAuditLog(AuditLog &log, QIODevice &device)
{
    bool written = true;
    const auto read = log.each([&](AuditEntry &&entry) {
        const QByteArray line = QJsonDocument(auditLine(entry)).toJson(QJsonDocument::Compact) + '\n';
        written = written && device.write(line) == line.size();
    });
    if (!read)
        return read;
    return written ? Result<Done>(Done()) : Error{device.errorString()};
}
