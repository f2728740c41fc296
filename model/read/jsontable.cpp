// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/jsontable.h"

#include "read/frontmatter.h"
#include "read/tablerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace {

constexpr size_t rowsLookedAt = 1000;

/// A value as the cell of a table would have it.
QString cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return {};
    }
}

/// What a person or a firm is called: a string, or the "name" of an object.
QString nameOf(const QJsonValue &value)
{
    return (value.isObject() ? value.toObject().value(QLatin1String("name")) : value).toString().simplified();
}

/// One source, and whether that is all that was written.
std::pair<SourceReference, bool> sourceOf(const QJsonValue &value)
{
    SourceReference source;
    if (value.isString()) {
        const QString text = value.toString();
        (text.startsWith(QLatin1String("http")) ? source.url : source.title) = text;
        return {source, false};
    }
    bool whole = value.isObject();
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString text = field->toString();
        if (field.key() == QLatin1String("title"))
            source.title = text;
        else if (field.key() == QLatin1String("publisher"))
            source.publisher = text;
        else if (field.key() == QLatin1String("outlet")) {
            source.publisher = text;
            whole = false;
        } else if (field.key() == QLatin1String("url"))
            source.url = text;
        else if (field.key() == QLatin1String("date") || field.key() == QLatin1String("published")) {
            if (const auto date = readDate(text))
                source.published = *date;
            whole = whole && source.published && field.key() == QLatin1String("published") && source.published->toString() == text;
        } else {
            whole = false;
        }
    }
    return {source, whole};
}

class JsonTable
{
public:
    JsonTable(TableMapping mapping, QSet<QString> known) : m_table(std::move(mapping)), m_known(std::move(known)) { }

    QString add(const JsonItems::Item &item, Records &records)
    {
        const TableMapping &mapping = m_table.mapping();
        QStringList cells;
        for (qsizetype i = 0; i + 1 < mapping.headings.size(); ++i) { // the last one is the whole row
            const QJsonValue value = item.object.value(mapping.headings[i]);
            const TableField field = mapping.fields[size_t(i)];
            const bool shaped = value.isArray() || value.isObject();
            if (shaped && field == TableField::Company)
                cells << nameOf(value.isArray() ? value.toArray().first() : value);
            else
                cells << (shaped && isListed(field) ? QString() : cellOf(value));
        }
        cells << cellOf(item.object); // so that rows that differ in a list only are two
        const size_t figures = records.figures.size();
        const size_t events = records.events.size();
        if (QString problem = m_table.add(cells, item.number, records); !problem.isEmpty())
            return problem;
        for (size_t i = figures; i < records.figures.size(); ++i)
            keepShapes(item.object, records.figures[i].extra);
        if (records.events.size() > events) {
            Event &event = records.events.back();
            keepShapes(item.object, event.extra);
            takeLists(item.object, event);
        }
        return {};
    }

private:
    static bool isListed(TableField field)
    {
        return field == TableField::Company || field == TableField::OtherCompany || field == TableField::Tag || field == TableField::Source
            || field == TableField::Place;
    }

    /// What is kept is kept as it was written: numbers, lists, null.
    void keepShapes(const QJsonObject &object, QJsonObject &extra) const
    {
        extra.remove(TableRecords::wholeRow());
        for (auto field = object.begin(); field != object.end(); ++field)
            if (extra.contains(field.key()) || !m_known.contains(field.key()) || isUnsaid(field.key(), field.value()))
                extra.insert(field.key(), field.value());
    }

    /// Of a column that stays extra, values that an empty cell would not tell apart.
    bool isUnsaid(const QString &key, const QJsonValue &value) const
    {
        const TableMapping &mapping = m_table.mapping();
        const TableField field = mapping.fields[size_t(mapping.headings.indexOf(key))];
        return field == TableField::Extra || (value.isNull() || (value.isArray() && value.toArray().isEmpty()))
            || ((value.isArray() || value.isObject()) && !isListed(field)) || (value.isString() && value.toString() != value.toString().trimmed())
            || ((value.isDouble() || value.isBool()) && !holdsValue(field) && field != TableField::Year && field != TableField::Month);
    }

    void takeLists(const QJsonObject &object, Event &event) const
    {
        const TableMapping &mapping = m_table.mapping();
        for (qsizetype i = 0; i < mapping.headings.size(); ++i) {
            const TableField field = mapping.fields[size_t(i)];
            const QJsonValue value = object.value(mapping.headings[i]);
            if (!isListed(field) || !(value.isArray() || value.isObject()))
                continue;
            const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
            bool whole = value.isArray();
            if (field == TableField::Company)
                event.companies.clear(); // the first one is in the list
            for (const QJsonValue &one : list)
                whole = take(field, one, event) && whole;
            if (!whole)
                event.extra.insert(mapping.headings[i], value);
        }
        if (event.title.isEmpty())
            event.title = composedTitle(event);
    }

    /// Whether the event says all that was written.
    static bool take(TableField field, const QJsonValue &value, Event &event)
    {
        if (field == TableField::Source) {
            auto [source, whole] = sourceOf(value);
            if (!(source == SourceReference()))
                event.sources.push_back(std::move(source));
            return whole;
        }
        const QString name = nameOf(value);
        if (name.isEmpty())
            return false;
        if (field == TableField::Tag || field == TableField::Place) {
            QStringList &list = field == TableField::Tag ? event.tags : event.places;
            if (list.contains(name))
                return false;
            list << name;
        } else {
            const bool there = std::ranges::any_of(event.companies, [&name](const EventCompany &company) { return company.name == name; });
            if (there)
                return false;
            event.companies.push_back({name, field == TableField::Company && event.companies.empty() ? Role::Actor : Role::Mention});
        }
        return value.isString() && value.toString() == name;
    }

    TableRecords m_table;
    QSet<QString> m_known; ///< the fields that are columns
};

} // namespace

Result<Records> readJsonTable(const JsonItems &items, const std::vector<ColumnChoice> &choices, const QString &sourceName)
{
    QStringList headings;
    QSet<QString> known;
    std::vector<QJsonObject> first;
    QSet<QString> ids;
    QString firstWrong; // what is wrong with the first item that is
    items.each([&](Result<JsonItems::Item> item) {
        if (!item && firstWrong.isEmpty())
            firstWrong = item.error().message;
        if (!item || first.size() >= rowsLookedAt)
            return;
        for (const QString &key : item->object.keys())
            if (!known.contains(key)) {
                known.insert(key);
                headings << key;
            }
        first.push_back(item->object);
    });
    if (first.empty() && !firstWrong.isEmpty())
        return Error{firstWrong, sourceName};
    if (auto checked = checkColumns(headings.size(), sourceName); !checked)
        return checked.error();
    std::vector<QStringList> rows;
    for (const QJsonObject &object : first) {
        QStringList cells;
        for (const QString &heading : headings)
            cells << cellOf(object.value(heading));
        rows.push_back(std::move(cells));
    }
    auto mapping = detectMapping(headings, rows, choices, sourceName);
    if (!mapping)
        return Error{mapping.error().message, sourceName};
    const qsizetype idColumn = mapping->columnOf(TableField::Id);
    bool unique = idColumn >= 0;
    bool running = true;
    items.each([&](Result<JsonItems::Item> item) {
        if (!unique || !item)
            return;
        const QJsonValue value = item->object.value(headings[idColumn]);
        const QString id = cellOf(value);
        unique = !id.isEmpty() && !ids.contains(id);
        running = running && value.isDouble();
        ids.insert(id);
    });
    if (unique)
        mapping->idScope = running ? sourceName : QStringLiteral("id");
    mapping->headings = headings; // with the blanks that the keys have
    mapping->headings << TableRecords::wholeRow();
    mapping->fields.push_back(TableField::Extra);

    JsonTable table(std::move(mapping).value(), known);
    Records records;
    items.each([&](Result<JsonItems::Item> item) {
        ++records.rows;
        if (!item)
            records.rejected.add({item.error().line, item.error().message});
        else if (QString problem = table.add(*item, records); !problem.isEmpty())
            records.rejected.add({item->number, std::move(problem)});
    });
    return records;
}
