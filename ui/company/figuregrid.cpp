// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/figuregrid.h"

#include "company/companyfigures.h"
#include "items/eventwords.h"
#include "linkbutton.h"
#include "palette/icons.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace {

constexpr size_t most = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureGrid)
};

} // namespace

QWidget *figureGrid(Workspace &workspace, const QString &company, const Theme &theme, const std::function<void()> &showAll)
{
    const auto rows = figuresOf(workspace.snapshot(), company);
    if (rows.empty())
        return textLabel(Words::tr("none found"), TextRole::Label, theme.ink3);
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(3, 1);
    QString last;
    for (int row = 0; row < int(std::min(rows.size(), most)); ++row) {
        const CompanyFigure &figure = rows[size_t(row)];
        grid->addWidget(lineLabel(figure.measure == last ? QString() : figure.measure, TextRole::Label, theme.ink3), row, 0);
        last = figure.measure;
        auto *value = new LinkButton(figure.value, theme, TextRole::Label);
        value->setAccessibleName(Words::tr("Show %1 and where it is from").arg(figure.value));
        QObject::connect(value, &LinkButton::clicked, &workspace, [&workspace, id = figure.id] { workspace.showFigure(id); });
        auto *cell = new QHBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(value);
        if (figure.disputed)
            cell->addWidget(signLabel(Icon::Warning, theme.warn, Words::tr("Sources disagree on this value")));
        cell->addStretch(1);
        grid->addLayout(cell, row, 1);
        grid->addWidget(lineLabel(figure.asOf, TextRole::Label, theme.ink3), row, 2);
        if (figure.document.isEmpty()) {
            grid->addWidget(lineLabel(figure.source, TextRole::Label, theme.ink3), row, 3);
            continue;
        }
        const QString source = figure.source.isEmpty() ? Words::tr("sentence") : figure.source;
        auto *link = new LinkButton(figure.gone ? Words::tr("sentence gone") : source, theme, TextRole::Label);
        link->setAccessibleName(Words::tr("Show the sentence of %1").arg(figure.value));
        const QString quote = QStringLiteral("“%1”").arg(figure.quote);
        link->setToolTip((figure.gone ? QString(goneWords() + QStringLiteral(": ") + quote) : quote).toHtmlEscaped());
        QObject::connect(link, &LinkButton::clicked, &workspace, [&workspace, document = figure.document, span = figure.span] {
            workspace.showSource(document, span);
        });
        grid->addWidget(link, row, 3);
    }
    if (rows.size() > most) {
        auto *more = new LinkButton(Words::tr("and %1 more").arg(QLocale().toString(qlonglong(rows.size() - most))), theme, TextRole::Label);
        more->setAccessibleName(Words::tr("Show all figures of %1").arg(company));
        QObject::connect(more, &LinkButton::clicked, &workspace, showAll);
        grid->addWidget(more, int(most), 0, 1, 4, Qt::AlignLeft);
    }
    return widget;
}
