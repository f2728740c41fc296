// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "cli/commandoptions.h"
#include "store/database.h"
#include "store/integrity.h"
#include "store/repair.h"

#include <QFileInfo>

namespace {

/// "market.annals" is repaired into "market.repaired.annals" beside it.
QString repairedName(const QString &path)
{
    const QFileInfo info(path);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".repaired.annals");
}

void print(QTextStream &stream, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        stream << finding.check << ": " << finding.message << '\n';
}

Result<std::vector<Finding>> findingsOf(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    return database ? checkIntegrity(**database) : database.error();
}

} // namespace

int CheckCommand::run(const CommandContext &context)
{
    CommandOptions options(QStringLiteral("check [OPTION...] PROJECT"),
                           QStringLiteral("Verifies a project file: its integrity, its foreign keys, its search index against its tables. "
                                          "What is wrong is printed, one finding a line."));
    options.add(QStringLiteral("repair"), {}, QStringLiteral("save what can be saved into PROJECT.repaired.annals; the file itself stays as it is"));
    if (const auto parsed = options.parse(context.arguments); !parsed)
        return wrongUsage(context, parsed.error().message);
    if (options.wantsHelp()) {
        context.out << options.help();
        return ExitStatus::done;
    }
    if (options.arguments().size() != 1)
        return wrongUsage(context, QStringLiteral("needs one project"));
    const QString path = options.arguments().constFirst();

    const auto findings = findingsOf(path);
    if (findings && findings->empty()) {
        context.out << path << " is sound.\n";
        return ExitStatus::done;
    }
    if (findings)
        print(context.out, *findings);
    if (!options.isSet(QStringLiteral("repair")))
        return failure(context, findings ? Error{QStringLiteral("%1 problems were found; --repair saves what can be saved.").arg(findings->size()), path}
                                         : findings.error());

    const QString target = repairedName(path);
    if (QFileInfo::exists(target))
        return failure(context, {QStringLiteral("The file is there already; nothing was repaired."), target});
    const auto repaired = repairInto(path, target);
    if (!repaired)
        return failure(context, repaired.error());
    print(context.out, repaired->lost);
    context.out << repaired->rowsSaved << " rows were saved into " << target << ".\n";
    return ExitStatus::done;
}
