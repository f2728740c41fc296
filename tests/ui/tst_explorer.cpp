// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explorer.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "source/articleview.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

/// The views of a project follow one another: one filter, one selection.
class TestExplorer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_appearance = std::make_unique<Appearance>(*m_settings);
    }

    void init()
    {
        auto workspace = Workspace::of(makeSampleProject(), testPerson());
        QVERIFY(workspace.ok());
        m_explorer = std::make_unique<Explorer>(std::move(workspace).value(), *m_appearance);
        m_explorer->resize(1400, 900);
        m_explorer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_explorer.get()));
    }

    void opensWithEverythingInView()
    {
        const auto extent = m_explorer->workspace().index().extent();
        QVERIFY(extent);
        const DateRange visible = m_explorer->visibleDays();
        QVERIFY(visible.first <= extent->first);
        QVERIFY(visible.last >= extent->last);
        QCOMPARE(m_explorer->workspace().mask().count(), EventIndex::Row(6));
    }

    void aFilterReachesEveryView()
    {
        EventFilter filter;
        filter.companies = {QStringLiteral("Alibaba")};
        m_explorer->workspace().filter().apply(filter);
        QCOMPARE(m_explorer->workspace().mask().count(), EventIndex::Row(2));
        quint32 drawn = 0;
        for (const DrawnItem &item : m_explorer->timeline().drawList().items)
            drawn += item.events;
        QCOMPARE(drawn, quint32(2));
        QCOMPARE(m_explorer->workspace().shownFigures().size(), size_t(1));
        m_explorer->workspace().filter().back();
        QCOMPARE(m_explorer->workspace().mask().count(), EventIndex::Row(6));
    }

    void aSearchFindsTitlesAndSentences()
    {
        EventFilter filter;
        filter.search = QStringLiteral("$75 million");
        m_explorer->workspace().filter().apply(filter);
        QCOMPARE(m_explorer->workspace().mask().count(), EventIndex::Row(1));
        filter.search = QStringLiteral("nothing like it");
        m_explorer->workspace().filter().apply(filter);
        QCOMPARE(m_explorer->workspace().mask().count(), EventIndex::Row(0));
    }

    void selectingShowsTheSentenceEverywhere()
    {
        const auto exit = m_explorer->workspace().project().events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(exit.ok() && exit->has_value());
        m_explorer->workspace().setCurrent((*exit)->id);
        QVERIFY(m_explorer->timeline().current() == (*exit)->id);
        const QString panels = textsOf(m_explorer->panels());
        QVERIFY(panels.contains(u"Amazon leaves China"));
        QVERIFY(panels.contains(u"2 sources, 2 independent"));
        QVERIFY(panels.contains(u"Sources disagree on the kind"));
        QVERIFY(panels.contains(u"April 2019, day not known"));
        const auto *article = m_explorer->findChild<QTextEdit *>();
        QVERIFY(article);
        QVERIFY(article->toPlainText().contains(u"Amazon leaves China."));
        QVERIFY(article->textCursor().position() <= 20);
    }

    void aClickOnASentenceSelectsItsEventAndStaysThere()
    {
        auto *article = m_explorer->findChild<ArticleView *>();
        const auto exit = m_explorer->workspace().project().events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(article && exit.ok() && exit->has_value());
        const Claim &second = (*exit)->claims[1];
        m_explorer->workspace().showSource(second.document, second.span); // a tab that was never shown before
        QVERIFY(article->isVisible());
        QVERIFY(!m_explorer->workspace().current());
        QTextCursor cursor(article->document());
        cursor.setPosition(int(second.span.start) + 3);
        QTest::mouseClick(article->viewport(), Qt::LeftButton, {}, article->cursorRect(cursor).center() + QPoint(1, 0));
        QVERIFY(m_explorer->workspace().current() == (*exit)->id);
        QVERIFY(m_explorer->timeline().current() == (*exit)->id);
        QVERIFY(article->isVisible()); // the reader goes on reading
        QVERIFY(article->toPlainText().startsWith(u"Amazon closed its shop in April."));
        QCOMPARE(article->extraSelections().back().cursor.selectedText(), second.quote);
    }

    void f52_anUndatedEventIsSelectedToo()
    {
        const auto undated = m_explorer->workspace().project().events().findByKey(QStringLiteral("e-undated"));
        QVERIFY(undated.ok() && undated->has_value());
        m_explorer->workspace().setCurrent((*undated)->id);
        QVERIFY(m_explorer->timeline().current() == (*undated)->id);
        QVERIFY(textsOf(m_explorer->panels()).contains(u"date not known"));
        QVERIFY(!m_explorer->grab().isNull());
    }

    void theTimelineTellsTheOthers()
    {
        QSignalSpy changes(&m_explorer->workspace(), &Workspace::currentChanged);
        const auto row = m_explorer->workspace().index().rowOf(EventId(1));
        QVERIFY(row);
        m_explorer->timeline().select(*row);
        QCOMPARE(changes.size(), 1);
        QVERIFY(m_explorer->workspace().current() == EventId(1));
        m_explorer->timeline().clearSelection();
        QVERIFY(!m_explorer->workspace().current());
    }

    void aCompanyIsShownWithItsFigures()
    {
        m_explorer->workspace().showCompany(QStringLiteral("Amazon China"));
        const QString panels = textsOf(m_explorer->panels());
        QVERIFY(panels.contains(u"Part of Amazon"));
        QVERIFY(panels.contains(u"under 1 %"));
        QVERIFY(panels.contains(u"about 15 %"));
    }

    void markupInAnArticleStaysText()
    {
        Event event;
        event.key = QStringLiteral("e-markup");
        event.kind = EventKind::Other;
        event.title = QStringLiteral("<b>bold</b><img src=\"http://example.org/x.png\">");
        event.companies = {{QStringLiteral("<i>Evil & Co</i>"), Role::Actor}};
        const auto id = m_explorer->workspace().project().events().insert(event);
        QVERIFY(id.ok());
        QVERIFY(m_explorer->workspace().reload().ok());
        m_explorer->workspace().setCurrent(*id);
        bool found = false;
        for (const QLabel *label : m_explorer->panels().findChildren<QLabel *>())
            if (label->text() == event.title) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                found = true;
            }
        QVERIFY(found);
    }

    void bothThemesPaint()
    {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_appearance->setChoice(choice);
            QCoreApplication::processEvents(); // the palette comes by one
            const QImage image = m_explorer->grab().toImage();
            const QColor corner = image.pixelColor(4, image.height() - 4);
            QCOMPARE(corner.lightness() < 128, choice == ThemeChoice::Dark);
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Explorer> m_explorer;
};

QTEST_MAIN(TestExplorer)
#include "tst_explorer.moc"
