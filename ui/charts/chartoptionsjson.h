// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"

#include <QJsonObject>

// What somebody wants to see in the chart, as it is kept.

[[nodiscard]] QJsonObject toJson(const ChartOptions &options);
[[nodiscard]] ChartOptions chartOptionsOf(const QJsonObject &object); ///< what is missing or unknown is as usual
