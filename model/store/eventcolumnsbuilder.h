// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/eventcolumns.h"
#include "store/eventrow.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

/// Makes columns of rows that come by ascending id. Names and lists are numbered in the order of their coming,
/// so equal rows make equal columns.
class EventColumnsBuilder
{
public:
    void append(const EventRow &row);
    [[nodiscard]] size_t count() const { return m_columns.ids.size(); }
    /// The columns of what was appended; the builder begins anew.
    [[nodiscard]] EventColumns take();

private:
    struct Lists {
        QHash<QString, quint32> numbers; ///< of the names
        std::map<std::vector<quint32>, quint32> lists;
        /// The next event's list. A name that comes twice counts once.
        template <class Names, class NameOf>
        void append(NameListColumn &column, const Names &names, NameOf nameOf);
    };

    EventColumns m_columns;
    Lists m_companies;
    Lists m_publishers;
    Lists m_tags;
};
