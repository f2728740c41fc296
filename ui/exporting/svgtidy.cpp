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

    QByteArray run(const QSizeF &size, const QString &title, const QString &description)
    {
        m_writer.writeStartDocument();
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement:
                if (m_open.empty())
                    startDocument(size, title, description);
                else
                    start();
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

    void startDocument(const QSizeF &size, const QString &title, const QString &description)
    {
        const auto number = [](double value) { return QString::number(value, 'g', 9); };
        m_writer.writeCharacters(QStringLiteral("\n"));
        m_writer.writeStartElement(QStringLiteral("svg"));
        m_writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
        m_writer.writeAttribute(QStringLiteral("width"), number(size.width()));
        m_writer.writeAttribute(QStringLiteral("height"), number(size.height()));
        m_writer.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
        m_writer.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
        m_writer.writeTextElement(QStringLiteral("title"), title);
        m_writer.writeTextElement(QStringLiteral("desc"), description);
        m_open.push_back({QStringLiteral("svg"), {}, true});
    }

    void start()
    {
        m_open.push_back({m_reader.name().toString(), m_reader.attributes()});
        const QString &name = m_open.back().name;
        const bool waits = name == u"g" || name == u"defs"; // for something to hold
        if (!waits && !isHeading(name))
            write();
        m_inText = m_inText || name == u"text";
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
        if (m_open.back().name == u"text")
            m_inText = false;
        if (m_open.back().isWritten)
            m_writer.writeEndElement();
        m_open.pop_back();
    }

    static bool isHeading(const QString &name) { return name == u"title" || name == u"desc"; }

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

QByteArray tidySvg(const QByteArray &svg, const QSizeF &size, const QString &title, const QString &description)
{
    return Tidier(svg).run(size, title, description);
}
