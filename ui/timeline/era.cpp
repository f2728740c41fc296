// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/era.h"

#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace {

const QString nameKey = QStringLiteral("name");
const QString dateKey = QStringLiteral("date");

} // namespace

std::vector<Era> erasOf(const QJsonArray &json)
{
    std::vector<Era> eras;
    for (const QJsonValue &value : json) {
        const QString name = value[nameKey].toString().trimmed();
        const Result<Edtf> date = Edtf::parse(value[dateKey].toString());
        if (date && !name.isEmpty())
            eras.push_back({name, *date});
    }
    return eras;
}

QJsonArray toJson(const std::vector<Era> &eras)
{
    QJsonArray json;
    for (const Era &era : eras)
        json.append(QJsonObject{{nameKey, era.name}, {dateKey, era.date.toString()}});
    return json;
}

std::vector<int> linesOf(const std::vector<Era> &eras)
{
    std::vector<size_t> order(eras.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return eras[i].date.range(); });
    std::vector<int> lines(eras.size());
    std::vector<Day> ends; // of each line
    for (const size_t i : order) {
        const DateRange days = eras[i].date.range();
        auto line = std::ranges::find_if(ends, [&](Day end) { return end < days.first; });
        if (line == ends.end())
            line = ends.insert(ends.end(), days.last);
        *line = days.last;
        lines[i] = int(line - ends.begin());
    }
    return lines;
}
