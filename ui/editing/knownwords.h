// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class EventIndex;
class ProjectSnapshot;

// What a project knows, for completing what is typed.

/// All names of all companies, in every script.
[[nodiscard]] QStringList companyNamesOf(const ProjectSnapshot &snapshot);
/// The canonical name for any name of a company, in any case; what is not known is given back. Good as long as the snapshot.
[[nodiscard]] std::function<QString(const QString &)> canonicalNamesOf(const ProjectSnapshot &snapshot);
[[nodiscard]] QStringList tagsOf(const EventIndex &index);
