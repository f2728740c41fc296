// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "timeline/textcache.h"

#include <QCache>

#include <functional>

using TitleOf = std::function<QString(EventIndex::Row)>;

/// The labels of events with their widths. A title costs a query: only what is asked for is fetched, and kept.
class EventLabels
{
public:
    struct Label {
        QString text; ///< at most 40 characters
        double width = 0;
    };

    explicit EventLabels(TextCache &texts);

    void setTitles(TitleOf titles);
    [[nodiscard]] const TitleOf &titles() const { return m_titles; }
    /// Until the next call only so many titles are fetched; further events have no label.
    void startFrame(int mostFetched) { m_mayFetch = mostFetched; }
    [[nodiscard]] Label of(EventIndex::Row row);

private:
    TextCache &m_texts;
    TitleOf m_titles;
    QCache<EventIndex::Row, Label> m_labels;
    int m_mayFetch = TextCache::any;
};

/// A label as long as the timeline allows: 40 characters as people count them, cut at a word where there is one.
[[nodiscard]] QString labelOf(const QString &title);
