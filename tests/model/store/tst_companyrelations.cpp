// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrelations.h"

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestCompanyRelations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = StoreSamples::project(); }

    void f35_toldApartByKindAndRole()
    {
        add("e1", EventKind::Acquisition, {{"Amazon", Role::Actor}, {"Joyo", Role::Target}});
        add("e2", EventKind::Acquisition, {{"Alibaba", Role::Actor}, {"Amazon", Role::Target}});
        add("e3", EventKind::Partnership, {{"Amazon", Role::Actor}, {"Netease", Role::Actor}});
        add("e4", EventKind::Launch, {{"Amazon", Role::Actor}, {"JD.com", Role::Competitor}});
        add("e5", EventKind::Report, {{"Amazon", Role::Actor}, {"JD.com", Role::Mention}});
        add("e6", EventKind::Report, {{"Amazon", Role::Mention}, {"JD.com", Role::Competitor}});
        QCOMPARE(related("Amazon"), QStringLiteral("rival JD.com 2; partner Netease 1; target Joyo 1; owner Alibaba 1; other JD.com 1"));
        QCOMPARE(related("Joyo"), QStringLiteral("owner Amazon 1"));
    }

    void f35_anEventCountsOnce()
    {
        add("e1", EventKind::Merger, {{"Amazon", Role::Actor}, {"Amazon", Role::Partner}, {"Kaola", Role::Target}, {"Kaola", Role::Partner}});
        QCOMPARE(related("Amazon"), QStringLiteral("partner Kaola 1"));
    }

    void f35_rejectedEventsDoNotCount()
    {
        add("e1", EventKind::Partnership, {{"Amazon", Role::Actor}, {"Kaola", Role::Partner}}, Review::Rejected);
        QCOMPARE(related("Amazon"), QString());
    }

    void f35_whoIsAlone()
    {
        add("e1", EventKind::Launch, {{"Amazon", Role::Actor}});
        QCOMPARE(related("Amazon"), QString());
        QCOMPARE(related("<b>\"'; --"), QString());
    }

private:
    void add(const char *key, EventKind kind, const std::vector<std::pair<const char *, Role>> &companies, Review review = Review::Unreviewed)
    {
        Event event = eventOf(QString::fromLatin1(key), "2019", QStringLiteral("What happened"));
        event.kind = kind;
        event.review = review;
        for (const auto &[name, role] : companies)
            event.companies.push_back({QString::fromLatin1(name), role});
        QVERIFY(m_project->events().insert(event).ok());
    }

    QString related(const char *company)
    {
        static const char *const words[] = {"rival", "partner", "target", "owner", "other"};
        const auto found = relatedCompanies(m_project->database(), QString::fromLatin1(company));
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        QStringList list;
        for (const RelatedCompany &each : *found)
            list << QStringLiteral("%1 %2 %3").arg(QLatin1String(words[int(each.relation)]), each.name).arg(each.events);
        return list.join(QStringLiteral("; "));
    }

    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestCompanyRelations)
#include "tst_companyrelations.moc"
