// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputoptions.h"

#include "read/frontmatter.h"

void InputOptions::addTo(CommandOptions &options)
{
    options.add(QStringLiteral("published"), QStringLiteral("DATE"), QStringLiteral("publication date of articles that name none"));
    options.add(QStringLiteral("manifest"), QStringLiteral("FILE.csv"),
                QStringLiteral("what is known about each file: a table with the columns path, published, title, publisher, author, url "
                               "and language, of which only path is required; paths are relative to the table"));
    options.add(QStringLiteral("as"), QStringLiteral("FORMAT"),
                QStringLiteral("read every input as this instead of what detection chooses: ") + formatNames().join(QStringLiteral(", ")));
}

Result<ReadOptions> InputOptions::valuesOf(const CommandOptions &options)
{
    ReadOptions values;
    if (options.isSet(QStringLiteral("published"))) {
        const QString written = options.value(QStringLiteral("published"));
        const auto date = readDate(written);
        if (!date)
            return Error{QStringLiteral("--published cannot be '%1': %2").arg(written, date.error().message)};
        values.published = *date;
    }
    if (options.isSet(QStringLiteral("as"))) {
        const QString written = options.value(QStringLiteral("as"));
        values.as = formatName(written);
        if (!values.as)
            return Error{QStringLiteral("--as cannot be '%1', only one of %2").arg(written, formatNames().join(QStringLiteral(", ")))};
    }
    return values;
}

Result<Manifest> InputOptions::manifestOf(const CommandOptions &options)
{
    if (!options.isSet(QStringLiteral("manifest")))
        return Manifest();
    return Manifest::open(options.value(QStringLiteral("manifest")));
}
