// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/auditmodel.h"

#include "items/recordwords.h"
#include "store/project.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace
{

constexpr int pageSize = 500;
constexpr int longestCell = 200;

/// What tells an object of a list from the others.
QJsonValue gist(const QJsonObject &object)
{
    for (const QLatin1String field : {QLatin1String("name"), QLatin1String("quote"), QLatin1String("title"), QLatin1String("publisher")})
        if (const QJsonValue value = object.value(field); !value.toString().isEmpty())
            return value;
    QStringList words;
    for (const QJsonValue &value : object)
        if (!value.isArray() && !value.isObject())
            words << valueWords(value);
    return words.join(u' ');
}

} // namespace

QString valueWords(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("–");
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isBool())
        return recordWord(value.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
    QStringList words;
    if (value.isObject()) { // of the records that an import made as many as there are: their keys tell people nothing
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            words << recordWord(field.key()) + QLatin1Char(' ')
                    + (field.value().isArray() ? QString::number(field.value().toArray().size()) : valueWords(field.value()));
        return words.join(QStringLiteral(", "));
    }
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            words << valueWords(item.isObject() ? gist(item.toObject()) : item);
    }
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
}

QString fieldWords(const QString &json, const QString &separator)
{
    if (json.isEmpty())
        return {};
    const QJsonObject fields = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList words;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString word = AuditModel::tr("%1: %2", "a field and its value").arg(recordWord(field.key()), termWord(field.key(), valueWords(field.value())));
        if (field.key() == u"title" || field.key() == u"name")
            words.prepend(word);
        else
            words << word;
    }
    return words.join(separator);
}

AuditModel::AuditModel(Project &project, QObject *parent)
    : TableModel(parent)
    , m_project(project)
{
}

Result<Done> AuditModel::readAgain()
{
    auto entries = m_project.audit().newest(std::numeric_limits<qint64>::max(), pageSize);
    if (!entries)
        return entries.error();
    beginResetModel();
    m_more = entries->size() == pageSize;
    m_entries = std::move(entries).value();
    endResetModel();
    return Done();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto entries = m_project.audit().newest(m_entries.back().id, pageSize);
    m_more = entries && entries->size() == pageSize;
    if (!entries || entries->empty())
        return;
    beginInsertRows({}, rows(), rows() + int(entries->size()) - 1);
    m_entries.insert(m_entries.end(), entries->begin(), entries->end());
    endInsertRows();
}

QStringList AuditModel::headings() const
{
    return {tr("When"), tr("Who"), tr("What"), tr("Record"), tr("Before"), tr("After")};
}

QVariant AuditModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const AuditEntry &entry = entryAt(row);
    switch (Column(column)) {
    case When:
        return entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Who:
        return entry.who;
    case What:
        return entry.action == u"undo" ? tr("Undo %1").arg(deedWord(entry.label))
            : entry.action == u"redo"  ? tr("Redo %1").arg(deedWord(entry.label))
                                       : deedWord(entry.label);
    case Record:
        return entry.entity.isEmpty() ? QString() : QString(recordWord(entry.entity) + QLatin1Char(' ') + entry.key);
    case Before:
        return fieldWords(entry.before, QStringLiteral("; ")).left(longestCell);
    case After:
        return fieldWords(entry.after, QStringLiteral("; ")).left(longestCell);
    }
    return {};
}
