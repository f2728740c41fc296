// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/svgtidy.h"

#include "palette/halotext.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

/// Attributes in the order in which they came; a later one of the same name takes the place of an earlier one.
using Attributes = std::vector<std::pair<QString, QString>>;

struct Item {
    QString name;
    Attributes attributes = {};
    QString text = {};
    QString halo = {}; ///< colour around the letters, or empty
    QByteArray raw = {}; ///< of definitions, which go out as they came
};

constexpr size_t farthestHalo = 12; // items between a text and the one below it: a text in several scripts is several items

const QString *find(const Attributes &attributes, QStringView name)
{
    const auto found = std::ranges::find(attributes, name, [](const auto &pair) { return QStringView(pair.first); });
    return found == attributes.end() ? nullptr : &found->second;
}

void set(Attributes &attributes, const QString &name, const QString &value)
{
    const auto found = std::ranges::find(attributes, name, &std::pair<QString, QString>::first);
    if (found == attributes.end())
        attributes.emplace_back(name, value);
    else
        found->second = value;
}

/// Those that say nothing beyond what the root says, or what is so anyway.
bool isNeedless(const Item &item, const QString &name, const QString &value)
{
    static const QHash<QString, QString> usual{
        {QStringLiteral("fill-opacity"), QStringLiteral("1")},
        {QStringLiteral("stroke-opacity"), QStringLiteral("1")},
        {QStringLiteral("opacity"), QStringLiteral("1")},
        {QStringLiteral("vector-effect"), QStringLiteral("none")},
        {QStringLiteral("fill-rule"), QStringLiteral("evenodd")},
        {QStringLiteral("stroke"), QStringLiteral("none")},
        {QStringLiteral("fill"), QStringLiteral("none")},
        {QStringLiteral("stroke-width"), QStringLiteral("1")},
        {QStringLiteral("font-weight"), QStringLiteral("400")},
        {QStringLiteral("font-style"), QStringLiteral("normal")},
        {QStringLiteral("transform"), QStringLiteral("matrix(1,0,0,1,0,0)")},
    };
    if (name == u"xml:space")
        return !item.text.startsWith(u' ') && !item.text.contains(QLatin1String("  "));
    if (usual.value(name, QStringLiteral("\n")) == value || name == u"font-family")
        return true;
    const bool isText = item.name == u"text";
    if (name.startsWith(u"font-"))
        return !isText;
    const QString *stroke = find(item.attributes, u"stroke");
    return name.startsWith(u"stroke-") && (isText || !stroke || *stroke == u"none");
}

class Tidier
{
public:
    explicit Tidier(const QByteArray &svg) : m_reader(svg) { m_reader.setNamespaceProcessing(false); } // names go out as they came

    QByteArray run(const QSizeF &size, const SvgWords &words)
    {
        read();
        joinHalos();
        write(size, words);
        return m_out;
    }

private:
    void read()
    {
        std::vector<Attributes> states{{}};
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isEndElement()) {
                if (states.size() > 1)
                    states.pop_back();
                continue;
            }
            if (!m_reader.isStartElement())
                continue;
            const QString name = m_reader.name().toString();
            if (name == u"title" || name == u"desc") {
                m_reader.skipCurrentElement();
                continue;
            }
            if (name == u"defs") {
                readDefinitions();
                continue;
            }
            Attributes attributes = states.back();
            if (name != u"svg")
                for (const QXmlStreamAttribute &attribute : m_reader.attributes())
                    set(attributes, attribute.qualifiedName().toString(), attribute.value().toString());
            if (name == u"text") {
                m_items.push_back({name, std::move(attributes), m_reader.readElementText()});
                continue;
            }
            if (name != u"g" && name != u"svg")
                m_items.push_back({name, attributes});
            states.push_back(std::move(attributes));
        }
    }

    /// Gradients: kept where there are any.
    void readDefinitions()
    {
        QByteArray raw;
        QXmlStreamWriter writer(&raw);
        int depth = 1;
        while (depth > 0 && !m_reader.atEnd()) {
            m_reader.readNext();
            depth += m_reader.isStartElement() ? 1 : m_reader.isEndElement() ? -1 : 0;
            if (depth > 0 && !m_reader.isWhitespace())
                writer.writeCurrentToken(m_reader);
        }
        if (!raw.isEmpty())
            m_items.push_back({QStringLiteral("defs"), {}, {}, {}, raw});
    }

    static bool isBelow(const Item &below, const Item &item)
    {
        const auto same = [&](QStringView name) {
            const QString *a = find(below.attributes, name);
            const QString *b = find(item.attributes, name);
            return (!a && !b) || (a && b && *a == *b);
        };
        return below.name == u"text" && below.halo.isEmpty() && below.text == item.text && same(u"x") && same(u"y") && same(u"transform")
            && same(u"font-size") && same(u"font-weight");
    }

    void joinHalos()
    {
        std::vector<Item> joined;
        for (Item &item : m_items) {
            if (item.name == u"text") {
                const size_t near = joined.size() > farthestHalo ? joined.size() - farthestHalo : 0;
                const auto found = std::find_if(joined.rbegin(), joined.rend() - std::ptrdiff_t(near),
                                                [&](const Item &below) { return isBelow(below, item); });
                if (found != joined.rend() - std::ptrdiff_t(near)) {
                    if (const QString *fill = find(found->attributes, u"fill"))
                        item.halo = *fill;
                    joined.erase(std::next(found).base());
                }
            }
            joined.push_back(std::move(item));
        }
        m_items = std::move(joined);
    }

    void write(const QSizeF &size, const SvgWords &words)
    {
        const auto number = [](double value) { return QString::number(value, 'g', 9); };
        QXmlStreamWriter writer(&m_out);
        writer.writeStartDocument();
        writer.writeCharacters(QStringLiteral("\n"));
        writer.writeStartElement(QStringLiteral("svg"));
        writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
        writer.writeAttribute(QStringLiteral("width"), number(size.width()));
        writer.writeAttribute(QStringLiteral("height"), number(size.height()));
        writer.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
        writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        writer.writeTextElement(QStringLiteral("title"), words.title);
        writer.writeTextElement(QStringLiteral("desc"), words.description);
        if (!words.metadata.isEmpty())
            writer.writeTextElement(QStringLiteral("metadata"), words.metadata);
        writer.writeCharacters(QStringLiteral("\n"));
        writer.writeStartElement(QStringLiteral("g"));
        writer.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        writer.writeAttribute(QStringLiteral("fill-rule"), QStringLiteral("evenodd"));
        writer.writeAttribute(QStringLiteral("font-family"), QStringLiteral("\"Noto Sans\", \"Noto Sans CJK SC\", sans-serif"));
        for (const Item &item : m_items)
            write(item, writer);
        writer.writeCharacters(QStringLiteral("\n"));
        writer.writeEndElement();
        writer.writeEndDocument();
    }

    void write(const Item &item, QXmlStreamWriter &writer)
    {
        writer.writeCharacters(QStringLiteral("\n"));
        if (!item.raw.isEmpty()) {
            writer.writeStartElement(item.name);
            writer.writeCharacters(QString()); // ends the tag
            m_out += item.raw;
            return writer.writeEndElement();
        }
        item.text.isEmpty() ? writer.writeEmptyElement(item.name) : writer.writeStartElement(item.name);
        for (const auto &[name, value] : item.attributes)
            if (!isNeedless(item, name, value))
                writer.writeAttribute(name, value);
        if (!item.halo.isEmpty()) {
            writer.writeAttribute(QStringLiteral("stroke"), item.halo);
            writer.writeAttribute(QStringLiteral("stroke-width"), QString::number(haloWidth));
            writer.writeAttribute(QStringLiteral("stroke-linejoin"), QStringLiteral("round"));
            writer.writeAttribute(QStringLiteral("paint-order"), QStringLiteral("stroke"));
        }
        if (item.text.isEmpty())
            return;
        writer.writeCharacters(item.text);
        writer.writeEndElement();
    }

    QXmlStreamReader m_reader;
    std::vector<Item> m_items;
    QByteArray m_out;
};

} // namespace

QByteArray tidySvg(const QByteArray &svg, const QSizeF &size, const SvgWords &words)
{
    return Tidier(svg).run(size, words);
}
