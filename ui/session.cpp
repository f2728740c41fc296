// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "explorer.h"
#include "exporting/viewstate.h"
#include "store/project.h"
#include "stories/shownview.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

#include <cmath>

namespace {

const QString layoutKey = QStringLiteral("window/panels");

const QString viewKey = QStringLiteral("view");
const QString firstKey = QStringLiteral("first"); // to the part of a day, which the view has not
const QString lastKey = QStringLiteral("last");

/// Of this project: its place in words that a settings file can hold.
QString groupOf(Explorer &explorer)
{
    const QString path = QFileInfo(explorer.workspace().project().path()).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("sessions/") + QString::fromLatin1(hash.left(16)) + QLatin1Char('/');
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QSettings &settings, const QString &key)
{
    return QJsonDocument::fromJson(settings.value(key).toString().toUtf8()).object();
}

} // namespace

void keepSession(QSettings &settings, Explorer &explorer)
{
    if (const QByteArray arrangement = explorer.arrangement(); !arrangement.isEmpty())
        settings.setValue(layoutKey, arrangement);
    const QString group = groupOf(explorer);
    settings.remove(group.chopped(1));
    settings.setValue(group + viewKey, textOf(viewObject(shownView(explorer))));
    if (explorer.showsAll())
        return; // all that there is then is shown again
    const TimeScale &scale = explorer.time().scale();
    settings.setValue(group + firstKey, scale.firstDay);
    settings.setValue(group + lastKey, scale.lastDay());
}

void restoreSession(QSettings &settings, Explorer &explorer)
{
    explorer.setArrangement(settings.value(layoutKey).toByteArray());
    const QString group = groupOf(explorer);
    if (const QJsonObject view = objectIn(settings, group + viewKey); !view.isEmpty()) {
        PictureOptions shown = viewOptionsOf(view);
        shown.range.reset();
        shown.lanes.reset(); // the project keeps them
        shown.knownOn.reset(); // a question, not a place to come back to
        showView(explorer, shown);
        explorer.time().fit(Viewport::Motion::Immediate);
    }
    bool hasFirst = false;
    bool hasLast = false;
    const double first = settings.value(group + firstKey).toDouble(&hasFirst);
    const double last = settings.value(group + lastKey).toDouble(&hasLast);
    if (!hasFirst || !hasLast || !std::isfinite(first) || !std::isfinite(last) || first >= last)
        return;
    if (explorer.workspace().loading()) // what the project spans is not known yet, and no view is much longer
        explorer.time().setExtent(DateRange{Day(std::floor(first)), Day(std::ceil(last))});
    explorer.time().visit(first, last, Viewport::Motion::Immediate);
}
