// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "store/integrity.h"
#include "store/project.h"

/// Any bytes as a project: refused, or read to its end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString file = fileOf(data, size, QStringLiteral("p.annals"));
    const auto project = Project::open(file, Project::Mode::ReadWrite);
    if (!project)
        return 0;
    (void)(*project)->events().each({}, [](Event &&) {});
    (void)(*project)->figures().each({}, [](Figure &&) {});
    (void)(*project)->companies().all();
    (void)(*project)->audit().each([](AuditEntry &&) {});
    (void)(*project)->search().events(QStringLiteral("amazon"));
    (void)checkIntegrity((*project)->database());
    return 0;
}
