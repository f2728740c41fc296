// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/marketevents.h"

#include "core/edtf.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

namespace
{

EventIndex::Entry entryOf(const QString &when)
{
    EventIndex::Entry entry;
    if (when == u"undated")
        return entry;
    const Edtf date = *Edtf::parse(when);
    entry.dated = true;
    entry.days = date.range();
    entry.approximate = date.isApproximate();
    entry.interval = date.isInterval();
    if (entry.interval) {
        if (const auto from = date.from())
            entry.certain.first = from->range().last;
        if (const auto to = date.to())
            entry.certain.last = to->range().first;
    }
    return entry;
}

} // namespace

MarketEvents marketEvents(const QString &lines)
{
    MarketEvents events{.index = {}, .titles = {QString()}};
    std::vector<EventIndex::Entry> entries;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(QStringLiteral(" | "));
        Q_ASSERT(fields.size() == 5);
        EventIndex::Entry entry = entryOf(fields[0].trimmed());
        entry.id = EventId(qint64(events.titles.size()));
        entry.kind = *eventKindName(fields[1]);
        QString modality = fields[2];
        entry.review = Review::Accepted;
        entry.sources = 1;
        for (; !modality.back().isLetter(); modality.chop(1)) {
            if (modality.back() == u'!')
                entry.conflicting = true;
            else if (modality.back() == u'?')
                entry.review = Review::Unreviewed;
            else
                entry.sources = quint16(modality.back().digitValue());
        }
        entry.modality = *modalityName(modality);
        entry.confidence = 0.8F;
        for (const QString &company : fields[3].split(QStringLiteral(", "), Qt::SkipEmptyParts))
            entry.companies.push_back(company);
        events.titles.push_back(fields[4]);
        entries.push_back(std::move(entry));
    }
    events.index = EventIndex(std::move(entries));
    return events;
}

QString amazonInChina()
{
    return QStringLiteral(
        "2004-08-19 | acquisition | happened2 | Amazon, Amazon China | Buys Joyo for $75 million\n"
        "2008 | report | happened | Amazon China | Share peaks at around 15 %\n"
        "2008/.. | other | happened | Amazon China, Alibaba, JD.com | Alibaba and JD.com overtake Amazon "
        "China\n"
        "2011/2012 | report | happened | Amazon China | Share of over 15 %\n"
        "2012/2015 | results | happened | Amazon | Chinese vendors’ overseas sales rise 13-fold\n"
        "2014 | founding | happened | Shenzhen Association | Founded by 52 merchants\n"
        "2014~ | other | happened |  | Cross-border e-commerce surfaces in China\n"
        "2014~/2019-04 | other | happened? | Amazon China, NetEase Kaola, Xiaohongshu, Ymatou | Upstarts "
        "overtake Amazon China\n"
        "2014/2015 | results | happened | Amazon | Sales to the US and Japan more than double\n"
        "2015 | opening | happened2 | Amazon, Alibaba | Opens a store on Tmall\n"
        "2015 | founding | happened | Pinduoduo | Pinduoduo founded\n"
        "2015 | launch | planned | Amazon | To sell more foreign electronics\n"
        "2015 | forecast | planned? | Amazon | Sales to Chinese buyers to rise six-fold\n"
        "2015 | other | happened | Amazon | Markets itself more aggressively\n"
        "2015-12 | other | happened | Alibaba, JD.com | Court foreign brands\n"
        "2015-11 | statement | happened | Amazon China | “Might become the No. 1”\n"
        "2015-12 | report | happened | Amazon China | Reports on its year\n"
        "2016 | forecast | planned |  | Cross-border trade to grow 23 %\n"
        "2018-06 | report | happened | Amazon China | Less than 1 %, says eMarketer\n"
        "2018 | report | happened! | Amazon China | 0.6 %, says Analysys\n"
        "2018 | report | happened | Alibaba, JD.com, Pinduoduo, Amazon China | eMarketer ranks the market\n"
        "2019-01/2019-04 | merger | rumoured? | Amazon China, NetEase Kaola | Merger talk with Kaola\n"
        "2019-04-17 | exit | rumoured2 | Amazon | Said to leave China\n"
        "2019-04-17/2019-04-21 | statement | planned | Amazon | Official statement due this week\n"
        "2019-04 | closure | planned3! | Amazon, Amazon China | Says it will close its China marketplace\n"
        "2019-04 | statement | happened | Amazon | “Commitment to China remains strong”\n"
        "2019-04 | statement | happened | Amazon, Alibaba, JD.com | Finds Alibaba and JD.com hard rivals\n"
        "2019-04 | other | planned2 | Amazon | Focus on cloud and imported goods\n"
        "2019-07-18 | closure | happened | Amazon China | China marketplace closes\n"
        "2019-09 | acquisition | happened | Alibaba, NetEase Kaola | Alibaba buys NetEase Kaola\n"
        "2019-35 | report | happened | Pinduoduo | City users spend over RMB 5,000 a year\n"
        "2019-11-20 | results | happened | Pinduoduo | Third quarter weaker than expected\n"
        "2019-11-24 | launch | planned | Pinduoduo, Amazon | Amazon to open a storefront on Pinduoduo\n"
        "2019-11-25/2019-12-01 | opening | planned | Amazon, Pinduoduo | Pop-up store on Pinduoduo\n"
        "2019-11-25/2019-12-31 | partnership | happened | Amazon, Pinduoduo | Pinduoduo carries Amazon’s US "
        "products\n"
        "2019-12-31 | closure | planned | Amazon, Pinduoduo | Limited deal due to end\n"
        "2019 | exit | happened2 | Amazon | Draws down its business in China\n"
        "2021 | closure | happened | Amazon | Shuts over 50,000 Chinese sellers’ stores\n"
        "2021-08-10 | statement | happened | Shenzhen Association, Amazon | Cut reliance on Amazon\n"
        "2021 | investment | happened | Alibaba, eBay, Shopify | Merchants invest in AliExpress, eBay and "
        "Shopify\n"
        "2021-08-10 | forecast | planned? | Shenzhen Association, Amazon | Rules to become more stringent\n"
        "undated | exit | happened | Google | Google fails in China\n"
        "undated | exit | happened | Uber | Uber fails in China\n"
        "undated | exit | denied | eBay | eBay fails in China\n");
}

LaneInfo marketLaneInfo(const QString &company)
{
    static const QHash<QString, LaneInfo> known{
        {QStringLiteral("Amazon"), {QStringLiteral("亚马逊"), {}, 0}},
        {QStringLiteral("Amazon China"), {QStringLiteral("亚马逊中国"), QStringLiteral("Amazon"), 0}},
        {QStringLiteral("Alibaba"), {QStringLiteral("阿里巴巴"), {}, 1}},
        {QStringLiteral("JD.com"), {QStringLiteral("京东"), {}, 2}},
        {QStringLiteral("Pinduoduo"), {QStringLiteral("拼多多"), {}, 3}},
        {QStringLiteral("NetEase Kaola"), {QStringLiteral("网易考拉"), {}, 4}},
        {QStringLiteral("Shenzhen Association"), {QStringLiteral("Sellers’ trade body"), {}, 5}},
    };
    return known.value(company);
}

MarketEvents randomEvents(int count, int companies, quint32 seed)
{
    QRandomGenerator random(seed);
    MarketEvents events{.index = {}, .titles = {QString()}};
    std::vector<EventIndex::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const int year = 2000 + random.bounded(20);
        const Day day = Edtf::day(year, 1 + random.bounded(12), 1 + random.bounded(28)).range().first;
        EventIndex::Entry entry;
        switch (random.bounded(8)) {
        case 0:
            entry = entryOf(QString::number(year));
            break;
        case 1:
            entry = entryOf(QStringLiteral("%1~").arg(year));
            break;
        case 2:
            entry = entryOf(QStringLiteral("%1/%2").arg(year).arg(year + 1 + random.bounded(3)));
            break;
        case 3:
            entry = entryOf(
                QStringLiteral("%1-%2").arg(year).arg(1 + random.bounded(12), 2, 10, QLatin1Char('0')));
            break;
        case 4:
            entry
                = entryOf(random.bounded(4) ? QStringLiteral("%1/..").arg(year) : QStringLiteral("undated"));
            break;
        default:
            entry.dated = true;
            entry.days = {day, day};
        }
        entry.id = EventId(i + 1);
        entry.kind = EventKind(random.bounded(eventKindCount));
        entry.modality = Modality(random.bounded(modalityCount));
        entry.confidence = float(random.bounded(100)) / 100;
        entry.sources = quint16(random.bounded(5));
        for (int k = random.bounded(3); k >= 0; --k) {
            const QString company = QStringLiteral("Company %1").arg(random.bounded(companies));
            if (std::ranges::find(entry.companies, company) == entry.companies.end())
                entry.companies.push_back(company);
        }
        entries.push_back(std::move(entry));
        events.titles.push_back(QStringLiteral("Event %1 %2").arg(i).arg(QString(random.bounded(24), u'n')));
    }
    events.index = EventIndex(std::move(entries));
    return events;
}
