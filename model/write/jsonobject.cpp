// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/jsonobject.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace {

void appendString(QByteArray &out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
            else
                out += c;
        }
    }
    out += '"';
}

} // namespace

QByteArray &JsonObject::field(const char *name)
{
    m_fields += m_fields.isEmpty() ? '{' : ',';
    appendString(m_fields, QString::fromLatin1(name));
    return m_fields += ':';
}

JsonObject &JsonObject::add(const char *name, QStringView text)
{
    appendString(field(name), text);
    return *this;
}

JsonObject &JsonObject::add(const char *name, const QStringList &texts)
{
    QByteArray &out = field(name) += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendString(out, texts[i]);
    }
    out += ']';
    return *this;
}

JsonObject &JsonObject::add(const char *name, double value)
{
    field(name) += std::isfinite(value) ? numberText(value) : QByteArray("null");
    return *this;
}

JsonObject &JsonObject::add(const char *name, qint64 value)
{
    field(name) += QByteArray::number(value);
    return *this;
}

JsonObject &JsonObject::add(const char *name, const QJsonObject &object)
{
    field(name) += QJsonDocument(object).toJson(QJsonDocument::Compact);
    return *this;
}

JsonObject &JsonObject::add(const char *name, const JsonObject &object)
{
    field(name) += object.text();
    return *this;
}

JsonObject &JsonObject::add(const char *name, const std::optional<Edtf> &date)
{
    return date ? add(name, date->toString()) : addNull(name);
}

JsonObject &JsonObject::addNull(const char *name)
{
    field(name) += "null";
    return *this;
}

JsonObject &JsonObject::addOrNull(const char *name, QStringView text)
{
    return text.isEmpty() ? addNull(name) : add(name, text);
}

QByteArray numberText(double value)
{
    const double magnitude = std::abs(value);
    const bool plain = value == 0 || (magnitude >= 1e-5 && magnitude < 1e18);
    return QByteArray::number(value, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}
