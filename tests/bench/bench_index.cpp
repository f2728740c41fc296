// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index of events in memory, from 10^5 to 10^7 events of 500 companies: making it, filtering, counting facets, editing. Times
// are processor time of all threads, the least of some runs.
//
//     bench_index [EVENTS...]

#include "../support/manyevents.h"
#include "index/facetcounts.h"
#include "index/indexbuilder.h"
#include "times.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr int batchSize = 1 << 16;

double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class Bench
{
public:
    explicit Bench(int events)
        : m_events(events)
    {
    }
    void run()
    {
        build();
        filters();
        edits();
    }

private:
    template <class Work>
    void time(const char *name, int runs, Work work) const
    {
        double least = 1e99;
        for (int i = 0; i < runs; ++i) {
            const double start = milliseconds();
            work();
            least = std::min(least, milliseconds() - start);
        }
        print(name, least);
    }
    void print(const char *name, double ms) const
    {
        const double bytes = m_index.count() > 0 ? double(m_index.columns().bytes()) / m_index.count() : 0;
        std::printf("{\"name\":\"%s\",\"events\":%d,\"ms\":%.2f,\"bytes_per_event\":%.1f,\"rss_mb\":%.0f,\"highest_"
                    "mb\":%.0f}\n",
                    name, m_events, ms, bytes, resident().now, resident().highest);
        std::fflush(stdout);
    }
    void build()
    {
        IndexBuilder builder;
        double appended = 0;
        for (int from = 0; from < m_events; from += batchSize) {
            const EventColumns batch = manyEvents(1 + from, std::min(batchSize, m_events - from));
            const double start = milliseconds();
            builder.append(batch);
            appended += milliseconds() - start;
        }
        print("append", appended);
        time("build", 1, [&] { m_index = builder.build(); });
    }
    void filters() const
    {
        const auto mask = [&](const char *name, const EventFilter &filter) {
            FilterMask found;
            time(name, 5, [&] { found = maskOf(m_index, filter); });
            time(QByteArray("facets of ").append(name).constData(), 3, [&] { (void)facetCounts(m_index, filter); });
        };
        mask("no filter", {});
        EventFilter company;
        company.companies = {QStringLiteral("Company 0")};
        mask("company", company);
        for (int i = 1; i < 250; ++i)
            company.companies << QStringLiteral("Company %1").arg(i);
        mask("250 companies", company);
        EventFilter year;
        year.days = DateRange{dayOf({2015, 1, 1}), dayOf({2015, 12, 31})};
        mask("year", year);
        EventFilter kind;
        kind.kinds = {EventKind::Acquisition, EventKind::Merger};
        mask("kind", kind);
        EventFilter publisher;
        publisher.publishers = {QStringLiteral("Publisher 3")};
        mask("publisher", publisher);
        EventFilter confidence;
        confidence.minimumConfidence = 0.5;
        mask("confidence", confidence);
        EventFilter all = kind;
        all.companies = company.companies;
        all.days = year.days;
        all.publishers = publisher.publishers;
        all.modalities = {Modality::Happened};
        all.reviews = {Review::Unreviewed, Review::Accepted};
        all.minimumConfidence = 0.5;
        mask("all of them", all);
    }
    void edits() const
    {
        const EventIndex::Row row = m_index.count() / 3;
        EventColumns event = manyEvents(m_index.id(row).value(), 1);
        event.days = {m_index.days(row)};
        event.certain.clear();
        event.facts[0].dated = true;
        event.facts[0].interval = false;
        EventIndex edited = m_index.updated(event);
        event.facts[0].starred = !event.facts[0].starred;
        time("update of a fact", 5, [&] { (void)edited.updated(event); });
        event.days[0].first -= 3000;
        event.days[0].last -= 3000;
        time("update of a date", 3, [&] { (void)edited.updated(event); });
        time("removal", 3, [&] { (void)edited.updated({}, {EventId(event.ids[0])}); });
    }

    int m_events;
    EventIndex m_index;
};

} // namespace

int main(int argc, char **argv)
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(int(std::atof(argv[i])));
    if (sizes.empty())
        sizes = {100'000, 1'000'000, 10'000'000};
    for (const int events : sizes)
        Bench(events).run();
    return 0;
}
