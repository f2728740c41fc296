// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/svgtidy.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <vector>

namespace {

class Tidier
{
public:
    explicit Tidier(const QByteArray &svg) : m_reader(svg), m_writer(&m_out)
    {
        m_reader.setNamespaceProcessing(false); // names go out as they came
    }

    QByteArray run(const QSizeF &size)
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                start(size);
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    m_writer.writeCharacters(m_reader.text().toString());
                break;
            default:
                break;
            }
        }
        m_writer.writeEndDocument();
        return m_out;
    }

private:
    struct Open {
        QString name;
        QXmlStreamAttributes attributes;
        bool isWritten = false;
    };

    void start(const QSizeF &size)
    {
        Open open{m_reader.name().toString(), m_reader.attributes()};
        if (open.name == u"svg") {
            const auto number = [](double value) { return QString::number(value, 'g', 9); };
            open.attributes = {};
            open.attributes.append(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
            open.attributes.append(QStringLiteral("width"), number(size.width()));
            open.attributes.append(QStringLiteral("height"), number(size.height()));
            open.attributes.append(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
            open.attributes.append(QStringLiteral("role"), QStringLiteral("img"));
        }
        m_open.push_back(std::move(open));
        if (m_open.back().name != u"g" && m_open.back().name != u"defs") // those wait for something to hold
            write();
        m_inText = m_inText || isText(m_open.back().name);
    }

    void write()
    {
        for (Open &open : m_open) {
            if (open.isWritten)
                continue;
            m_writer.writeCharacters(QStringLiteral("\n"));
            m_writer.writeStartElement(open.name);
            for (const QXmlStreamAttribute &attribute : open.attributes)
                if (const QString value = valueOf(open, attribute); !value.isEmpty())
                    m_writer.writeAttribute(attribute.qualifiedName().toString(), value);
            open.isWritten = true;
        }
    }

    void end()
    {
        if (isText(m_open.back().name))
            m_inText = false;
        if (m_open.back().isWritten)
            m_writer.writeEndElement();
        m_open.pop_back();
    }

    static bool isText(const QString &name) { return name == u"text" || name == u"title" || name == u"desc"; }

    static QString valueOf(const Open &open, const QXmlStreamAttribute &attribute)
    {
        const auto name = attribute.qualifiedName();
        const QString value = attribute.value().toString();
        if (open.name == u"g" && (name.startsWith(u"font-") || value == u"matrix(1,0,0,1,0,0)"))
            return {};
        if (name == u"font-family")
            return QStringLiteral("\"Noto Sans\", \"Noto Sans CJK SC\", sans-serif");
        return value;
    }

    QXmlStreamReader m_reader;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    std::vector<Open> m_open;
    bool m_inText = false;
};

} // namespace

QByteArray tidySvg(const QByteArray &svg, const QSizeF &size)
{
    return Tidier(svg).run(size);
}
