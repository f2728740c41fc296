// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/records.h"

#include "core/errorwords.h"
#include "read/decoding.h"
#include "read/recordfields.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace {

constexpr qint64 piece = 64 * 1024; // bytes

class RecordReader
{
public:
    void line(const QByteArray &bytes, int number)
    {
        if (bytes.trimmed().isEmpty())
            return;
        ++m_records.rows;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (!document.isObject()) {
            const QString reason = error.error == QJsonParseError::NoError ? QStringLiteral("The line is no JSON object.")
                                                                           : QStringLiteral("The line is no JSON: %1.").arg(error.errorString());
            m_records.rejected.add({number, reason});
            return;
        }
        RecordFields fields(document.object());
        const bool isLarge = bytes.size() > recordLimit && fields.text("type") != QLatin1String("document");
        const QString problem = isLarge ? largerThan(recordLimit) : record(fields, number);
        if (!problem.isEmpty())
            m_records.rejected.add({number, problem});
    }

    void tooLarge(int number)
    {
        ++m_records.rows;
        m_records.rejected.add({number, largerThan(documentRecordLimit)});
    }

    Records result() &&
    {
        giveClaims(m_records.events, m_eventClaims);
        giveClaims(m_records.figures, m_figureClaims);
        std::vector<int> orphaned;
        for (const auto *left : {&m_eventClaims, &m_figureClaims})
            for (const Claims &orphans : *left)
                orphaned.insert(orphaned.end(), orphans.lines.begin(), orphans.lines.end());
        std::ranges::sort(orphaned);
        const RejectedRows refused = std::exchange(m_records.rejected, {});
        auto line = orphaned.cbegin();
        const auto addOrphansBefore = [&](int row) {
            for (; line != orphaned.cend() && *line < row; ++line)
                m_records.rejected.add({*line, QStringLiteral("The claim is about a record that is not there.")});
        };
        for (const RejectedRow &row : refused) {
            addOrphansBefore(row.row);
            m_records.rejected.add(row);
        }
        addOrphansBefore(std::numeric_limits<int>::max());
        return std::move(m_records);
    }

private:
    static QString largerThan(qint64 limit)
    {
        return QStringLiteral("The record is larger than %1 MB.").arg(limit / (1024 * 1024));
    }

    struct Claims {
        std::vector<Claim> claims;
        std::vector<int> lines;
    };
    using ClaimsByKey = QHash<QString, Claims>;

    /// Takes one record in; what is wrong with it, or nothing.
    QString record(RecordFields &fields, int number)
    {
        const QString type = fields.required("type");
        if (type == QLatin1String("document"))
            return document(fields);
        if (type == QLatin1String("company"))
            return company(fields, number);
        if (type == QLatin1String("event"))
            return keep(m_records.events, readEvent(fields), fields);
        if (type == QLatin1String("figure"))
            return keep(m_records.figures, readFigure(fields), fields);
        if (type == QLatin1String("claim"))
            return claim(fields, number);
        if (type == QLatin1String("date") || type == QLatin1String("quantity") || type == QLatin1String("mention")) {
            --m_records.rows;
            return {};
        }
        return type.isEmpty() ? fields.problem() : QStringLiteral("The record is of an unknown type: \"%1\".").arg(type);
    }

    template<class T>
    static QString keep(std::vector<T> &all, T &&one, const RecordFields &fields)
    {
        if (fields.problem().isEmpty())
            all.push_back(std::forward<T>(one));
        return fields.problem();
    }

    QString document(RecordFields &fields)
    {
        Article article = readDocument(fields);
        std::vector<SourceReference> copies = readCopies(fields);
        if (!fields.problem().isEmpty())
            return fields.problem();
        if (article.text.isEmpty())
            return QStringLiteral("The document comes without its text.");
        if (Article::hashOf(article.text) != article.hash)
            return QStringLiteral("The document's \"id\" is not that of its text.");
        m_records.articles.push_back(std::move(article));
        m_records.copies.push_back(std::move(copies));
        return {};
    }

    QString company(RecordFields &fields, int number)
    {
        const QString problem = keep(m_records.companies, readCompany(fields), fields);
        if (problem.isEmpty())
            m_records.companyRows.push_back(number);
        return problem;
    }

    QString claim(RecordFields &fields, int number)
    {
        const QString event = fields.text("event");
        const QString figure = fields.text("figure");
        Claim claim = readClaim(fields);
        if (!fields.problem().isEmpty())
            return fields.problem();
        if (event.isEmpty() == figure.isEmpty())
            return QStringLiteral("The claim names not exactly one event or figure.");
        Claims &claims = event.isEmpty() ? m_figureClaims[figure] : m_eventClaims[event];
        claims.claims.push_back(std::move(claim));
        claims.lines.push_back(number);
        return {};
    }

    /// Claims of their own outrank what was made of the evidence.
    template<class T>
    static void giveClaims(std::vector<T> &records, ClaimsByKey &byKey)
    {
        for (T &record : records)
            if (const auto found = byKey.find(record.key); found != byKey.end()) {
                record.claims = std::move(found->claims);
                byKey.erase(found);
            }
    }

    Records m_records;
    ClaimsByKey m_eventClaims;
    ClaimsByKey m_figureClaims;
};

} // namespace

bool isRecordType(const QString &type)
{
    static const QStringList types{QStringLiteral("document"), QStringLiteral("company"), QStringLiteral("date"), QStringLiteral("quantity"),
                                   QStringLiteral("mention"), QStringLiteral("event"), QStringLiteral("figure"), QStringLiteral("claim")};
    return types.contains(type);
}

Result<Records> readRecords(QIODevice &device, const QString &sourceName)
{
    RecordReader reader;
    int number = 0;
    // In pieces: QIODevice makes room for as much as may come before it reads.
    const auto nextLine = [&device] {
        QByteArray line;
        while (!line.endsWith('\n') && line.size() < documentRecordLimit + 2) {
            const QByteArray more = device.readLine(std::min(piece, documentRecordLimit + 2 - line.size()));
            if (more.isEmpty())
                break;
            line += more;
        }
        return line;
    };
    for (QByteArray line = nextLine(); !line.isEmpty(); line = nextLine()) {
        if (++number == 1 && line.startsWith("\xef\xbb\xbf"))
            line.remove(0, 3);
        const bool isEnded = line.endsWith('\n');
        if (line.size() - isEnded <= documentRecordLimit) {
            line.chop(isEnded);
            reader.line(line, number);
            continue;
        }
        reader.tooLarge(number);
        while (!line.isEmpty() && !line.endsWith('\n'))
            line = nextLine();
    }
    if (auto failure = readFailure(device, sourceName))
        return *std::move(failure);
    Records records = std::move(reader).result();
    if (number == 0)
        return Error{ErrorWords::tr("The file is empty."), sourceName};
    return records;
}
