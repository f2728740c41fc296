// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "explorer.h"
#include "mainwindow.h"
#include "source/articleview.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QTest>

namespace {

Review reviewOf(Project &project, const QString &key)
{
    const auto event = project.events().findByKey(key);
    return event && *event ? (*event)->review : Review::Unreviewed;
}

/// A project of so many events, each with its own sentence in one of ten articles.
void writeManySentences(const QString &path, int count)
{
    auto project = Project::open(path, Project::Mode::Create);
    QVERIFY(project.ok());
    for (int i = 0; i < 10; ++i) {
        Article article;
        for (int k = 0; k < count / 10; ++k)
            article.text += QStringLiteral("Firm %1 opened shop %2 in 2015. ").arg(i).arg(k);
        article.hash = Article::hashOf(article.text);
        article.originalHash = QByteArray(32, 'x');
        article.path = QStringLiteral("%1.txt").arg(i);
        QVERIFY((*project)->articles().insert(article).ok());
        for (int k = 0; k < count / 10; ++k) {
            Event event;
            event.key = QStringLiteral("e%1-%2").arg(i).arg(k, 3, 10, QLatin1Char('0'));
            event.kind = EventKind::Opening;
            event.when = Edtf::year(2015);
            event.title = QStringLiteral("Firm %1 opens shop %2").arg(i).arg(k);
            Claim claim;
            claim.key = event.key + QStringLiteral("-0");
            claim.document = article.hash;
            claim.quote = QStringLiteral("Firm %1 opened shop %2 in 2015.").arg(i).arg(k);
            claim.span.start = article.text.indexOf(claim.quote);
            claim.span.end = claim.span.start + claim.quote.size();
            claim.kind = QStringLiteral("opening");
            claim.modality = QStringLiteral("happened");
            event.claims = {claim};
            QVERIFY((*project)->events().insert(event).ok());
        }
    }
}

} // namespace

/// Review with one key a decision.
class TestReviewPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        openWindow();
    }
    void cleanup() { m_window.reset(); }

    void f45_aKeyDecidesAndGoesOn()
    {
        openSample();
        ReviewPage &page = review();
        QCOMPARE(page.queue().counts().left, 10);
        const FoundRecord first = *page.current();
        key(Qt::Key_A);
        QVERIFY(page.current() != first);
        QVERIFY(workspace().index().review(*workspace().index().rowOf(first.event)) == Review::Accepted);
        const FoundRecord second = *page.current();
        key(Qt::Key_X);
        QVERIFY(workspace().index().review(*workspace().index().rowOf(second.event)) == Review::Rejected);
        QCOMPARE(page.queue().counts().left, 8);
        QVERIFY(textsOf(page).contains(u"Precision 0.50, 95 % interval 0.09 to 0.91"));
    }

    void f45_theSentenceIsInView()
    {
        openSample();
        ReviewPage &page = review();
        for (int i = 0; i < 10; ++i) {
            const FoundRecord current = *page.current();
            const auto claims = current.isFigure() ? (*workspace().project().figures().find(current.figure))->claims
                                                   : (*workspace().project().events().find(current.event))->claims;
            if (!claims.empty()) {
                QVERIFY(page.article().toPlainText().contains(claims.front().quote));
                QVERIFY(page.article().rect().contains(page.article().cursorRect().center()));
            }
            key(Qt::Key_A);
        }
        QVERIFY(!page.current());
        QVERIFY(textsOf(page).contains(u"All is decided"));
        for (const Qt::Key any : {Qt::Key_A, Qt::Key_X, Qt::Key_E, Qt::Key_M, Qt::Key_Y, Qt::Key_Space})
            key(any); // nothing to do it to
        QCOMPARE(page.queue().counts().accepted, 10);
    }

    void f45_figuresAreDecidedWithTheSameKeys()
    {
        openSample();
        ReviewPage &page = review();
        while (!page.current()->isFigure())
            key(Qt::Key_A);
        const FigureId first = page.current()->figure;
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"0.6 %") && texts.contains(u"Market share · Amazon China") && texts.contains(u"e-commerce"), qPrintable(texts));
        QVERIFY(page.article().toPlainText().contains(u"Amazon China held 0.6 %"));
        const int left = page.queue().counts().left;
        key(Qt::Key_M); // nothing to merge it with
        QCOMPARE(page.queue().counts().left, left);
        key(Qt::Key_Y);
        QVERIFY(textsOf(page).contains(u"Why?"));
        key(Qt::Key_X);
        QVERIFY(reviewOfFigure(first) == Review::Rejected);
        QCOMPARE(page.queue().counts().left, left - 1);
        QVERIFY(page.current()->isFigure() && page.current()->figure != first);
        const FigureId second = page.current()->figure;
        key(Qt::Key_Space);
        QVERIFY(reviewOfFigure(second) == Review::Unreviewed);
        key(Qt::Key_A);
        QVERIFY(textsOf(page).contains(u"Figures"));
        key(Qt::Key_U);
        key(Qt::Key_U);
        QCOMPARE(page.current(), std::optional(FoundRecord{.figure = first}));
        QVERIFY(reviewOfFigure(first) == Review::Unreviewed);
        QCOMPARE(page.queue().counts().left, left);
    }

    void f45_figuresOrEventsAloneAreAChoice()
    {
        openSample();
        ReviewPage &page = review();
        auto *scope = page.findChild<QComboBox *>();
        const auto choose = [&](const char *words) {
            scope->setCurrentText(QLatin1String(words));
            Q_EMIT scope->activated(scope->currentIndex());
        };
        choose("Figures");
        QCOMPARE(page.queue().counts().all(), 4);
        QVERIFY(page.current()->isFigure());
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_A);
        QVERIFY(!page.current());
        choose("Events");
        QCOMPARE(page.queue().counts().left, 6);
        choose("Events and figures");
        QCOMPARE(page.queue().counts().accepted, 4);
    }

    void f58_whoSaysOtherwiseIsShownWithIt()
    {
        openSample();
        Figure other = **workspace().project().figures().findByKey(QStringLiteral("f-1"));
        other.key = QStringLiteral("f-0");
        other.value = 2.4;
        other.attributedTo = QStringLiteral("Counting House");
        other.claims.clear();
        QVERIFY(workspace().editor().perform({QStringLiteral("Add"), {Change::of(std::optional<Figure>(), std::optional(other))}}).ok());
        ReviewPage &page = review();
        while (!page.current()->isFigure())
            key(Qt::Key_A);
        const QString texts = textsOf(page);
        QVERIFY2(texts.contains(u"Others say otherwise") && texts.contains(u"2.4 %, 2018") && texts.contains(u"measured by Counting House"), qPrintable(texts));
    }

    void f45_undoGoesBack()
    {
        openSample();
        ReviewPage &page = review();
        const FoundRecord first = *page.current();
        key(Qt::Key_X);
        key(Qt::Key_A);
        key(Qt::Key_U);
        key(Qt::Key_U);
        QCOMPARE(page.current(), std::optional(first));
        QCOMPARE(page.queue().counts().left, 10);
    }

    void f45_skippedOnesComeBackAtTheEnd()
    {
        openSample();
        ReviewPage &page = review();
        const FoundRecord first = *page.current();
        key(Qt::Key_Space);
        QVERIFY(page.current() != first);
        for (int i = 0; i < 9; ++i)
            key(Qt::Key_A);
        QCOMPARE(page.current(), std::optional(first));
        QCOMPARE(page.queue().counts().left, 1);
    }

    void f45_mergeTakesTheTwin()
    {
        openSample();
        Event twin = **workspace().project().events().findByKey(QStringLiteral("e-joyo"));
        twin.key = QStringLiteral("e-joyo-again");
        twin.title = QStringLiteral("Joyo bought by Amazon");
        twin.claims.clear();
        QVERIFY(workspace().editor().perform({QStringLiteral("Add"), {Change::of(std::optional<Event>(), std::optional(twin))}}).ok());
        ReviewPage &page = review();
        while (page.current() && !textsOf(page).contains(u"Perhaps the same"))
            key(Qt::Key_Space);
        QVERIFY(page.current());
        QCOMPARE(page.queue().counts().all(), 11);
        key(Qt::Key_M);
        QCOMPARE(page.queue().counts().all(), 10);
        key(Qt::Key_U);
        QCOMPARE(page.queue().counts().all(), 11);
        QVERIFY(textsOf(page).contains(u"Perhaps the same"));
    }

    void f45_whyShowsAndHides()
    {
        openSample();
        ReviewPage &page = review();
        QVERIFY(!textsOf(page).contains(u"a word"));
        key(Qt::Key_Y);
        QVERIFY(textsOf(page).contains(u"a word"));
        key(Qt::Key_Y);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!textsOf(page).contains(u"a word"));
    }

    void f45_fortyEventsWithOneKeyEach()
    {
        const QString path = m_parts->file("many.annals");
        writeManySentences(path, 50);
        QVERIFY(m_window->openProject(path).ok());
        ReviewPage &page = review();
        int keys = 0;
        while (page.queue().counts().decided() < 40) {
            const int decided = page.queue().counts().decided();
            key(decided % 8 == 7 ? Qt::Key_X : Qt::Key_A);
            ++keys;
            if (decided % 13 == 12) { // looks why, as people do
                key(Qt::Key_Y);
                ++keys;
            }
        }
        QVERIFY2(keys <= 40 * 1.3, qPrintable(QString::number(keys)));
    }

    void f45_resumesAfterARestart()
    {
        openSample();
        review();
        key(Qt::Key_Space);
        key(Qt::Key_A);
        const QString at = **workspace().project().settings().value(QStringLiteral("review.place"));
        m_window.reset();
        openWindow();
        QVERIFY(m_window->openProject(m_parts->file("Market.annals")).ok());
        const ReviewPage &page = review();
        QVERIFY(page.current()->isFigure());
        QCOMPARE((*workspace().project().figures().find(page.current()->figure))->key, at);
        QCOMPARE(page.queue().counts().accepted, 1);
    }

    void keysAreTheReviewsOnlyThere()
    {
        openSample();
        key(Qt::Key_X);
        key(Qt::Key_A); // pans
        QVERIFY(reviewOf(workspace().project(), QStringLiteral("e-joyo")) == Review::Unreviewed);
        review();
        key(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_window->explorer()->timeline().hasFocus());
        key(Qt::Key_A);
        QVERIFY(reviewOf(workspace().project(), QStringLiteral("e-joyo")) == Review::Unreviewed);
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openSample()
    {
        writeSampleProject(m_parts->file("Market.annals"));
        QVERIFY(m_window->openProject(m_parts->file("Market.annals")).ok());
    }
    Review reviewOfFigure(FigureId figure) { return (*workspace().project().figures().find(figure))->review; }
    Workspace &workspace() { return m_window->explorer()->workspace(); }
    ReviewPage &review()
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *page = m_window->findChild<ReviewPage *>();
        if (!page)
            qFatal("no review");
        return *page;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
