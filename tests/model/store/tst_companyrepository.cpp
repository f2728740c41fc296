// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrows.h"
#include "store/sqlvalues.h"
#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

namespace
{

Company company(const QString &name, const QString &parent = {}, const QStringList &others = {})
{
    Company company;
    company.name = name;
    company.parent = parent;
    for (const QString &other : others)
        company.names.push_back({other, {}, {}, {}, {}});
    return company;
}

} // namespace

class TestCompanyRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = StoreSamples::project(); }
    void cleanup() { m_project.reset(); }

    void givesBackWhatWasPutIn()
    {
        Company amazon = company(QStringLiteral("Amazon China"), QStringLiteral("Amazon"));
        amazon.names = {{QStringLiteral("亚马逊中国"), QStringLiteral("zh"), QStringLiteral("Hans"),
                         date("2011-10"), std::nullopt},
                        {QStringLiteral("Joyo \"Amazon\" 📦"), {}, {}, date("2007-06~"), date("2011-10-26")}};
        amazon.tickers = {QStringLiteral("AMZN"), QStringLiteral("O'X")};
        const auto id = m_project->companies().add(amazon);
        QVERIFY(id.ok());
        const auto found = m_project->companies().find(*id);
        QVERIFY(found.ok() && *found);
        QCOMPARE((*found)->name, amazon.name);
        QCOMPARE((*found)->parent, amazon.parent);
        QCOMPARE((*found)->tickers, amazon.tickers);
        QVERIFY((*found)->names == amazon.names);
    }
    void foldsNamesByOneRule()
    {
        for (const char *written : {"", " ", "Acme", "ACME", " \t Acme \n\r  Inc. ", "A\x1f\x0b" "B", "O'X [z]@`{", "NESTLÉ  sa", " 雀巢 ",
                                    "ＪＤ．ｃｏｍ", "Ⅳ  Straße", "a\xc2\xa0" "B"}) {
            const QString name = QString::fromUtf8(written);
            QCOMPARE(SqlValues::folded(name), name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified());
        }
    }
    void findsByAnyNameInAnyCase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("canonical") << QStringLiteral("Nestlé") << QStringLiteral("Nestlé");
        QTest::newRow("other case, not ASCII") << QStringLiteral("NESTLÉ") << QStringLiteral("Nestlé");
        QTest::newRow("alias") << QStringLiteral("雀巢") << QStringLiteral("Nestlé");
        QTest::newRow("full width") << QStringLiteral("ＪＤ．ｃｏｍ") << QStringLiteral("JD.com");
        QTest::newRow("white space") << QStringLiteral("  jd.com ") << QStringLiteral("JD.com");
        QTest::newRow("canonical name before alias")
            << QStringLiteral("jingdong") << QStringLiteral("Jingdong");
        QTest::newRow("alias of two: the first") << QStringLiteral("both") << QStringLiteral("Nestlé");
        QTest::newRow("part of a name") << QStringLiteral("Nest") << QString();
        QTest::newRow("wildcards") << QStringLiteral("%") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsByAnyNameInAnyCase()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        for (const Company &c :
             {company(QStringLiteral("Nestlé"), {}, {QStringLiteral("雀巢"), QStringLiteral("Both")}),
              company(QStringLiteral("JD.com"), {}, {QStringLiteral("Jingdong"), QStringLiteral("Both")}),
              company(QStringLiteral("Jingdong"))})
            QVERIFY(m_project->companies().add(c).ok());
        const auto found = m_project->companies().find(name);
        QVERIFY(found.ok());
        QCOMPARE(*found ? (*found)->name : QString(), expected);
    }
    void coloursGoByFirstPart()
    {
        for (const char *name : {"Bystander", "Amazon", "Alibaba"})
            QCOMPARE(colourOf(company(QLatin1String(name))), -1);
        QCOMPARE(colourOf(company(QStringLiteral("Tmall"), QStringLiteral("Alibaba"))), -1);
        QCOMPARE(colourOf(company(QStringLiteral("Tmall Global"), QStringLiteral("Tmall"))), -1);
        takePart(QStringLiteral("Tmall"), Role::Actor); // with its owner and what it owns
        takePart(QStringLiteral("Amazon"), Role::Target);
        QCOMPARE(colours({"Alibaba", "Tmall", "Tmall Global", "Amazon", "Bystander"}), QStringLiteral("0 0 0 1 -1"));
        QCOMPARE(colourOf(company(QStringLiteral("Amazon China"), QStringLiteral("Amazon"))), 1);
        takePart(QStringLiteral("Alibaba"), Role::Actor);
        takePart(QStringLiteral("Teller"), Role::Source);
        takePart(QStringLiteral("Other"), Role::Mention);
        QVERIFY(m_project->figures().insert(figureOf(QStringLiteral("f"), "2018", QStringLiteral("JD.com"), 16.3)).ok());
        QCOMPARE(colours({"Alibaba", "Teller", "Other", "JD.com", "Bystander"}), QStringLiteral("0 -1 -1 2 -1"));
        for (int i = 3; i < 12; ++i) {
            const QString name = QStringLiteral("Company %1").arg(i);
            takePart(name, Role::Partner);
            QCOMPARE(colourOf(company(name)), qMin(i, 7));
        }
    }
    void coloursGoBySize()
    {
        QVERIFY(!*CompanyRows(m_project->database()).areColoured());
        const auto times = [this](int count, const char *name) {
            for (int i = 0; i < count; ++i)
                takePart(QLatin1String(name), Role::Actor);
        };
        times(1, "Early");
        QVERIFY(m_project->companies().add(company(QStringLiteral("Tmall"), QStringLiteral("Alibaba"))).ok());
        times(2, "Alibaba");
        times(3, "Amazon");
        times(2, "Tmall"); // with its owner four
        takePart(QStringLiteral("Teller"), Role::Source);
        QVERIFY(*CompanyRows(m_project->database()).areColoured());
        QVERIFY(CompanyRows(m_project->database()).colourBySize().ok());
        QCOMPARE(colours({"Alibaba", "Tmall", "Amazon", "Early", "Teller"}), QStringLiteral("0 0 1 2 -1"));
        for (int i = 3; i < 9; ++i)
            takePart(QStringLiteral("Company %1").arg(i), Role::Partner);
        times(9, "Company 8");
        QVERIFY(CompanyRows(m_project->database()).colourBySize().ok());
        QCOMPARE(colours({"Company 8", "Alibaba", "Amazon", "Early", "Company 7"}), QStringLiteral("0 1 2 3 7"));
    }
    void aCompanyThatIsSoldKeepsItsColour()
    {
        takePart(QStringLiteral("Kaola"), Role::Target);
        takePart(QStringLiteral("Alibaba"), Role::Actor);
        QCOMPARE(colourOf(company(QStringLiteral("Kaola"), QStringLiteral("Alibaba"))), 0);
        QCOMPARE(colourOf(company(QStringLiteral("Cainiao"))), -1);
        QCOMPARE(colourOf(company(QStringLiteral("Cainiao"), QStringLiteral("Alibaba"))), 1);
    }
    void parentIsMadeFirst()
    {
        QVERIFY(m_project->companies().add(company(QStringLiteral("Amazon China"), QStringLiteral("Amazon"))).ok());
        QVERIFY(m_project->companies().add(company(QStringLiteral("Amazon"))).ok());
        QCOMPARE(*m_project->companies().count(), 2);
        QCOMPARE(m_project->companies().all()->front().name, QStringLiteral("Amazon"));
    }
    void addingAgainAddsWhatIsNew()
    {
        QVERIFY(
            m_project->companies().add(company(QStringLiteral("JD.com"), {}, {QStringLiteral("京东")})).ok());
        Company more = company(QStringLiteral("jd.com"), QStringLiteral("JD Group"),
                               {QStringLiteral("京东"), QStringLiteral("360buy")});
        more.tickers = {QStringLiteral("JD")};
        QVERIFY(m_project->companies().add(more).ok());
        const Company known = **m_project->companies().find(QStringLiteral("JD.com"));
        QCOMPARE(known.name, QStringLiteral("JD.com"));
        QCOMPARE(known.names.size(), 2U);
        QCOMPARE(known.names[1].name, QStringLiteral("360buy"));
        QCOMPARE(known.parent, QStringLiteral("JD Group"));
        QCOMPARE(known.tickers, more.tickers);
    }
    void refusesCircles()
    {
        QVERIFY(m_project->companies().add(company(QStringLiteral("A"), QStringLiteral("B"))).ok());
        QVERIFY(m_project->companies().add(company(QStringLiteral("B"), QStringLiteral("C"))).ok());
        QVERIFY(!m_project->companies().add(company(QStringLiteral("C"), QStringLiteral("a"))).ok());
        QVERIFY(!m_project->companies().add(company(QStringLiteral("D"), QStringLiteral("D"))).ok());
        Company renamed = **m_project->companies().find(QStringLiteral("C"));
        renamed.name = QStringLiteral("C, renamed");
        renamed.parent = QStringLiteral("A");
        QVERIFY(!m_project->companies().update(renamed).ok());
        QCOMPARE(*m_project->companies().count(), 3);
        QCOMPARE((*m_project->companies().find(QStringLiteral("C")))->parent, QString());
    }
    void aNewNameIsSearchable()
    {
        QVERIFY(m_project->events()
                    .insert(eventOf(QStringLiteral("k"), "2004", QStringLiteral("purchase"),
                                    {QStringLiteral("Joyo")}))
                    .ok());
        Company joyo = **m_project->companies().find(QStringLiteral("Joyo"));
        joyo.name = QStringLiteral("Amazon China");
        QVERIFY(m_project->companies().update(joyo).ok());
        QCOMPARE(m_project->search().events(QStringLiteral("amazon"))->size(), 1U);
        QVERIFY(m_project->search().events(QStringLiteral("joyo"))->empty());
    }
    void staysWhileItIsNamed()
    {
        QVERIFY(
            m_project->events()
                .insert(eventOf(QStringLiteral("k"), "2004", QStringLiteral("t"), {QStringLiteral("Joyo")}))
                .ok());
        QVERIFY(m_project->companies().add(company(QStringLiteral("Idle"))).ok());
        QVERIFY(!m_project->companies().remove(**m_project->companies().idOf(QStringLiteral("Joyo"))).ok());
        QVERIFY(m_project->companies().remove(**m_project->companies().idOf(QStringLiteral("Idle"))).ok());
        QCOMPARE(*m_project->companies().count(), 1);
    }

private:
    int colourOf(const Company &company)
    {
        const auto id = m_project->companies().add(company);
        return id ? (*m_project->companies().find(*id))->colour : -2;
    }

    QString colours(const std::vector<const char *> &names)
    {
        QStringList list;
        for (const char *name : names)
            list << QString::number(colourOf(company(QLatin1String(name))));
        return list.join(QLatin1Char(' '));
    }

    void takePart(const QString &name, Role role)
    {
        Event event = eventOf(QStringLiteral("e-%1").arg(++m_events), "2004", QStringLiteral("t"));
        event.companies = {{name, role}};
        QVERIFY(m_project->events().insert(event).ok());
    }

    std::unique_ptr<Project> m_project;
    int m_events = 0;
};

QTEST_GUILESS_MAIN(TestCompanyRepository)
#include "tst_companyrepository.moc"
