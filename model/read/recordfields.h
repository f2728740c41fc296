// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

/// The fields of one record, read one by one. The first that is missing or wrong is kept as the problem; what was asked for then
/// comes back empty, so that a reader asks for everything and looks once.
class RecordFields
{
public:
    explicit RecordFields(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] const QString &problem() const { return m_problem; } ///< a sentence, or empty

    QString text(const char *name);     ///< empty where absent or null
    QString required(const char *name); ///< a problem where absent or empty
    QStringList texts(const char *name);
    double number(const char *name);    ///< 0 where absent
    std::optional<double> optionalNumber(const char *name);
    std::optional<Edtf> date(const char *name);
    QJsonObject object(const char *name);
    CharacterSpan span(); ///< of "start" and "end"; a problem where no text has such places
    /// Calls `visit` with the fields of each object of an array; their problems become this record's.
    void each(const char *name, const std::function<void(RecordFields &)> &visit);
    /// A word of one of the enums, by its `...Name()` function; `fallback` where absent.
    template<class Enum>
    Enum word(const char *name, std::optional<Enum> (*valueOf)(QStringView), Enum fallback)
    {
        const QString written = text(name);
        if (written.isEmpty())
            return fallback;
        const auto value = valueOf(written);
        if (!value)
            fail(name, QStringLiteral("cannot be \"%1\".").arg(written));
        return value.value_or(fallback);
    }

private:
    void fail(const char *name, const QString &what);
    [[nodiscard]] QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }

    QJsonObject m_object;
    QString m_problem;
};

// One record each; look at the fields' problem() afterwards.
[[nodiscard]] Article readDocument(RecordFields &fields);
[[nodiscard]] std::vector<SourceReference> readCopies(RecordFields &fields); ///< of a document
[[nodiscard]] Company readCompany(RecordFields &fields);
[[nodiscard]] Event readEvent(RecordFields &fields);   ///< its claims are those of its evidence
[[nodiscard]] Figure readFigure(RecordFields &fields); ///< likewise
[[nodiscard]] Claim readClaim(RecordFields &fields);
