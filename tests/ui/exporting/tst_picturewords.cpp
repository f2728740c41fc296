// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturewords.h"

#include "core/calendar.h"
#include "settings/language.h"
#include "support/marketevents.h"
#include "support/sampleproject.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace {

Article article(const char *publisher, const char *published)
{
    Article made;
    made.publisher = QString::fromUtf8(publisher);
    made.path = QStringLiteral("notes.txt");
    if (*published)
        made.published = Edtf::parse(QString::fromLatin1(published)).value();
    return made;
}

Figure shareOf(const char *company, const char *asOf, Review review = Review::Unreviewed)
{
    Figure figure;
    figure.measure = Measure::MarketShare;
    figure.company = QString::fromUtf8(company);
    figure.review = review;
    if (*asOf)
        figure.asOf = Edtf::parse(QString::fromLatin1(asOf)).value();
    return figure;
}

/// The numbers of a sentence like "3 of 9 events. Left out: 4 undated, 2 rejected.", in its order.
QList<int> numbersIn(const QString &sentence)
{
    QList<int> numbers;
    static const QRegularExpression number(QStringLiteral("\\d+"));
    for (auto match = number.globalMatch(sentence); match.hasNext();)
        numbers << match.next().captured().toInt();
    return numbers;
}

bool addsUp(const QString &sentence)
{
    const QList<int> numbers = numbersIn(sentence);
    int sum = numbers.value(0);
    for (int i = 2; i < numbers.size(); ++i)
        sum += numbers[i];
    return numbers.size() >= 2 && sum == numbers[1];
}

} // namespace

class TestPictureWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilterInWords()
    {
        QCOMPARE(filterWords({}), QString());
        EventFilter filter;
        filter.companies = {QStringLiteral("Amazon"), QStringLiteral("Alibaba")};
        filter.days = Edtf::parse(u"2015/2019")->range();
        filter.kinds = {EventKind::Acquisition};
        filter.search = QStringLiteral("joyo");
        filter.minimumConfidence = 0.5;
        QCOMPARE(filterWords(filter), QStringLiteral("Amazon, Alibaba; 2015–2019; Acquisition; “joyo”; score at least 0.50"));
        EventFilter open;
        open.days = Edtf::parse(u"2015/..")->range();
        QCOMPARE(filterWords(open), QStringLiteral("2015–…"));
    }

    void f77_aFilterIsInTheWordsOfThePicture()
    {
        EventFilter filter;
        filter.kinds = {EventKind::Exit, EventKind::Closure};
        filter.modalities = {Modality::Happened};
        filter.reviews = {Review::Unreviewed};
        const Language chinese(QStringLiteral("zh_CN"));
        const QString words = filterWords(filter);
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
        QVERIFY2(!words.isEmpty() && !words.contains(latin), qPrintable(words));
    }

    void f59_whatWasNotKnownByThenIsCounted()
    {
        const auto project = makeSampleProject();
        PictureOptions options;
        options.knownOn = dayOf({2019, 4, 17});
        const auto data = PictureData::load(*project, options);
        QVERIFY(data.ok());
        QCOMPARE(data->mask.count(), EventIndex::Row(4));
        QCOMPARE(data->laterEvents.count(), EventIndex::Row(2));
        const EventCounts counts = EventCounts::of(*data->snapshot.index, data->mask, DateRange(), 0, data->laterEvents);
        QCOMPARE(inWords(counts), QStringLiteral("4 of 6 events. Left out: 2 not known by then."));
        const PictureWords words = pictureWords(*data, options, {counts, FigureCounts()});
        QCOMPARE(words.subtitle, QStringLiteral("2004–2019 · As known on 17 Apr 2019 · 4 companies"));
        QVERIFY2(!words.sources.join(u';').contains(u"Notebook"), qPrintable(words.sources.join(u';'))); // it came later
        options.knownOn = dayOf({2018, 11, 30});
        const auto before = PictureData::load(*project, options);
        QVERIFY(before.ok() && before->figures.empty());
        QCOMPARE(before->laterFigures.size(), size_t(4));
    }

    void sourcesAreNamedOnce()
    {
        const Article early = article("TechNode", "2019-04-17");
        const Article late = article("TechNode", "2019-11-24");
        const Article other = article("Quartz", "2015-12");
        const Article older = article("Quartz", "2013-01-02");
        const Article third = article("Quartz", "2014");
        const Article nameless = article("", "");
        QCOMPARE(sourceWords({&late, &early}), QStringList{QStringLiteral("TechNode, 17 Apr and 24 Nov 2019")});
        QCOMPARE(sourceWords({&early, &other}), (QStringList{QStringLiteral("Quartz, Dec 2015"), QStringLiteral("TechNode, 17 Apr 2019")}));
        QCOMPARE(sourceWords({&other, &older, &third}), QStringList{QStringLiteral("Quartz, 2 Jan 2013 to Dec 2015")});
        QCOMPARE(sourceWords({&nameless}), QStringList{QStringLiteral("notes.txt")});
        QCOMPARE(sourceWords({&early, &early}), QStringList{QStringLiteral("TechNode, 17 Apr 2019")});
    }

    void eventsAddUp()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        const EventIndex &index = market.index;
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            FilterMask mask(index.count(), false);
            int undated = 0;
            for (EventIndex::Row row = 0; row < index.count(); ++row) {
                mask.set(row, random.bounded(3) > 0);
                undated += mask.test(row) && row >= index.datedCount();
            }
            const Day first = dayOf({2000 + random.bounded(20), 1, 1});
            const DateRange visible{first, first + random.bounded(3000)};
            const EventCounts counts = EventCounts::of(index, mask, visible, random.bounded(undated + 1));
            QCOMPARE(counts.shown + counts.undated + counts.outside + counts.filtered + counts.rejected, int(index.count()));
            QVERIFY(counts.shown >= 0);
            QVERIFY2(addsUp(inWords(counts)), qPrintable(inWords(counts)));
        }
        QCOMPARE(inWords(EventCounts::of(index, FilterMask(index.count(), true), {}, 0)),
                 QStringLiteral("%1 of %1 events.").arg(index.count()));
        QCOMPARE(inWords(EventCounts{.total = 1, .filtered = 1}), QStringLiteral("0 of 1 event. Left out: 1 by the filter."));
    }

    void sharesAddUp()
    {
        const std::vector<Figure> kinds{shareOf("Amazon", "2008"), shareOf("Amazon", ""), shareOf("", "2008"), shareOf("Amazon", "2008/.."),
                                        shareOf("Amazon", "2008", Review::Rejected), shareOf("Alibaba", "2018"), Figure()};
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            std::vector<Figure> all;
            std::vector<Figure> passed;
            for (int i = random.bounded(30); i > 0; --i) {
                all.push_back(kinds[size_t(random.bounded(int(kinds.size())))]);
                if (random.bounded(3) > 0)
                    passed.push_back(all.back());
            }
            const Day first = dayOf({2000 + random.bounded(20), 1, 1});
            const FigureCounts counts = FigureCounts::of(all, passed, {first, first + 2000});
            QCOMPARE(counts.shown + counts.undated + counts.withoutCompany + counts.outside + counts.filtered + counts.rejected, counts.total);
            QVERIFY2(addsUp(inWords(counts)), qPrintable(inWords(counts)));
        }
        QCOMPARE(inWords(FigureCounts::of(kinds, kinds, Edtf::parse(u"2007/2010")->range())),
                 QStringLiteral("1 of 6 market shares. Left out: 2 undated, 1 without a company, 1 outside these dates, 1 rejected."));
    }

    void onlyWhatTellsIsASource()
    {
        const auto project = makeSampleProject();
        PictureOptions options;
        options.filter.companies = {QStringLiteral("Joyo")};
        auto data = PictureData::load(*project, options);
        QVERIFY(data.ok());
        PictureWords words = pictureWords(*data, options, {EventCounts(), std::nullopt});
        QCOMPARE(words.sources, QStringList{QStringLiteral("Gazette, 17 Apr 2019")});
        QCOMPARE(words.subtitle, QStringLiteral("Joyo"));

        options = {};
        options.view = PictureView::Chart;
        options.date = QDate(2026, 11, 22);
        options.title = QStringLiteral("T");
        data = PictureData::load(*project, options);
        QVERIFY(data.ok());
        words = pictureWords(*data, options, {std::nullopt, FigureCounts()});
        QCOMPARE(words.sources, QStringList{QStringLiteral("Review, 1 Dec 2018")});
        QCOMPARE(words.title, QStringLiteral("T"));
        QVERIFY(words.made.endsWith(QStringLiteral(", 2026-11-22")));
    }

    void whatTheFilterLeavesOutCannotBeSelected()
    {
        const auto project = makeSampleProject();
        PictureOptions options;
        options.selected = QStringLiteral("e-joyo");
        QVERIFY(PictureData::load(*project, options).ok());
        options.filter.companies = {QStringLiteral("Alibaba")};
        QVERIFY(!PictureData::load(*project, options).ok());
        options.selected = QStringLiteral("nothing");
        QVERIFY(!PictureData::load(*project, options).ok());
    }
};

QTEST_GUILESS_MAIN(TestPictureWords)
#include "tst_picturewords.moc"
