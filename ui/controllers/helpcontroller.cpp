// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/helpcontroller.h"

#include "controllers/menus.h"
#include "formscroll.h"
#include "items/eventwords.h"
#include "mainwindow.h"
#include "palette/fonts.h"
#include "windowroom.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int aboutWidth = 440;
const QString further = QStringLiteral("\u2003"); // in than the sum above

QString wordsOf(const QString &measured)
{
    const QString kind = measured.startsWith(QStringLiteral("event: ")) ? measured.mid(7) : QString();
    if (const auto known = eventKindName(kind); !kind.isEmpty() && known)
        return further + kindWord(*known);
    if (measured == QLatin1String("events"))
        return HelpController::tr("events");
    if (measured == QLatin1String("shares"))
        return HelpController::tr("market shares");
    if (measured == QLatin1String("figures"))
        return HelpController::tr("other figures");
    if (measured == QLatin1String("companies"))
        return HelpController::tr("companies");
    return {};
}

/// The rows of resources/quality/gold.tsv.
QList<QStringList> measurements()
{
    QFile file(QStringLiteral(":/quality/gold.tsv"));
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                rows << line.split(u'\t');
    return rows;
}

/// How many articles they were measured on.
QString articleCount()
{
    const QList<QStringList> rows = measurements();
    const auto row = std::ranges::find(rows, QStringLiteral("articles"), [](const QStringList &cells) { return cells.front(); });
    return row == rows.end() ? QString() : row->back();
}

/// Labels in a grid: a table in a text is laid out anew for each size that is asked for.
QLayout *gridOf(const QList<QStringList> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *cell = new QLabel(rows[row][column]);
            cell->setTextFormat(Qt::PlainText);
            if (row == 0)
                cell->setFont(textFont(TextRole::Body, true));
            grid->addWidget(cell, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        }
    return grid;
}

} // namespace

QList<QStringList> qualityTable()
{
    QList<QStringList> table{{QString(), HelpController::tr("Precision"), HelpController::tr("Recall"), QStringLiteral("F1")}};
    QList<QStringList> events;
    QList<QStringList> kinds; // of events, below their sum
    for (QStringList cells : measurements()) {
        const QString words = wordsOf(cells.front());
        if (words.isEmpty())
            continue;
        QList<QStringList> &part = cells.front() == QLatin1String("events") ? events : words.startsWith(further) ? kinds : table;
        cells = cells.mid(0, 4);
        cells.front() = words;
        for (qsizetype i = 1; i < cells.size(); ++i)
            cells[i] = QLocale().toString(cells[i].toDouble(), 'f', 2);
        part << cells;
    }
    return table + events + kinds;
}

void HelpController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menuTitled(menus, tr("&Help"));
    menu->addAction(tr("&About Annals"), this, &HelpController::showAbout);
}

void HelpController::showAbout()
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(tr("About Annals"));
    auto *words = new QLabel(
        tr("<h3>Annals %1</h3><p>Turns a pile of articles about a market into a timeline that can be trusted: "
           "who did what, when, and which sentence says so.</p><p>Free software under the GNU General Public "
           "License, version 3 or later. Nothing leaves this computer.</p>")
                .arg(QStringLiteral(ANNALS_VERSION))
        + tr("<p>How well this version reads, measured on %1 articles that no rule was made on. What it finds is mostly right; of "
             "what an editor would take it finds a part.</p>")
              .arg(articleCount()));
    words->setWordWrap(true);
    words->setFixedWidth(aboutWidth);
    words->setMinimumHeight(words->heightForWidth(aboutWidth));
    auto *form = new QWidget;
    auto *parts = new QVBoxLayout(form);
    parts->setContentsMargins({});
    parts->setSpacing(12);
    parts->addWidget(words);
    parts->addLayout(gridOf(qualityTable()));
    parts->addStretch(1);
    auto *scroll = new FormScroll(form);
    scroll->setFocusPolicy(Qt::StrongFocus); // its keys scroll
    scroll->setMinimumWidth(aboutWidth + 16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resizeOnScreen(dialog, dialog.sizeHint());
    buttons->button(QDialogButtonBox::Close)->setFocus();
    dialog.exec();
}
