// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/projectwords.h"

#include "store/project.h"

namespace {

const QString companiesSetting = QStringLiteral("words.companies");
const QString triggersSetting = QStringLiteral("words.triggers");

} // namespace

Result<OwnWords> wordsOf(Project &project)
{
    const auto companies = project.settings().value(companiesSetting);
    if (!companies)
        return companies.error();
    const auto triggers = project.settings().value(triggersSetting);
    if (!triggers)
        return triggers.error();
    return OwnWords{companies->value_or(QString()), triggers->value_or(QString())};
}

Result<Done> setWords(Project &project, const OwnWords &words)
{
    if (const auto tried = extractorWith(words); !tried)
        return tried.error();
    if (auto done = project.settings().set(companiesSetting, words.companies); !done)
        return done;
    return project.settings().set(triggersSetting, words.triggers);
}

Result<std::vector<Change>> changesTo(Project &project, const OwnWords &words)
{
    if (const auto tried = extractorWith(words); !tried)
        return tried.error();
    std::vector<Change> changes;
    for (const auto &[name, text] : {std::pair(companiesSetting, words.companies), std::pair(triggersSetting, words.triggers)}) {
        const auto before = project.settings().value(name);
        if (!before)
            return before.error();
        const std::optional<QString> after = text.isEmpty() ? std::nullopt : std::optional(text);
        if (before->value_or(QString()) != text)
            changes.push_back(Change::settingOf(name, *before, after));
    }
    return changes;
}

Result<Extractor> extractorFor(Project &project)
{
    const auto words = wordsOf(project);
    return words ? extractorWith(*words) : Result<Extractor>(words.error());
}
