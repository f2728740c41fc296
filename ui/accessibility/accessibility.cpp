// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/accessibility.h"

#include "accessibility/overviewaccessible.h"
#include "accessibility/timelineaccessible.h"
#include "charts/chartview.h"
#include "timeline/overviewstrip.h"
#include "timeline/timelineview.h"

namespace {

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<TimelineView *>(object))
        return new TimelineAccessible(*view);
    if (auto *strip = qobject_cast<OverviewStrip *>(object))
        return new OverviewAccessible(*strip);
    if (auto *chart = qobject_cast<ChartView *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(accessibleOf);
}
