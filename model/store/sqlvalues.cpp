// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlvalues.h"

#include <QJsonDocument>

namespace SqlValues
{

QVariant date(const std::optional<Edtf> &date)
{
    return date ? QVariant(date->toString()) : QVariant();
}

QVariant firstDay(const std::optional<Edtf> &date)
{
    return date ? QVariant(date->range().first) : QVariant();
}

QVariant lastDay(const std::optional<Edtf> &date)
{
    return date ? QVariant(date->range().last) : QVariant();
}

std::optional<Edtf> toDate(const std::optional<QString> &edtf)
{
    if (!edtf)
        return std::nullopt;
    auto date = Edtf::parse(*edtf);
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

QString list(const QStringList &texts)
{
    return json(QJsonArray::fromStringList(texts));
}

QString list(const std::vector<qint64> &numbers)
{
    QString text(QLatin1Char('['));
    for (const qint64 number : numbers) {
        if (text.size() > 1)
            text += QLatin1Char(',');
        text += QString::number(number); // a QJsonArray of a million numbers takes 30 MB
    }
    return text + QLatin1Char(']');
}

QStringList toList(const QString &json)
{
    QStringList texts;
    const QJsonArray array = toArray(json);
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonArray toArray(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace SqlValues
