// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "explorer.h"
#include "store/project.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <cmath>

namespace {

const QString layoutKey = QStringLiteral("window/panels");

/// Of this project: its place in words that a settings file can hold.
QString groupOf(Explorer &explorer)
{
    const QString path = QFileInfo(explorer.workspace().project().path()).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("sessions/") + QString::fromLatin1(hash.left(16)) + QLatin1Char('/');
}

} // namespace

void keepSession(QSettings &settings, Explorer &explorer)
{
    settings.setValue(layoutKey, explorer.arrangement());
    const QString group = groupOf(explorer);
    settings.remove(group.chopped(1));
    settings.setValue(group + QStringLiteral("lanes"), int(explorer.grouping()));
    if (explorer.showsAll())
        return; // all that there is then is shown again
    const TimeScale &scale = explorer.time().scale();
    settings.setValue(group + QStringLiteral("first"), scale.firstDay);
    settings.setValue(group + QStringLiteral("last"), scale.lastDay());
}

void restoreSession(QSettings &settings, Explorer &explorer)
{
    explorer.setArrangement(settings.value(layoutKey).toByteArray());
    const QString group = groupOf(explorer);
    bool known = false;
    const int lanes = settings.value(group + QStringLiteral("lanes")).toInt(&known);
    if (known && lanes >= 0 && lanes <= int(Grouping::None))
        explorer.setGrouping(Grouping(lanes));
    bool hasFirst = false;
    bool hasLast = false;
    const double first = settings.value(group + QStringLiteral("first")).toDouble(&hasFirst);
    const double last = settings.value(group + QStringLiteral("last")).toDouble(&hasLast);
    if (hasFirst && hasLast && std::isfinite(first) && std::isfinite(last) && first < last)
        explorer.time().visit(first, last, Viewport::Motion::Immediate);
}
