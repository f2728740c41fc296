// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realproject.h"

#include "read/csvrows.h"
#include "store/project.h"
#include "store/transaction.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace {

constexpr int eventsATransaction = 20'000;

EventKind kindOf(const QString &category)
{
    static const QHash<QString, EventKind> kinds = {
        {QStringLiteral("ranking"), EventKind::Report},   {QStringLiteral("funding"), EventKind::Investment},
        {QStringLiteral("founded"), EventKind::Founding}, {QStringLiteral("release"), EventKind::Launch},
        {QStringLiteral("end-of-life"), EventKind::Exit}, {QStringLiteral("acquisition"), EventKind::Acquisition},
        {QStringLiteral("layoff"), EventKind::Layoffs},   {QStringLiteral("index"), EventKind::Other},
        {QStringLiteral("shutdown"), EventKind::Closure}, {QStringLiteral("launch"), EventKind::Launch},
    };
    return kinds.value(category, EventKind::Other);
}

/// What is written, if it is a date; else its first year ("2013 (1888)").
std::optional<Edtf> dateOf(const QString &text)
{
    if (auto date = Edtf::parse(text))
        return *std::move(date);
    static const QRegularExpression year(QStringLiteral("\\b[12][0-9]{3}\\b"));
    const auto found = year.match(text);
    return found.hasMatch() ? std::optional(Edtf::year(found.captured().toInt())) : std::nullopt;
}

Event eventOf(const CsvRows::Row &row)
{
    const QStringList &fields = row.fields;
    Event event;
    event.key = QStringLiteral("row-%1").arg(row.line);
    event.kind = kindOf(fields[5]);
    event.when = dateOf(fields[2]);
    event.title = fields[6];
    for (int i : {3, 4})
        if (const QString name = fields[i].simplified(); !name.isEmpty())
            event.companies.push_back({name, i == 3 ? Role::Actor : Role::Target});
    if (const double amount = fields[7].toDouble(); amount > 0)
        event.amounts.push_back({{amount, fields[8].isEmpty() ? QStringLiteral("USD") : fields[8]}, {}});
    if (!fields[9].isEmpty())
        event.places << fields[9];
    event.sources.push_back({{}, fields[0], fields[10], {}});
    return event;
}

} // namespace

Result<Done> fillWithRealEvents(Project &project, const QString &csv)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The real events are not beside this checkout."), csv};
    CsvRows rows(file.readAll());
    (void)rows.next(); // names of the columns
    for (bool more = true; more;) {
        auto transaction = Transaction::begin(project.database());
        if (!transaction)
            return transaction.error();
        for (int i = 0; i < eventsATransaction && more; ++i) {
            const auto row = rows.next();
            if (!row)
                return row.error();
            more = row->has_value();
            if (!more || (*row)->fields.size() < 11)
                continue;
            if (auto inserted = project.events().insert(eventOf(**row)); !inserted)
                return inserted.error();
        }
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return Done();
}
