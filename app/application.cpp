// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "cli/command.h"

#include <QTextStream>

int runExplorer(const QString &project)
{
    QTextStream(stderr) << "annals: the explorer is not part of this build; cannot open '" << project << "'\n";
    return ExitStatus::failed;
}
