// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

/// What went wrong, where: a sentence for people, the file or device it happened in, and the line (1-based, 0 if
/// there is none).
struct Error {
    QString message;
    QString source = {};
    int line = 0;

    /// "source:line: message", without the parts that are empty.
    [[nodiscard]] QString text() const
    {
        QString place = source;
        if (line > 0)
            place += QLatin1Char(':') + QString::number(line);
        return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
    }
    friend bool operator==(const Error &, const Error &) = default;
};

/// The value of an operation that only succeeds or fails.
struct Done {
    friend bool operator==(Done, Done) = default;
};

/// Either a value or the Error that stands in its place. GCC 12 has no std::expected.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};
