// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlvalues.h"

#include <QJsonDocument>

#include <algorithm>

namespace SqlValues
{

namespace
{

constexpr qsizetype plainLength = 200; // of most values: they grow in one piece

/// Appends a text in quotes; false where it needs more than these.
bool appendPlain(QString &json, const QString &text)
{
    const bool plain = std::ranges::none_of(
        text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate(); });
    json += u'"';
    json += text;
    json += u'"';
    return plain;
}

/// What QJsonDocument makes of an object of plain texts, as nearly every row of a table has one: in a fifth of the time.
std::optional<QString> plainJson(const QJsonObject &object)
{
    QString json(u'{');
    json.reserve(plainLength);
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (json.size() > 1)
            json += u',';
        if (!field->isString() || !appendPlain(json, field.key()))
            return std::nullopt;
        json += u':';
        if (!appendPlain(json, field->toString()))
            return std::nullopt;
    }
    json += u'}';
    return json;
}

} // namespace

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
    QString plain(u'[');
    plain.reserve(plainLength);
    for (const QString &text : texts) {
        if (plain.size() > 1)
            plain += u',';
        if (!appendPlain(plain, text))
            return json(QJsonArray::fromStringList(texts));
    }
    return plain + u']';
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
    if (const auto plain = plainJson(object))
        return *plain;
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
    QString plain; // nearly all names: what the three below make of it, in a tenth of the time
    plain.reserve(name.size());
    bool blank = false;
    for (const QChar c : name) {
        if (c.unicode() >= 0x80)
            return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
        if (c.isSpace()) {
            blank = !plain.isEmpty();
            continue;
        }
        if (std::exchange(blank, false))
            plain += u' ';
        plain += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    }
    return plain;
}

} // namespace SqlValues
