// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/jsonitems.h"

#include <QJsonDocument>

#include <algorithm>
#include <simdjson.h>

namespace {

/// How deep brackets are open at once, outside of strings.
int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return deepest;
}

/// The text that a value stands in the file with.
simdjson::error_code rawText(simdjson::ondemand::value value, std::string_view &raw)
{
    using namespace simdjson;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        const auto error = value.get_object().get(object);
        return error ? error : object.raw_json().get(raw);
    }
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        const auto error = value.get_array().get(array);
        return error ? error : array.raw_json().get(raw);
    }
    raw = value.raw_json_token();
    return SUCCESS;
}

QString sentence(simdjson::error_code error)
{
    return QStringLiteral("This is no JSON: %1").arg(QString::fromUtf8(simdjson::error_message(error)));
}

} // namespace

Result<QJsonObject> jsonObjectIn(const QByteArray &json)
{
    if (depthOf(json) > jsonDepthLimit)
        return Error{QStringLiteral("It is nested more than %1 deep.").arg(jsonDepthLimit)};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{QStringLiteral("It is no JSON: %1.").arg(problem.errorString())};
    if (!document.isObject())
        return Error{QStringLiteral("It is no JSON object.")};
    return document.object();
}

void JsonItems::add(std::string_view json)
{
    m_items.push_back({json.data() - m_json.constData(), qsizetype(json.size()), int(m_items.size()) + 1});
}

Result<JsonItems> JsonItems::open(QByteArray json, const QString &sourceName)
{
    using namespace simdjson;
    JsonItems items;
    if (json.startsWith("\xef\xbb\xbf"))
        json.remove(0, 3);
    const qsizetype size = json.size();
    json.append(QByteArray(SIMDJSON_PADDING, '\0'));
    items.m_json = json;
    ondemand::parser parser;
    ondemand::document document;
    if (const auto error = parser.iterate(items.m_json.constData(), size_t(size), size_t(items.m_json.size())).get(document))
        return Error{sentence(error), sourceName};
    ondemand::json_type type{};
    if (const auto error = document.type().get(type))
        return Error{sentence(error), sourceName};

    const auto addAll = [&items](ondemand::array array) {
        for (auto element : array) {
            std::string_view raw;
            ondemand::value value;
            error_code error = element.get(value);
            if (!error)
                error = rawText(value, raw);
            if (error) {
                items.m_broken = sentence(error);
                return;
            }
            items.add(raw);
        }
    };
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const auto error = document.get_array().get(array))
            return Error{sentence(error), sourceName};
        addAll(array);
        return items;
    }
    if (type != ondemand::json_type::object)
        return Error{QStringLiteral("The JSON holds no list of objects."), sourceName};

    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return Error{sentence(error), sourceName};
    std::vector<std::string_view> objects; // values that are objects themselves
    bool listed = false;
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        error_code error = field.unescaped_key().get(key);
        if (!error)
            error = field.value().get(value);
        ondemand::json_type kind{};
        if (!error)
            error = value.type().get(kind);
        if (!error && kind == ondemand::json_type::array && !listed) {
            ondemand::array array;
            error = value.get_array().get(array);
            if (!error) {
                const size_t before = items.m_items.size();
                addAll(array);
                const bool ofObjects = items.m_items.size() > before && items.m_json[items.m_items[before].begin] == '{';
                if (!ofObjects)
                    items.m_items.resize(before);
                listed = ofObjects;
                if (!items.m_broken.isEmpty())
                    break;
            }
        } else if (!error && kind == ondemand::json_type::object) {
            std::string_view raw;
            error = rawText(value, raw);
            if (!error)
                objects.push_back(raw);
        }
        if (error) {
            items.m_broken = sentence(error);
            break;
        }
    }
    if (!listed)
        for (const std::string_view raw : objects)
            items.add(raw);
    if (items.m_items.empty())
        return Error{items.m_broken.isEmpty() ? QStringLiteral("The JSON holds no list of objects.") : items.m_broken, sourceName};
    return items;
}

Result<JsonItems> JsonItems::ofLines(QByteArray json)
{
    JsonItems items;
    items.m_json = std::move(json);
    int line = 0;
    for (qsizetype begin = 0; begin < items.m_json.size();) {
        qsizetype end = items.m_json.indexOf('\n', begin);
        if (end < 0)
            end = items.m_json.size();
        ++line;
        const auto text = std::string_view(items.m_json.constData() + begin, size_t(end - begin));
        if (!std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\r' || c == '\t'; }))
            items.m_items.push_back({begin, end - begin, line});
        begin = end + 1;
    }
    return items;
}

void JsonItems::first(const std::function<void(const QJsonObject &)> &visit) const
{
    bool found = false;
    for (auto slice = m_items.begin(); slice != m_items.end() && !found; ++slice)
        if (const auto object = jsonObjectIn(QByteArray::fromRawData(m_json.constData() + slice->begin, slice->size))) {
            found = true;
            visit(*object);
        }
}

void JsonItems::each(const std::function<void(Result<Item>)> &visit) const
{
    for (const Slice &slice : m_items) {
        auto object = jsonObjectIn(QByteArray::fromRawData(m_json.constData() + slice.begin, slice.size));
        if (object)
            visit(Item{slice.number, std::move(object).value()});
        else
            visit(Error{object.error().message, {}, slice.number});
    }
    if (!m_broken.isEmpty())
        visit(Error{m_broken, {}, int(m_items.size()) + 1});
}
