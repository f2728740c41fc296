// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinesettings.h"

#include "store/project.h"

#include <QJsonDocument>

namespace {

const QString erasName = QStringLiteral("timeline.eras");

QString lanesName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Company: return QStringLiteral("timeline.lanes.company");
    case Grouping::Kind: return QStringLiteral("timeline.lanes.kind");
    case Grouping::Publisher: return QStringLiteral("timeline.lanes.publisher");
    case Grouping::Tag: return QStringLiteral("timeline.lanes.tag");
    case Grouping::None: break;
    }
    return QStringLiteral("timeline.lanes.none");
}

Result<QJsonDocument> read(Project &project, const QString &name)
{
    const auto text = project.settings().value(name);
    if (!text)
        return text.error();
    return *text ? QJsonDocument::fromJson((*text)->toUtf8()) : QJsonDocument();
}

Result<Done> keep(Project &project, const QString &name, const QJsonDocument &json, bool nothing)
{
    if (nothing)
        return project.settings().remove(name);
    return project.settings().set(name, QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

} // namespace

Result<std::vector<Era>> erasIn(Project &project)
{
    const auto json = read(project, erasName);
    if (!json)
        return json.error();
    return erasOf(json->array());
}

Result<Change> changeOfEras(Project &project, const std::vector<Era> &eras)
{
    const auto before = project.settings().value(erasName);
    if (!before)
        return before.error();
    const QString after = QString::fromUtf8(QJsonDocument(toJson(eras)).toJson(QJsonDocument::Compact));
    return Change::settingOf(erasName, *before, eras.empty() ? std::nullopt : std::optional(after));
}

bool isOfEras(const Change &change)
{
    return change.entity == u"setting" && change.key == erasName;
}

Result<LaneArrangement> arrangementIn(Project &project, Grouping grouping)
{
    const auto json = read(project, lanesName(grouping));
    if (!json)
        return json.error();
    return LaneArrangement::fromJson(json->object());
}

Result<Done> keepArrangement(Project &project, Grouping grouping, const LaneArrangement &arrangement)
{
    return keep(project, lanesName(grouping), QJsonDocument(arrangement.toJson()), arrangement == LaneArrangement());
}
