// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start/startpage.h"

#include "palette/appearance.h"
#include "palette/icons.h"
#include "linkbutton.h"
#include "panelcontents.h"
#include "start/droparea.h"
#include "start/recentprojects.h"
#include "start/recentrow.h"
#include "start/samplecard.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace {

constexpr int pageWidth = 1200;

QString dayWords(const QDateTime &opened, const QDateTime &now)
{
    const qint64 days = opened.date().daysTo(now.date());
    if (days <= 0)
        return StartPage::tr("today");
    if (days == 1)
        return StartPage::tr("yesterday");
    return QLocale().toString(opened.date(), days < 300 ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

// The bar of the accent that stands over the name, as it does over exported pictures.
QWidget *accentBar(const Theme &theme)
{
    auto *bar = new QWidget;
    bar->setFixedSize(40, 6);
    bar->setAutoFillBackground(true);
    QPalette palette = bar->palette();
    palette.setColor(QPalette::Window, theme.accent);
    bar->setPalette(palette);
    return bar;
}

} // namespace

StartPage::StartPage(const RecentProjects &recent, Appearance &appearance, std::function<QDateTime()> now, QWidget *parent)
    : QScrollArea(parent), m_recent(recent), m_appearance(appearance), m_now(std::move(now))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Start"));
    connect(&appearance, &Appearance::changed, this, &StartPage::refresh);
    refresh();
}

void StartPage::refresh()
{
    const Theme &theme = m_appearance.theme();
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    QPalette palette = page->palette();
    palette.setColor(QPalette::Window, theme.canvas);
    page->setPalette(palette);
    auto *outer = new QHBoxLayout(page);
    outer->setContentsMargins(32, 40, 32, 32);
    auto *column = new QWidget;
    column->setMaximumWidth(pageWidth);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);

    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(40);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->addWidget(accentBar(theme), 0, 0, Qt::AlignLeft);
    grid->setRowMinimumHeight(1, 12);
    grid->addWidget(textLabel(QStringLiteral("Annals"), TextRole::Display, theme.ink), 2, 0);
    grid->addWidget(textLabel(tr("Turns articles about a market into a timeline in which every event names its sentence."),
                              TextRole::Lead, theme.ink2),
                    3, 0, 1, 2);
    grid->setRowMinimumHeight(4, 32);

    auto *drop = new DropArea(theme);
    drop->setMinimumHeight(320);
    connect(drop, &DropArea::dropped, this, &StartPage::importWanted);
    connect(drop, &DropArea::filesWanted, this, &StartPage::chooseFilesWanted);
    connect(drop, &DropArea::folderWanted, this, &StartPage::chooseFolderWanted);
    grid->addWidget(drop, 5, 0);
    auto *sample = new SampleCard(theme);
    connect(sample, &SampleCard::openWanted, this, &StartPage::sampleWanted);
    grid->addWidget(sample, 5, 1);
    grid->setRowMinimumHeight(6, 40);
    grid->addWidget(recentList(), 7, 0, Qt::AlignTop);
    grid->addWidget(steps(), 7, 1, Qt::AlignTop);
    grid->setRowStretch(8, 1);
    setWidget(page);
}

QWidget *StartPage::recentList()
{
    const Theme &theme = m_appearance.theme();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *title = textLabel(tr("Recent projects"), TextRole::Lead, theme.ink, true);
    title->setWordWrap(false);
    head->addWidget(title, 1);
    auto *another = new LinkButton(tr("Open another"), theme);
    connect(another, &LinkButton::clicked, this, &StartPage::openWanted);
    head->addWidget(another);
    layout->addLayout(head);
    layout->addSpacing(8);
    layout->addWidget(separatorLine(theme));
    const auto projects = m_recent.list();
    for (const RecentProject &project : projects) {
        const QFileInfo file(project.path);
        auto *row = new RecentRow(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()),
                                  dayWords(project.opened, m_now()), theme);
        connect(row, &RecentRow::clicked, this, [this, path = project.path] {
            Q_EMIT projectWanted(path);
        });
        layout->addWidget(row);
        layout->addWidget(separatorLine(theme));
    }
    if (projects.empty()) {
        layout->addSpacing(12);
        layout->addWidget(textLabel(tr("None yet. Drop a few articles above, or open the sample to look around."),
                                    TextRole::Body, theme.ink2));
    }
    return list;
}

QWidget *StartPage::steps() const
{
    const Theme &theme = m_appearance.theme();
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(textLabel(tr("How it goes"), TextRole::Lead, theme.ink, true));
    layout->addSpacing(8);
    layout->addWidget(separatorLine(theme));
    const std::pair<QString, QString> steps[] = {
        {tr("Drop"), tr("Dates, companies, amounts and shares are found.")},
        {tr("Explore"), tr("Click a mark to read the sentence that says so.")},
        {tr("Export"), tr("Pictures and tables that carry their sources.")},
    };
    int number = 0;
    for (const auto &[name, words] : steps) {
        layout->addWidget(new StepRow(++number, name, words, theme));
        layout->addWidget(separatorLine(theme));
    }
    return list;
}
