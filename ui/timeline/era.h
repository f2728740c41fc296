// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QJsonArray>
#include <QString>

#include <vector>

/// A named stretch of time that lies behind the events: "Boom", 2014/2016. Its date is EDTF; an open end reaches as far as the view.
struct Era {
    QString name;
    Edtf date;
    friend bool operator==(const Era &, const Era &) = default;
};

/// As the project keeps them: objects with "name" and "date". What is no era is left out.
[[nodiscard]] std::vector<Era> erasOf(const QJsonArray &json);
[[nodiscard]] QJsonArray toJson(const std::vector<Era> &eras);

/// The line of each era, from 0, so that those that overlap lie below one another: the earlier first. Depends on nothing but the eras.
[[nodiscard]] std::vector<int> linesOf(const std::vector<Era> &eras);
