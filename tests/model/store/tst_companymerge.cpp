// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companymerge.h"

#include "store/edithistory.h"
#include "store/recordjson.h"
#include "support/storesamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace StoreSamples;

namespace {

const QDateTime now({2026, 11, 28}, {12, 0}, Qt::UTC);

CompanyName name(const char *text, const char *language = "", const char *from = "")
{
    CompanyName made;
    made.name = QString::fromUtf8(text);
    made.language = QString::fromLatin1(language);
    if (*from)
        made.from = date(from);
    return made;
}

} // namespace

class TestCompanyMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = StoreSamples::project();
        m_history.emplace(*m_project, QStringLiteral("Ann"));
        add("Amazon China", {name("亚马逊中国", "zh")}, "Amazon");
        add("Joyo", {name("卓越", "zh", "2000")}, "");
        add("Joyo Amazon", {}, "Amazon");
        add("Amazon.cn", {}, "");
        add("Joyo Books", {}, "Joyo");
        happened("e1", {{"Amazon", Role::Actor}, {"Joyo", Role::Target}});
        happened("e2", {{"Joyo", Role::Actor}});
        happened("e3", {{"Joyo", Role::Partner}, {"Amazon China", Role::Partner}});
        happened("e4", {{"Joyo Amazon", Role::Actor}, {"Alibaba", Role::Competitor}});
        happened("e5", {{"Amazon.cn", Role::Actor}});
        for (const auto &[key, company] : {std::pair("f1", "Joyo"), std::pair("f2", "Joyo + Alibaba"), std::pair("f3", "Amazon China")})
            QVERIFY(m_project->figures().insert(figureOf(QString::fromLatin1(key), "2008", QString::fromLatin1(company), 15)).ok());
    }

    void f15_fourNamesBecomeOne()
    {
        const QString before = everything();
        for (const char *other : {"Joyo", "Joyo Amazon", "Amazon.cn"})
            merge(other, "Amazon China");
        QCOMPARE(eventsOf("Amazon China"), QStringLiteral("e1 e2 e3 e4 e5"));
        for (const char *called : {"Joyo", "卓越", "amazon.CN", "亚马逊中国"})
            QCOMPARE(m_project->companies().find(QString::fromUtf8(called))->value().name, QStringLiteral("Amazon China"));
        QCOMPARE(m_project->companies().findCanonical(QStringLiteral("Joyo Books"))->value().parent, QStringLiteral("Amazon China"));
        QCOMPARE(m_project->figures().findByKey(QStringLiteral("f2"))->value().company, QStringLiteral("Amazon China + Alibaba"));
        QCOMPARE(*CompanyMerge(*m_project).mergedInto(QStringLiteral("Amazon China")),
                 (QStringList{QStringLiteral("Amazon.cn"), QStringLiteral("Joyo"), QStringLiteral("Joyo Amazon")}));
        const auto once = m_project->events().findByKey(QStringLiteral("e3"));
        QCOMPARE(once->value().companies.size(), size_t(1)); // it was its own partner
        for (const char *other : {"Joyo", "Amazon.cn", "Joyo Amazon"}) // in another order than they went
            split(other);
        QCOMPARE(everything(), before);
    }

    void f15_undoAndRedo()
    {
        const QString before = everything();
        merge("Joyo", "Amazon China");
        const QString after = everything();
        QCOMPARE(m_history->undoLabel(), QStringLiteral("Merge Joyo into Amazon China"));
        QVERIFY(m_history->undo(now).ok());
        QCOMPARE(everything(), before);
        QVERIFY(m_history->redo(now).ok());
        QCOMPARE(everything(), after);
        split("Joyo");
        QCOMPARE(everything(), before);
        QVERIFY(m_history->undo(now).ok());
        QCOMPARE(everything(), after);
    }

    void f15_aSplitKeepsWhatWasChangedSince()
    {
        merge("Joyo", "Amazon China");
        Event event = m_project->events().findByKey(QStringLiteral("e1"))->value();
        const Event known = event;
        event.title = QStringLiteral("Corrected");
        event.companies.push_back({QStringLiteral("Alibaba"), Role::Mention});
        QVERIFY(m_history->perform({QStringLiteral("Edit"), {Change::of(std::optional(known), std::optional(event))}}, now).ok());
        QVERIFY(m_project->events().remove(m_project->events().findByKey(QStringLiteral("e2"))->value().id).ok());
        split("Joyo");
        event = m_project->events().findByKey(QStringLiteral("e1"))->value();
        QCOMPARE(event.title, QStringLiteral("Corrected"));
        QCOMPARE(event.companies[1].name, QStringLiteral("Joyo"));
        QCOMPARE(event.companies[2].name, QStringLiteral("Alibaba"));
        QCOMPARE(eventsOf("Joyo"), QStringLiteral("e1 e3"));
    }

    void f15_whatComesLaterUnderTheNameGoesTheSameWay()
    {
        merge("Joyo", "Amazon China");
        merge("Amazon China", "Amazon.cn");
        happened("e6", {{"Joyo", Role::Actor}});
        Company again;
        again.name = QStringLiteral("Joyo");
        again.names = {name("Joyo.com")};
        again.parent = QStringLiteral("Amazon.cn"); // it cannot own itself
        QVERIFY(m_project->companies().add(again).ok());
        QVERIFY(!m_project->companies().findCanonical(QStringLiteral("Joyo"))->has_value());
        QVERIFY(eventsOf("Amazon.cn").contains(QStringLiteral("e6")));
        QCOMPARE(m_project->companies().find(QStringLiteral("Joyo.com"))->value().name, QStringLiteral("Amazon.cn"));
        const auto early = CompanyMerge(*m_project).split(QStringLiteral("Joyo"));
        QVERIFY(!early.ok());
        QCOMPARE(early.error().message, QStringLiteral("“Amazon China” has been merged itself: split it off first."));
        split("Amazon China");
        split("Joyo");
        QCOMPARE(eventsOf("Joyo"), QStringLiteral("e1 e2 e3"));
    }

    void f15_refusals_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("into");
        QTest::addColumn<QString>("words");
        QTest::newRow("itself") << "Joyo" << "joyo" << "“Joyo” and “joyo” are one company already.";
        QTest::newRow("by another name") << "卓越" << "Joyo" << "“卓越” and “Joyo” are one company already.";
        QTest::newRow("a circle") << "Amazon" << "Amazon China"
                                  << "“Amazon” owns “Amazon China”: an owner cannot go into what it owns. Merge “Amazon China” into “Amazon” "
                                     "instead.";
        QTest::newRow("unknown") << "Nobody" << "Joyo" << "No company here is called “Nobody”.";
        QTest::newRow("into nothing") << "Joyo" << "<b>\"'; --" << "No company here is called “<b>\"'; --”.";
    }

    void f15_refusals()
    {
        QFETCH(QString, company);
        QFETCH(QString, into);
        QFETCH(QString, words);
        const auto edit = CompanyMerge(*m_project).merge(company, into);
        QVERIFY(!edit.ok());
        QCOMPARE(edit.error().message, words);
        QCOMPARE(*m_project->audit().count(), 0);
    }

    void f15_thereIsNoWayRound()
    {
        merge("Joyo", "Amazon China");
        const auto back = CompanyMerge(*m_project).merge(QStringLiteral("Amazon China"), QStringLiteral("Joyo"));
        QVERIFY(!back.ok());
        QVERIFY(back.error().message.contains(QStringLiteral("are one company already")));
        QVERIFY(!CompanyMerge(*m_project).split(QStringLiteral("Alibaba")).ok());
    }

    void f15_aHostileNameIsMergedAndSplit()
    {
        const char *hostile = "<b>\"'; -- \\1";
        happened("e7", {{hostile, Role::Actor}});
        const QString before = everything();
        merge(hostile, "Amazon China");
        QVERIFY(eventsOf("Amazon China").contains(QStringLiteral("e7")));
        split(hostile);
        QCOMPARE(everything(), before);
    }

private:
    void add(const char *called, std::vector<CompanyName> names, const char *parent)
    {
        Company company;
        company.name = QString::fromUtf8(called);
        company.names = std::move(names);
        company.parent = QString::fromLatin1(parent);
        QVERIFY(m_project->companies().add(company).ok());
    }
    void happened(const char *key, const std::vector<std::pair<const char *, Role>> &companies)
    {
        Event event = eventOf(QString::fromLatin1(key), "2007", QString::fromLatin1(key));
        for (const auto &[company, role] : companies)
            event.companies.push_back({QString::fromUtf8(company), role});
        QVERIFY(m_project->events().insert(event).ok());
    }
    void perform(const Result<Edit> &edit)
    {
        QVERIFY2(edit.ok(), qPrintable(edit ? QString() : edit.error().text()));
        const auto performed = m_history->perform(*edit, now);
        QVERIFY2(performed.ok(), qPrintable(performed ? QString() : performed.error().text()));
    }
    void merge(const char *company, const char *into)
    {
        perform(CompanyMerge(*m_project).merge(QString::fromUtf8(company), QString::fromUtf8(into)));
    }
    void split(const char *company) { perform(CompanyMerge(*m_project).split(QString::fromUtf8(company))); }

    QString eventsOf(const char *company)
    {
        EventFilter filter;
        filter.companies = {QString::fromUtf8(company)};
        QStringList keys;
        const auto read = m_project->events().each(filter, [&](Event &&event) { keys << event.key; });
        keys.sort();
        return read ? keys.join(QLatin1Char(' ')) : read.error().text();
    }
    /// Companies, events, figures and what was merged, in one text.
    QString everything()
    {
        QStringList lines;
        const auto companies = m_project->companies().all();
        for (const Company &company : *companies)
            lines << QString::fromUtf8(QJsonDocument(RecordJson::toJson(company)).toJson(QJsonDocument::Compact));
        const auto events = m_project->events().each({}, [&](Event &&event) { lines << dump(event); });
        const auto figures = m_project->figures().each({}, [&](Figure &&figure) { lines << dump(figure); });
        lines << m_project->settings().value(QStringLiteral("company.merged"))->value_or(QString());
        return events && figures ? lines.join(QLatin1Char('\n')) : QStringLiteral("failed");
    }

    std::unique_ptr<Project> m_project;
    std::optional<EditHistory> m_history;
};

QTEST_GUILESS_MAIN(TestCompanyMerge)
#include "tst_companymerge.moc"
