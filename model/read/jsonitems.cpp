// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/jsonitems.h"

#include "core/errorwords.h"
#include "read/csvrows.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

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

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Walks over JSON value by value, without looking into them: what is wrong inside one is its own affair.
class Slicer
{
public:
    explicit Slicer(const QByteArray &json) : m_json(json) { skip(); }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char next() const { return atEnd() ? '\0' : m_json[m_at]; }
    /// Goes behind the next character, and what is blank, and commas and colons.
    void step()
    {
        ++m_at;
        skip();
    }
    /// Goes behind a value; false where the text ends in it.
    bool value()
    {
        int depth = 0;
        do {
            const char c = next();
            if (atEnd())
                return false;
            if (c == '"') {
                if (!string())
                    return false;
            } else {
                depth += (c == '[' || c == '{') - (c == ']' || c == '}');
                ++m_at;
                while (depth == 0 && c != ']' && c != '}' && !atEnd() && !isBlank(next()) && next() != ',' && next() != ']' && next() != '}')
                    ++m_at; // a number, true, false, null
            }
        } while (depth > 0);
        return true;
    }
    void skip()
    {
        while (!atEnd() && (isBlank(next()) || next() == ',' || next() == ':'))
            ++m_at;
    }

private:
    bool string()
    {
        for (++m_at; !atEnd(); ++m_at) {
            if (next() == '\\')
                ++m_at;
            else if (next() == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

Result<QJsonObject> jsonObjectIn(const QByteArray &json)
{
    if (depthOf(json) > jsonDepthLimit)
        return Error{ErrorWords::tr("It is nested more than %1 deep.").arg(jsonDepthLimit)};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorWords::tr("It is no JSON: %1.").arg(problem.errorString())};
    if (!document.isObject())
        return Error{ErrorWords::tr("It is no JSON object.")};
    return document.object();
}

Result<JsonItems> JsonItems::open(QByteArray json, const QString &sourceName)
{
    JsonItems items;
    if (json.startsWith("\xef\xbb\xbf"))
        json.remove(0, 3);
    items.m_json = std::move(json);
    Slicer slicer(items.m_json);
    std::vector<Slice> &found = items.m_items;
    const auto takeValue = [&](std::vector<Slice> &into) {
        const qsizetype begin = slicer.at();
        const bool whole = slicer.value();
        if (whole)
            into.push_back({begin, slicer.at() - begin, int(into.size()) + 1});
        else
            items.m_broken = QStringLiteral("The JSON breaks off here.");
        slicer.skip();
        return whole;
    };
    const auto takeList = [&] {
        slicer.step();
        while (slicer.next() != ']' && items.m_broken.isEmpty())
            takeValue(found);
        if (!slicer.atEnd())
            slicer.step();
    };
    if (slicer.next() == '[') {
        takeList();
        return items;
    }
    if (slicer.next() != '{')
        return Error{ErrorWords::tr("This is no JSON: it begins with neither a list nor an object."), sourceName};
    std::vector<Slice> objects; // values that are objects themselves
    std::vector<Slice> others;
    bool listed = false;
    slicer.step();
    while (slicer.next() != '}' && !slicer.atEnd() && items.m_broken.isEmpty()) {
        if (!takeValue(others))
            break; // the name
        if (slicer.next() != '[' || listed) {
            takeValue(slicer.next() == '{' ? objects : others);
            continue;
        }
        takeList();
        listed = !found.empty() && items.m_json[found.front().begin] == '{';
        if (!listed)
            found.clear();
    }
    if (!listed)
        found = std::move(objects);
    if (found.empty())
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

Result<QJsonObject> JsonItems::objectIn(const Slice &slice) const
{
    if (slice.size > rowLimit)
        return Error{largerThanARow()};
    return jsonObjectIn(QByteArray::fromRawData(m_json.constData() + slice.begin, slice.size));
}

void JsonItems::first(const std::function<void(const QJsonObject &)> &visit) const
{
    bool found = false;
    for (auto slice = m_items.begin(); slice != m_items.end() && !found; ++slice)
        if (const auto object = objectIn(*slice)) {
            found = true;
            visit(*object);
        }
}

void JsonItems::each(const std::function<void(Result<Item>)> &visit) const
{
    for (const Slice &slice : m_items) {
        auto object = objectIn(slice);
        if (object)
            visit(Item{slice.number, std::move(object).value()});
        else
            visit(Error{object.error().message, {}, slice.number});
    }
    if (!m_broken.isEmpty())
        visit(Error{m_broken, {}, int(m_items.size()) + 1});
}
