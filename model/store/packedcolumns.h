// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtEndian>

#include <algorithm>
#include <vector>

/// Writes columns of numbers and texts one after another.
class PackedWriter
{
public:
    template <class T>
    void put(T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    /// How many, how wide, the least, and the rest of each above it.
    template <class Values>
    void column(const Values &values)
    {
        put(quint32(values.size()));
        const auto ends = std::minmax_element(values.begin(), values.end());
        const qint64 least = values.empty() ? 0 : qint64(*ends.first);
        const quint64 reach = values.empty() ? 0 : quint64(*ends.second) - quint64(least);
        const int width = reach == 0 ? 0 : reach <= 0xff ? 1 : reach <= 0xffff ? 2 : reach <= 0xffffffff ? 4 : 8;
        put(quint8(width));
        put(least);
        if (width == 1)
            all<quint8>(values, least);
        else if (width == 2)
            all<quint16>(values, least);
        else if (width == 4)
            all<quint32>(values, least);
        else if (width == 8)
            all<quint64>(values, least);
    }
    void texts(const std::vector<QString> &texts)
    {
        std::vector<quint32> sizes;
        QByteArray all;
        for (const QString &text : texts) {
            const QByteArray utf8 = text.toUtf8();
            sizes.push_back(quint32(utf8.size()));
            all += utf8;
        }
        column(sizes);
        m_bytes += all;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template <class Narrow, class Values>
    void all(const Values &values, qint64 least)
    {
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + qsizetype(values.size() * sizeof(Narrow)));
        char *out = m_bytes.data() + at;
        for (const auto value : values) {
            qToLittleEndian(Narrow(quint64(value) - quint64(least)), out);
            out += sizeof(Narrow);
        }
    }

    QByteArray m_bytes;
};

/// Reads what PackedWriter wrote, in the same order, and never beyond it; once something does not fit, everything after it fails too.
class PackedReader
{
public:
    explicit PackedReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool finished() const { return !m_failed && m_bytes.isEmpty(); }
    void require(bool fits) { m_failed |= !fits; }

    template <class T>
    T get()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_failed ? T() : qFromLittleEndian<T>(bytes.data());
    }
    /// `least` to `most` values, none of them outside of T.
    template <class T>
    std::vector<T> column(quint64 least, quint64 most)
    {
        const quint64 count = get<quint32>();
        const int width = get<quint8>();
        const quint64 base = get<quint64>();
        require(count >= least && count <= most
                && (width == 0 || width == 1 || width == 2 || width == 4 || width == 8));
        const QByteArrayView bytes = take(m_failed ? 0 : count * quint64(width));
        if (m_failed)
            return {};
        std::vector<T> values(count);
        switch (width) {
        case 0: std::fill(values.begin(), values.end(), T(base)); break;
        case 1: all<quint8>(bytes, base, values); break;
        case 2: all<quint16>(bytes, base, values); break;
        case 4: all<quint32>(bytes, base, values); break;
        default: all<quint64>(bytes, base, values);
        }
        return values;
    }
    template <class T>
    std::vector<T> column(size_t count)
    {
        return column<T>(count, count);
    }
    std::vector<QString> texts(quint64 most)
    {
        const auto sizes = column<quint32>(0, most);
        std::vector<QString> texts;
        for (size_t i = 0; i < sizes.size() && !m_failed; ++i)
            texts.push_back(QString::fromUtf8(take(sizes[i])));
        return texts;
    }

private:
    QByteArrayView take(quint64 size)
    {
        m_failed |= size > quint64(m_bytes.size());
        if (m_failed)
            return {};
        const QByteArrayView taken = m_bytes.first(qsizetype(size));
        m_bytes = m_bytes.sliced(qsizetype(size));
        return taken;
    }
    template <class Narrow, class T>
    static void all(QByteArrayView bytes, quint64 base, std::vector<T> &values)
    {
        const char *in = bytes.data();
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = T(base + qFromLittleEndian<Narrow>(in + i * sizeof(Narrow)));
    }

    QByteArrayView m_bytes;
    bool m_failed = false;
};
