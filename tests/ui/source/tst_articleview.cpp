// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articleview.h"


#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

/// A sentence is highlighted where its code points say, and brought into view.
class TestArticleView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void highlightsByCodePoints_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("plain") << QStringLiteral("One. ");
        QTest::newRow("Chinese") << QStringLiteral("亚马逊。");
        QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F600\U0001F600 𠀀. ");
        QTest::newRow("combined") << QStringLiteral("e\u0301\u0301. ");
    }
    void highlightsByCodePoints()
    {
        QFETCH(QString, before);
        const QString sentence = QStringLiteral("Amazon leaves.");
        const qint64 start = before.toUcs4().size();
        ArticleView view;
        view.setArticle(before + sentence + QStringLiteral(" More."), {});
        view.highlight({start, start + sentence.size()});
        QCOMPARE(highlighted(view), sentence);
        view.highlight({});
        QCOMPARE(highlighted(view), QString());
    }

    void bringsTheSentenceIntoView()
    {
        QString text = QStringLiteral("Word of no meaning. ").repeated(800);
        const qint64 start = text.size();
        text += QStringLiteral("Here it is.");
        text += QStringLiteral(" Word of no meaning.").repeated(800);
        ArticleView view; // asked before it has a size, as in a tab that was never shown
        view.setArticle(text, {});
        view.highlight({start, start + 11});
        view.resize(320, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.viewport()->rect().contains(view.cursorRect()));
        view.verticalScrollBar()->setValue(0);
        QVERIFY(!view.viewport()->rect().contains(view.cursorRect()));
        view.highlight({start, start + 11});
        QVERIFY(view.viewport()->rect().contains(view.cursorRect()));
    }

    void f70_keysGoFromClaimToClaim()
    {
        ArticleView view;
        view.resize(320, 400);
        view.setArticle(QStringLiteral("One. Two. Three."), {{10, 16}, {0, 4}, {5, 9}});
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy activated(&view, &ArticleView::claimActivated);
        QSignalSpy opened(&view, &ArticleView::claimOpened);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&view, key, Qt::ControlModifier);
            return activated.isEmpty() ? -1 : activated.takeLast().at(0).toInt();
        };
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 0); // nothing is marked yet
        QCOMPARE(press(Qt::Key_Down), 1);
        QCOMPARE(press(Qt::Key_Down), 2);
        QCOMPARE(press(Qt::Key_Down), 0);
        QCOMPARE(press(Qt::Key_Down), 0); // the last one
        QCOMPARE(press(Qt::Key_Up), 2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        view.setArticle(QStringLiteral("Nothing here."), {});
        QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(activated.count(), 0);
    }

    void f55_everyClaimIsHighlighted()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("First here. Then nothing. Third here."), {{26, 37}, {0, 11}});
        QStringList highlights;
        for (const auto &selection : view.extraSelections())
            highlights << selection.cursor.selectedText();
        QCOMPARE(highlights, QStringList({QStringLiteral("Third here."), QStringLiteral("First here.")}));
    }

    void f55_ofTwoClaimsInOneSentenceTheNextAtEachClick()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("One sentence for both."), {{0, 22}, {0, 22}});
        view.resize(500, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy clicks(&view, &ArticleView::claimActivated);
        QList<int> order;
        for (int i = 0; i < 3; ++i) {
            click(view, 5);
            order << clicks.takeFirst().front().toInt();
        }
        QCOMPARE(order, QList<int>({0, 1, 0}));
    }

    void largeTextsOpenInParts_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("paragraphs") << QStringLiteral("Amazon said something of no meaning at all in this line.\n\n");
        QTest::newRow("one paragraph") << QStringLiteral("Amazon said something of no meaning at all in this line. ");
        QTest::newRow("no spaces") << QStringLiteral("亚马逊中国");
        QTest::newRow("beyond the basic plane") << QStringLiteral("𠀀");
    }
    void largeTextsOpenInParts()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(600'000 / unit.size());
        const qint64 characters = text.toUcs4().size();
        ArticleView view;
        view.resize(344, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        std::vector<CharacterSpan> claims;
        for (qint64 at = 0; at + 40 < characters; at += 5000)
            claims.push_back({at, at + 40});
        view.setArticle(text, claims);
        QCoreApplication::processEvents();
        view.highlight(claims.back());
        QCoreApplication::processEvents();
        QVERIFY(view.partCount() > 5);
        QVERIFY(view.document()->characterCount() * 5 < text.size()); // it is not laid out whole
        QCOMPARE(highlighted(view).toUcs4().size(), 40);
        QVERIFY(view.viewport()->rect().contains(view.cursorRect()));
        QString whole; // nothing is lost between the parts
        for (int part = 0; part < view.partCount(); ++part) {
            view.showPart(part);
            whole += view.toPlainText();
            QVERIFY(view.toPlainText().size() <= ArticleView::longestPart);
        }
        QCOMPARE(whole.size(), text.size());
        QVERIFY(whole == text);
    }

    void theWheelGoesOnFromPartToPart()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("A line.\n").repeated(20'000), {});
        view.resize(344, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        wheel(view, -120);
        QCOMPARE(view.part(), 1);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        wheel(view, 120);
        QCOMPARE(view.part(), 0);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }

    void aClickOnAClaimTellsWhich()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("First here. Then nothing. Third here."), {{26, 37}, {0, 11}});
        view.resize(500, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy clicks(&view, &ArticleView::claimActivated);
        click(view, 3);
        QCOMPARE(clicks.takeFirst().front().toInt(), 1);
        click(view, 30);
        QCOMPARE(clicks.takeFirst().front().toInt(), 0);
        click(view, 16); // between them
        QCOMPARE(clicks.size(), 0);
    }

    void markupIsText()
    {
        ArticleView view;
        const QString text = QStringLiteral("<b>bold</b> & <img src='http://example.org/x.png'>");
        view.setArticle(text, {});
        QCOMPARE(view.toPlainText(), text);
    }

    void aSpanBeyondTheTextDoesNoHarm()
    {
        ArticleView view;
        view.setArticle(QStringLiteral("Short."), {{2, 900}});
        view.highlight({4, 900});
        QCOMPARE(highlighted(view), QStringLiteral("t."));
    }

private:
    static QString highlighted(const ArticleView &view)
    {
        for (const auto &selection : view.extraSelections())
            if (selection.format.fontUnderline())
                return selection.cursor.selectedText();
        return {};
    }

    static void wheel(ArticleView &view, int delta)
    {
        const QPointF at(100, 100);
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    static void click(ArticleView &view, int position)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(position);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center() + QPoint(1, 0));
    }
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
