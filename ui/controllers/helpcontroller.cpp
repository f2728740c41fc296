// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/helpcontroller.h"

#include "controllers/menus.h"
#include "formscroll.h"
#include "items/eventwords.h"
#include "mainwindow.h"
#include "windowroom.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int aboutWidth = 440;

QString wordsOf(const QString &measured)
{
    const QString kind = measured.startsWith(QStringLiteral("event: ")) ? measured.mid(7) : QString();
    if (const auto known = eventKindName(kind); !kind.isEmpty() && known)
        return QStringLiteral("&nbsp;&nbsp;") + kindWord(*known);
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

QString row(const QStringList &cells, const char *tag)
{
    QString html = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        html += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(QLatin1String(tag), &cell == &cells.front() ? QStringLiteral("left") : QStringLiteral("right"),
                         cell);
    return html + QStringLiteral("</tr>");
}

} // namespace

QString qualityTable()
{
    QString html = QStringLiteral("<table cellspacing=\"4\" width=\"100%\">")
        + row({QString(), HelpController::tr("Precision"), HelpController::tr("Recall"), QStringLiteral("F1")}, "th");
    QString events;
    QString kinds; // of events, below their sum
    for (QStringList cells : measurements()) {
        const QString words = wordsOf(cells.front());
        if (words.isEmpty())
            continue;
        QString &part = cells.front() == QLatin1String("events") ? events : cells.front().startsWith(QStringLiteral("event: ")) ? kinds : html;
        cells = cells.mid(0, 4);
        cells.front() = words;
        for (qsizetype i = 1; i < cells.size(); ++i)
            cells[i] = QLocale().toString(cells[i].toDouble(), 'f', 2);
        part += row(cells, "td");
    }
    html += events + kinds;
    return html + QStringLiteral("</table>");
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
                  .arg(articleCount())
            + qualityTable());
    words->setWordWrap(true);
    words->setFixedWidth(aboutWidth);
    words->setMinimumHeight(words->heightForWidth(aboutWidth));
    auto *scroll = new FormScroll(words);
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
