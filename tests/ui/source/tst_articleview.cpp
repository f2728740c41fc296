// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articleview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

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
        QString text = QStringLiteral("Word of no meaning. ").repeated(2000);
        const qint64 start = text.size();
        text += QStringLiteral("Here it is.");
        text += QStringLiteral(" Word of no meaning.").repeated(2000);
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
            if (selection.format.hasProperty(QTextFormat::BackgroundBrush))
                return selection.cursor.selectedText();
        return {};
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
