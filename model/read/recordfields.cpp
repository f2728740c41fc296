// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/recordfields.h"

#include "read/decoding.h"

#include <QJsonArray>

QString RecordFields::text(const char *name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isNull() && !found.isString())
        fail(name, QStringLiteral("must be a text."));
    return found.toString();
}

QString RecordFields::required(const char *name)
{
    QString found = text(name);
    if (found.isEmpty())
        fail(name, QStringLiteral("is missing."));
    return found;
}

QStringList RecordFields::texts(const char *name)
{
    QStringList found;
    const QJsonValue array = value(name);
    if (!array.isUndefined() && !array.isNull() && !array.isArray())
        fail(name, QStringLiteral("must be a list."));
    const QJsonArray items = array.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            fail(name, QStringLiteral("must be a list of texts."));
        found.append(item.toString());
    }
    return found;
}

double RecordFields::number(const char *name)
{
    return optionalNumber(name).value_or(0);
}

std::optional<double> RecordFields::optionalNumber(const char *name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    if (!found.isDouble()) {
        fail(name, QStringLiteral("must be a number."));
        return std::nullopt;
    }
    return found.toDouble();
}

std::optional<Edtf> RecordFields::date(const char *name)
{
    const QString written = text(name);
    if (written.isEmpty())
        return std::nullopt;
    const auto date = Edtf::parse(written);
    if (!date) {
        fail(name, QStringLiteral("is no date: ") + date.error().message);
        return std::nullopt;
    }
    return *date;
}

CharacterSpan RecordFields::span()
{
    const double start = number("start");
    const double end = number("end");
    if (!(start >= 0 && start <= double(articleLimit)))
        fail("start", QStringLiteral("is no place in a text."));
    else if (!(end >= start && end <= double(articleLimit)))
        fail("end", QStringLiteral("is no place in a text behind its start."));
    else
        return {qint64(start), qint64(end)};
    return {};
}

QJsonObject RecordFields::object(const char *name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isNull() && !found.isObject())
        fail(name, QStringLiteral("must be an object."));
    return found.toObject();
}

void RecordFields::each(const char *name, const std::function<void(RecordFields &)> &visit)
{
    const QJsonValue array = value(name);
    if (!array.isUndefined() && !array.isNull() && !array.isArray())
        fail(name, QStringLiteral("must be a list."));
    const QJsonArray items = array.toArray();
    for (const auto &item : items) {
        if (!item.isObject()) {
            fail(name, QStringLiteral("must be a list of objects."));
            continue;
        }
        RecordFields fields(item.toObject());
        visit(fields);
        if (!fields.problem().isEmpty())
            fail(name, QStringLiteral("holds a bad entry: ") + fields.problem());
    }
}

void RecordFields::fail(const char *name, const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("The field \"%1\" %2").arg(QString::fromLatin1(name), what);
}
