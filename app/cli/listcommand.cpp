// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listcommand.h"

#include "cli/filteroptions.h"
#include "cli/listing.h"
#include "write/records.h"
#include "write/selection.h"

namespace {

const QStringList subjects{QStringLiteral("events"), QStringLiteral("figures"), QStringLiteral("companies"), QStringLiteral("documents"),
                           QStringLiteral("claims")};
const QStringList forms{QStringLiteral("table"), QStringLiteral("jsonl"), QStringLiteral("csv")};

/// Prints what `visit` (one of Selection's functions) gives.
template<class Record>
Result<Done> print(QTextStream &out, int form, const Citations &citations, std::span<const Column<Record>> columns, const typename Listing<Record>::LineOf &lineOf,
                   const std::function<Result<Done>(const std::function<void(Record &&)> &)> &visit)
{
    Listing<Record> listing(out, typename Listing<Record>::Form(form), columns, lineOf, citations);
    if (auto visited = visit([&listing](Record &&record) { listing.add(record); }); !visited)
        return visited;
    listing.finish();
    return Done{};
}

Result<Done> printSubject(const QString &subject, Selection &selection, QTextStream &out, int form, const Citations &citations)
{
    if (subject == QLatin1String("events"))
        return print<Event>(out, form, citations, eventColumns(), eventRecord, [&](const auto &visit) { return selection.events(visit); });
    if (subject == QLatin1String("figures"))
        return print<Figure>(out, form, citations, figureColumns(), figureRecord, [&](const auto &visit) { return selection.figures(visit); });
    if (subject == QLatin1String("companies"))
        return print<Company>(out, form, citations, companyColumns(), companyRecord, [&](const auto &visit) { return selection.companies(visit); });
    if (subject == QLatin1String("documents"))
        return print<Article>(
            out, form, citations, documentColumns(),
            [&](const Article &article) { return documentRecord(article, false, selection.copiesOf(article)); },
            [&](const auto &visit) { return selection.documents(visit); });
    return print<StoredClaim>(out, form, citations, claimColumns(), claimRecord, [&](const auto &visit) { return selection.claims(visit); });
}

} // namespace

int ListCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("list [OPTION...] PROJECT WHAT"),
                           QStringLiteral("Prints the records of a project. WHAT is one of %1. Filters choose events and figures; companies, "
                                          "documents and claims are those that go with them.")
                               .arg(subjects.join(QStringLiteral(", "))));
    FilterOptions::addTo(options);
    options.add(QStringLiteral("format"), QStringLiteral("F"),
                QStringLiteral("table (where left out on a terminal), jsonl (elsewhere) or csv"));
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    const QStringList arguments = options.arguments();
    if (arguments.size() != 2)
        return wrongUsage(context, QStringLiteral("needs a project and what to list"));
    const QString &subject = arguments[1];
    if (!subjects.contains(subject))
        return wrongUsage(context, QStringLiteral("cannot list '%1', only %2").arg(subject, subjects.join(QStringLiteral(", "))));
    qsizetype form = context.outIsTerminal ? 0 : 1;
    if (options.isSet(QStringLiteral("format"))) {
        const QString written = options.value(QStringLiteral("format"));
        form = forms.indexOf(written);
        if (form < 0)
            return wrongUsage(context, QStringLiteral("--format cannot be '%1', only one of %2").arg(written, forms.join(QStringLiteral(", "))));
    }
    auto filter = FilterOptions::valuesOf(options);
    if (!filter)
        return wrongUsage(context, filter.error().message);

    auto project = Project::open(arguments[0], Project::Mode::ReadOnly);
    if (!project)
        return failure(context, project.error());
    if (const auto resolved = FilterOptions::resolveCompanies(*filter, **project); !resolved)
        return failure(context, resolved.error());
    Selection selection(**project, *filter);
    const auto citations = forms[form] == QLatin1String("jsonl") ? Result<Citations>(Citations()) : Citations::in(**project);
    if (!citations)
        return failure(context, citations.error());
    if (const auto printed = printSubject(subject, selection, context.out, int(form), *citations); !printed)
        return failure(context, printed.error());
    const bool figures = subject == QLatin1String("figures");
    const auto undated = figures ? selection.undatedFigures() : selection.undatedEvents();
    if (!undated)
        return failure(context, undated.error());
    if (*undated > 0)
        context.err << "annals list: "
                    << FilterOptions::undatedNote(*undated, figures ? QStringLiteral("figure") : QStringLiteral("event"),
                                                  figures ? QStringLiteral("figures") : QStringLiteral("events"))
                    << '\n';
    return ExitStatus::done;
}
