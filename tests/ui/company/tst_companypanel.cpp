// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companypanel.h"

#include "company/companytimeline.h"
#include "company/companywords.h"
#include "company/eventlistrow.h"
#include "explorer.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>

class TestCompanyPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workspace = sampleWorkspace();
        m_panel = std::make_unique<CompanyPanel>(*m_workspace, m_parts.appearance);
        m_panel->resize(344, 900);
        m_panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void f35_tellsWhatIsKnown()
    {
        m_workspace->showCompany(QStringLiteral("Amazon"));
        const QString texts = textsOf(*m_panel);
        for (const char16_t *expected : {u"Amazon 亚马逊", u"Chinese, simplified", u"not dated", u"Bought or invested in", u"Joyo",
                                         u"Gazette", u"Amazon acquires Joyo", u"3 events · 0 figures · 2 names"})
            QVERIFY2(texts.contains(QStringView(expected)), qPrintable(QString::fromUtf16(expected) + QStringLiteral(" in ") + texts));
    }

    void f35_everyFigureLeadsToItsSentence()
    {
        m_workspace->showCompany(QStringLiteral("Amazon China"));
        QSignalSpy shown(m_workspace.get(), &Workspace::sourceShown);
        int figures = 0;
        for (auto *button : m_panel->findChildren<QAbstractButton *>())
            if (!button->isHidden() && button->accessibleName().startsWith(u"Show the sentence of")) {
                button->click();
                ++figures;
            }
        QCOMPARE(figures, 3);
        QCOMPARE(shown.size(), figures);
        QVERIFY(textsOf(*m_panel).contains(u"Share of e-commerce in China"));
    }

    void f35_aClickFiltersToTheEventsInCommon()
    {
        m_workspace->showCompany(QStringLiteral("Amazon"));
        click(rowOf("Joyo"));
        QCOMPARE(m_workspace->filter().current().together, (QStringList{QStringLiteral("Amazon"), QStringLiteral("Joyo")}));
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(1));
        click(rowOf("Notebook"));
        QCOMPARE(m_workspace->filter().current().publishers, QStringList(QStringLiteral("Notebook")));
    }

    void f35_showsOnlyItsEvents()
    {
        m_workspace->showCompany(QStringLiteral("Alibaba"));
        click(buttonOf(*m_panel, QStringLiteral("Show only these 2")));
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(2));
        QSignalSpy days(m_panel.get(), &CompanyPanel::daysWanted);
        auto *line = m_panel->findChild<CompanyTimeline *>();
        QVERIFY(line && line->bars() > 0);
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() / 2, line->height() - 24));
        QCOMPARE(days.size(), 1);
    }

    void f36_comparesUpToFour()
    {
        m_workspace->showCompany(QStringLiteral("Amazon"));
        QVERIFY(!textsOf(*m_panel).contains(u"Compared"));
        EventFilter filter;
        filter.companies = {QStringLiteral("Amazon"), QStringLiteral("Alibaba")};
        m_workspace->filter().apply(filter);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(textsOf(*m_panel).contains(u"Compared"));
        QCOMPARE(m_panel->findChildren<CompanyTimeline *>().size(), 4); // one each, their axis, its own
        click(buttonOf(*m_panel, QStringLiteral("End the comparison")));
        QVERIFY(m_workspace->filter().current().isEmpty());
    }

    void f36_onlyTheComparedHaveLanes()
    {
        auto workspace = sampleWorkspace();
        Explorer explorer(std::move(workspace), m_parts.appearance);
        EventFilter filter;
        filter.companies = {QStringLiteral("Amazon"), QStringLiteral("Alibaba")};
        explorer.workspace().filter().apply(filter);
        QStringList lanes;
        for (const Lane &lane : explorer.timeline().stage().lanes().lanes)
            lanes << lane.name;
        QVERIFY(!lanes.contains(QStringLiteral("Joyo"))); // which shares an event with Amazon
        QVERIFY(lanes.contains(QStringLiteral("Amazon")) && lanes.contains(QStringLiteral("Alibaba")));
        explorer.workspace().filter().apply({});
        lanes.clear();
        for (const Lane &lane : explorer.timeline().stage().lanes().lanes)
            lanes << lane.name << lane.folded;
        QVERIFY(lanes.contains(QStringLiteral("Joyo")));
    }

    void f35_aHostileNameIsText()
    {
        const QString name = QStringLiteral("<b>\"'; --");
        Event event;
        event.key = QStringLiteral("e-hostile");
        event.title = name;
        event.companies = {{name, Role::Actor}, {QStringLiteral("Amazon"), Role::Partner}};
        QVERIFY(m_workspace->project().events().insert(event).ok());
        QVERIFY(m_workspace->reload().ok());
        m_workspace->showCompany(name);
        QVERIFY(textsOf(*m_panel).contains(name));
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        click(rowOf("Amazon"));
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(1));
    }

    void wordsForNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::newRow("simplified") << "亚马逊" << "zh" << "Hans" << "Chinese, simplified";
        QTest::newRow("traditional") << "亞馬遜" << "zh" << "Hant" << "Chinese, traditional";
        QTest::newRow("English") << "Joyo" << "en" << "Latn" << "English";
        QTest::newRow("address") << "Amazon.cn" << "" << "" << "address";
        QTest::newRow("letters alone") << "卓越" << "" << "" << "Chinese characters";
        QTest::newRow("no such language") << "X" << "xx-nonsense" << "" << "xx-nonsense";
    }

    void wordsForNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(QString, script);
        QFETCH(QString, words);
        QCOMPARE(languageWords({name, language, script, {}, {}}), words);
    }

    void wordsForValidity()
    {
        const auto year = [](int number) { return std::optional(Edtf::year(number)); };
        QCOMPARE(validityWords({{}, {}, {}, year(2004), year(2007)}), QStringLiteral("2004–2007"));
        QCOMPARE(validityWords({{}, {}, {}, year(2011), {}}), QStringLiteral("since 2011"));
        QCOMPARE(validityWords({{}, {}, {}, {}, year(2011)}), QStringLiteral("until 2011"));
    }

private:
    PartnerRow *rowOf(const char *name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *row : m_panel->findChildren<PartnerRow *>())
            if (row->text() == QLatin1String(name))
                return row;
        qFatal("no row %s", name);
    }
    static void click(QAbstractButton *button)
    {
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    WindowParts m_parts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CompanyPanel> m_panel;
};

QTEST_MAIN(TestCompanyPanel)
#include "tst_companypanel.moc"
