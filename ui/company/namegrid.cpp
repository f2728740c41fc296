// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/namegrid.h"

#include "company/companywords.h"
#include "core/company.h"
#include "panelcontents.h"

#include <QGridLayout>

#include <algorithm>

QWidget *nameGrid(const Company &company, const Theme &theme)
{
    auto *names = new QWidget;
    auto *grid = new QGridLayout(names);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const CompanyName &name, bool canonical) {
        const int row = grid->rowCount();
        grid->addWidget(lineLabel(name.name, TextRole::Label, theme.ink, canonical), row, 0);
        grid->addWidget(lineLabel(languageWords(name), TextRole::Label, theme.ink3), row, 1);
        if (!canonical || name.from || name.to)
            grid->addWidget(lineLabel(validityWords(name), TextRole::Label, theme.ink3), row, 2);
    };
    const auto own = std::ranges::find(company.names, company.name, &CompanyName::name);
    CompanyName canonical;
    canonical.name = company.name;
    add(own != company.names.end() ? *own : canonical, true);
    for (const CompanyName &name : company.names)
        if (name.name != company.name)
            add(name, false);
    return names;
}
