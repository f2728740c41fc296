// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterpanel.h"

#include "filter/filterchips.h"
#include "filter/scoreslider.h"
#include "filter/yearfields.h"
#include "support/windowparts.h"

#include <QSpinBox>
#include <QTest>
#include <QTreeView>

/// Facets, years and chips change one filter and follow it.
class TestFilterPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_workspace = sampleWorkspace();
        m_panel = std::make_unique<FilterPanel>(*m_workspace, m_parts.appearance);
        m_chips = std::make_unique<FilterChips>(*m_workspace, m_parts.appearance);
        m_panel->resize(220, 900);
        m_chips->resize(900, 36);
        m_panel->show();
        m_chips->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_tree = m_panel->findChild<QTreeView *>();
    }

    void f29_aClickTakesAValueAway()
    {
        click("Alibaba");
        QVERIFY(!m_workspace->filter().current().companies.contains(QStringLiteral("Alibaba")));
        QVERIFY(!titles().contains(u"Alibaba"));
        QVERIFY(titles().contains(u"Amazon leaves China"));
        click("Alibaba");
        QVERIFY(m_workspace->filter().current().companies.isEmpty());
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(6));
    }

    void f29_aDoubleClickShowsOnlyIt()
    {
        const QPoint at = placeOf("Alibaba");
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_workspace->filter().current().companies, QStringList(QStringLiteral("Alibaba")));
        QCOMPARE(titles(), QStringLiteral("Alibaba leads; Alibaba buys a rival"));
    }

    void f29_certaintiesAndKindsFilterToo()
    {
        click("Deals");
        QCOMPARE(titles(), QStringLiteral("Alibaba leads; Amazon China reports; Amazon leaves China; A shop begins"));
        QAbstractButton *reset = buttonOf(*m_panel, QStringLiteral("Reset"));
        QVERIFY(reset);
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(m_workspace->filter().current().isEmpty());
        QVERIFY(reset->isHidden()); // there is nothing to reset
    }

    void f34_chipsTakeTheirPartAway()
    {
        EventFilter filter;
        filter.companies = {QStringLiteral("Amazon")};
        filter.search = QStringLiteral("China");
        m_workspace->filter().apply(filter);
        QVERIFY(textsOf(*m_chips).contains(u"hides"));
        QAbstractButton *chip = buttonOf(*m_chips, QStringLiteral("Amazon"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_workspace->filter().current().companies.isEmpty());
        QCOMPARE(m_workspace->filter().current().search, QStringLiteral("China"));
        chip = buttonOf(*m_chips, QStringLiteral("“China”"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_workspace->filter().current().isEmpty());
    }

    void f34_manyValuesShareAChip()
    {
        EventFilter filter;
        filter.companies = {QStringLiteral("Amazon"), QStringLiteral("Alibaba"), QStringLiteral("Joyo")};
        m_workspace->filter().apply(filter);
        QAbstractButton *chip = buttonOf(*m_chips, QStringLiteral("3 companies"));
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_workspace->filter().current().isEmpty());
    }

    void chipsNeverAskForMoreRoomThanThereIs()
    {
        EventFilter filter;
        filter.companies = {QStringLiteral("A company of a very long name and company"), QStringLiteral("Another of that kind, or longer")};
        filter.publishers = {QStringLiteral("A publisher of a very long name"), QStringLiteral("Its competitor of the same town")};
        filter.search = QStringLiteral("and what is looked for is long as well");
        m_workspace->filter().apply(filter);
        m_chips->resize(420, 36);
        QCOMPARE(m_chips->width(), 420);
        for (const QAbstractButton *chip : m_chips->findChildren<QAbstractButton *>())
            if (!chip->isHidden())
                QVERIFY2(chip->geometry().right() < 420, qPrintable(chip->text()));
        QVERIFY(textsOf(*m_chips).contains(u"more"));
    }

    void f53_theLeastScoreFilters()
    {
        auto *score = m_panel->findChild<ScoreSlider *>();
        QVERIFY(score);
        QTest::keyClick(score, Qt::Key_End);
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(0)); // all have 0.9
        QVERIFY(textsOf(*m_panel).contains(u"at least 1.00"));
        QTest::keyClick(score, Qt::Key_PageDown);
        QCOMPARE(m_workspace->mask().count(), EventIndex::Row(6));
        m_workspace->filter().apply({});
        QCOMPARE(score->value(), 0);
        const int steps = 40; // a drag is one step back
        QTest::mousePress(score, Qt::LeftButton, {}, {20, 42});
        for (int i = 0; i < steps; ++i)
            QTest::mouseMove(score, {20 + i * 4, 42});
        QTest::mouseRelease(score, Qt::LeftButton, {}, {20 + steps * 4, 42});
        QVERIFY(m_workspace->filter().current().minimumConfidence > 0.5);
        m_workspace->filter().back();
        QVERIFY(m_workspace->filter().current().isEmpty());
    }

    void f29_yearsFilterAndFollow()
    {
        YearFields years(m_parts.appearance);
        years.setWorkspace(m_workspace.get());
        const auto fields = years.findChildren<QSpinBox *>();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields[0]->value(), 2004);
        fields[0]->setValue(2014);
        QVERIFY(m_workspace->filter().current().days);
        QCOMPARE(titles(), QStringLiteral("Alibaba leads; Amazon China reports; Amazon leaves China; Alibaba buys a rival"));
        m_workspace->filter().back();
        QCOMPARE(fields[0]->value(), 2004);
        QVERIFY(!m_workspace->filter().current().days);
        years.setWorkspace(nullptr);
        QVERIFY(!fields[0]->isEnabled());
    }

    void f74_followsTheTheme()
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_parts.appearance.setChoice(choice);
            const Theme &theme = m_parts.appearance.theme();
            for (const QLabel *label : m_panel->findChildren<QLabel *>())
                QCOMPARE(label->palette().color(QPalette::WindowText), theme.ink);
            QCOMPARE(m_tree->palette().color(QPalette::Base), theme.panel);
        }
    }

private:
    [[nodiscard]] QPoint placeOf(const char *name) const
    {
        const auto found = m_tree->model()->match(m_tree->model()->index(0, 0), Qt::DisplayRole, QLatin1String(name), 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("no facet %s", name);
        m_tree->scrollTo(found.front());
        return m_tree->visualRect(found.front()).center();
    }

    void click(const char *name)
    {
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, placeOf(name));
    }

    [[nodiscard]] QString titles() const
    {
        QStringList list;
        m_workspace->mask().forEach([&](EventIndex::Row row) { list << m_workspace->titleOf(row); });
        return list.join(QStringLiteral("; "));
    }

    WindowParts m_parts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<FilterPanel> m_panel;
    std::unique_ptr<FilterChips> m_chips;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestFilterPanel)
#include "tst_filterpanel.moc"
