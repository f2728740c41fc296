// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <map>

/// The files in a zip by their names; none where it is no zip, or where one of them is damaged.
[[nodiscard]] std::map<QString, QByteArray> filesIn(const QByteArray &zip);
