// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figurepanel.h"

#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "company/companypanel.h"
#include "editing/figureeditor.h"
#include "editing/figuresdialog.h"
#include "event/disputebox.h"
#include "explorer.h"
#include "items/preference.h"
#include "mainwindow.h"
#include "source/articleview.h"
#include "statusline.h"
#include "support/windowparts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

/// A figure in the room of the events: what it says, who says so, why it was found, and what is decided about it.
class TestFigurePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        writeSampleProject(m_parts->file("Market.annals"));
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1600, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(m_parts->file("Market.annals")).ok());
    }
    void cleanup() { m_window.reset(); }

    void f14_tellsWhatItSaysAndWhy()
    {
        workspace().showFigure(idOf("f-2"));
        const QString texts = textsOf(panel());
        for (const char16_t *expected : {u"about 15 %", u"Market share · Amazon China", u"2008", u"e-commerce", u"China", u"not told", u"To review",
                                         u"“Amazon China held 0”", u"Open in article", u"Why?", u"Rule", u"Score", u"1 of 3 of its kind"})
            QVERIFY2(texts.contains(QString::fromUtf16(expected)), qPrintable(QString::fromUtf16(expected) + QStringLiteral(" in ") + texts));
    }

    void f55_leadsToItsSentence()
    {
        workspace().showFigure(idOf("f-1"));
        QSignalSpy sources(&workspace(), &Workspace::sourceShown);
        buttonOf(panel(), QStringLiteral("Open in article"))->click();
        QCOMPARE(sources.size(), 1);
    }

    void f14_isInTheRoomOfTheEvents()
    {
        auto *tabs = m_window->explorer()->findChild<QTabWidget *>();
        workspace().setCurrent(workspace().index().id(0));
        workspace().showFigure(idOf("f-1"));
        QVERIFY(!workspace().current()); // one thing is looked at
        QVERIFY(panel().isVisible());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Figure"));
        workspace().setCurrent(workspace().index().id(0));
        QVERIFY(!workspace().figure());
        QVERIFY(!panel().isVisible());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Event"));
    }

    void f42_aClickOnAPointShowsIt()
    {
        ChartView &chart = m_window->explorer()->charts().view();
        const auto &marks = chart.chart().lines().marks;
        const auto mark = std::ranges::find(marks, QStringLiteral("f-3"), &LineMark::key);
        QVERIFY(mark != marks.end());
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, mark->centre.toPoint());
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().figure(), std::optional(idOf("f-3")));
    }

    void f35_soDoesACellOfTheCompanysFigures()
    {
        workspace().showCompany(QStringLiteral("Alibaba"));
        buttonOf(*m_window, QStringLiteral("58.2 %"))->click();
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().figure(), std::optional(idOf("f-3")));
    }

    void f45_theKeysOfEventsDecideAboutIt()
    {
        const FigureId figure = idOf("f-1");
        workspace().showFigure(figure);
        key(Qt::Key_Return);
        QVERIFY(reviewOf(figure) == Review::Accepted);
        QVERIFY(textsOf(panel()).contains(u"Accepted"));
        key(Qt::Key_Backspace);
        QVERIFY(reviewOf(figure) == Review::Rejected);
        workspace().undo();
        QVERIFY(reviewOf(figure) == Review::Accepted);
        workspace().undo();
        QVERIFY(reviewOf(figure) == Review::Unreviewed);
        buttonOf(panel(), QStringLiteral("Accept"))->click();
        QVERIFY(reviewOf(figure) == Review::Accepted);
        // With an event selected the keys are for that.
        workspace().setCurrent(workspace().index().id(0));
        key(Qt::Key_Backspace);
        QVERIFY(reviewOf(figure) == Review::Accepted);
        QVERIFY(workspace().index().review(0) == Review::Rejected);
    }

    void f46_goesThroughThoseOfItsKind()
    {
        workspace().showFigure(idOf("f-2"));
        const auto step = [&](const char *name) {
            for (QAbstractButton *button : panel().findChildren<QAbstractButton *>())
                if (button->accessibleName() == QLatin1String(name) && button->isEnabled())
                    return button->click();
        };
        for (const char *next : {"f-1", "f-4"}) {
            step("Next figure of its kind");
            QCOMPARE(workspace().figure(), std::optional(idOf(next)));
        }
        step("Next figure of its kind"); // there is none
        QCOMPARE(workspace().figure(), std::optional(idOf("f-4")));
        step("Previous figure of its kind");
        QCOMPARE(workspace().figure(), std::optional(idOf("f-1")));
    }

    void f58_thoseThatDisagreeStandSideBySide()
    {
        const FigureId other = addRival();
        workspace().showFigure(idOf("f-1"));
        QString texts = textsOf(panel());
        for (const char16_t *expected : {u"Sources disagree on this value", u"0.6 %, 2018", u"2.4 %, 2018", u"measured by Counting House"})
            QVERIFY2(texts.contains(QString::fromUtf16(expected)), qPrintable(QString::fromUtf16(expected) + QStringLiteral(" in ") + texts));
        auto *box = panel().findChild<DisputeBox *>();
        auto *reason = box->findChild<QComboBox *>();
        reason->setCurrentText(QStringLiteral("counts for itself"));
        const auto sides = box->findChildren<QRadioButton *>();
        QCOMPARE(sides.size(), 2);
        const auto chosen = std::ranges::find_if(sides, [](QRadioButton *side) { return side->text().startsWith(u"2.4 %"); });
        QTest::mouseClick(*chosen, Qt::LeftButton, {}, QPoint(8, (*chosen)->height() / 2));
        const auto stored = [&](FigureId id) { return **workspace().project().figures().find(id); };
        QTRY_VERIFY(isPreferred(stored(other)));
        QCOMPARE(stored(other).claims.front().reason, QStringLiteral("counts for itself"));
        QVERIFY(stored(other).review == Review::Accepted);
        QVERIFY(!isPreferred(stored(idOf("f-1")))); // and it stays
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(textsOf(panel()).contains(u"preferred by choice"));
        workspace().undo();
        QVERIFY(!isPreferred(stored(other)));
        // The way to the other one.
        buttonThatSays(QStringLiteral("Counting House"))->click();
        QTRY_COMPARE(workspace().figure(), std::optional(other));
    }

    void f58_aSignStandsWhereverItIsShown()
    {
        const auto signs = [](const QWidget &widget) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what is gone
            QCoreApplication::processEvents();                                   // and what is laid out only now
            return std::ranges::count_if(widget.findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->accessibleName() == u"Sources disagree on this value";
            });
        };
        const auto *status = m_window->findChild<StatusLine *>();
        QVERIFY(!textsOf(*status).contains(u"disputed figure"));
        const FigureId other = addRival();
        QVERIFY(textsOf(*status).contains(u"2 disputed figures"));
        workspace().showCompany(QStringLiteral("Amazon China"));
        QCOMPARE(signs(*m_window->findChild<CompanyPanel *>()), 2);
        workspace().showFigure(other);
        QCOMPARE(signs(panel()), 1);
        FigureEditor editor(workspace(), m_parts->appearance, {2021, 11, 17});
        FiguresDialog dialog(workspace(), m_parts->appearance, editor, {});
        dialog.show();
        const int all = dialog.table().model()->rowCount();
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(dialog.table().model()->rowCount(), 2);
        QVERIFY(workspace().snapshot().disputes().isOpen(*dialog.panel().figure())); // one of them is chosen
        QVERIFY(dialog.table().model()->index(0, FigureModel::Value).data(Qt::AccessibleTextRole).toString().contains(u"disagree"));
        QVERIFY(workspace().editor().perform(preferring(*workspace().snapshot().figure(other), {*workspace().snapshot().figure(idOf("f-1"))}, {})).ok());
        QVERIFY(!textsOf(*status).contains(u"disputed figure")); // somebody has decided
        QCOMPARE(dialog.table().model()->rowCount(), 0);
        dialog.findChild<QCheckBox *>()->click();
        QCOMPARE(dialog.table().model()->rowCount(), all);
    }

    void f35_moreThanTheGridShowsAreInTheTable()
    {
        std::vector<Change> changes;
        for (int i = 0; i < 45; ++i) {
            Figure figure = **workspace().project().figures().findByKey(QStringLiteral("f-3"));
            figure.key = QStringLiteral("f-many-%1").arg(i);
            figure.asOf = Edtf::year(1960 + i);
            figure.claims.clear();
            changes.push_back(Change::of(std::optional<Figure>(), std::optional(figure)));
        }
        QVERIFY(workspace().editor().perform({QStringLiteral("Add"), changes}).ok());
        workspace().showCompany(QStringLiteral("Alibaba"));
        QAbstractButton *more = buttonOf(*m_window, QStringLiteral("and 6 more"));
        QVERIFY(more);
        bool asked = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<FiguresDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked = true;
            QCOMPARE(dialog->table().model()->rowCount(), 46);
            for (int row = 0; row < 46; ++row)
                QCOMPARE(dialog->table().model()->index(row, FigureModel::Company).data().toString(), QStringLiteral("Alibaba"));
            dialog->reject();
        });
        more->click();
        QVERIFY(asked);
    }

    void f55_aSentenceOfAFigureLeadsToIt()
    {
        const Figure figure = **workspace().project().figures().findByKey(QStringLiteral("f-3"));
        workspace().showSource(figure.claims.front().document, figure.claims.front().span);
        auto *article = m_window->findChild<ArticleView *>();
        QTextCursor cursor(article->document());
        cursor.setPosition(article->textCursor().position() + 1);
        QTest::mouseClick(article->viewport(), Qt::LeftButton, {}, article->cursorRect(cursor).center() + QPoint(1, 0));
        buttonOf(*m_window, QStringLiteral("Show the figure"))->click();
        QVERIFY(panel().isVisible());
        QVERIFY(workspace().figure());
    }

    void aFigureThatIsGoneIsSaidToBe()
    {
        workspace().showFigure(idOf("f-1"));
        FigureEditor editor(workspace(), m_parts->appearance, {2021, 11, 17});
        QVERIFY(editor.remove({idOf("f-1")}));
        QVERIFY(textsOf(panel()).contains(u"no longer in the project"));
        workspace().undo();
    }

    void f55_theTableShowsTheSentenceOfTheChosenRow()
    {
        FigureEditor editor(workspace(), m_parts->appearance, {2021, 11, 17});
        FiguresDialog dialog(workspace(), m_parts->appearance, editor, {{QKeySequence(Qt::CTRL | Qt::Key_Return)}, {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (int row = 0; row < dialog.table().model()->rowCount(); ++row) {
            dialog.table().selectionModel()->setCurrentIndex(dialog.table().model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            const FigureId figure(dialog.table().model()->index(row, 0).data(FigureModel::FigureIdRole).toLongLong());
            QCOMPARE(dialog.panel().figure(), std::optional(figure));
            QVERIFY(textsOf(dialog.panel()).contains((*workspace().project().figures().find(figure))->claims.front().quote));
            QTest::keyClick(&dialog.table(), Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(reviewOf(figure) == Review::Accepted);
            QCOMPARE(dialog.panel().figure(), std::optional(figure)); // it stays chosen
        }
        dialog.table().selectAll();
        QTest::keyClick(&dialog.table(), Qt::Key_Backspace, Qt::ControlModifier);
        for (const Figure &figure : workspace().snapshot().figures)
            QVERIFY(figure.review == Review::Rejected);
        workspace().undo(); // one deed
        for (const Figure &figure : workspace().snapshot().figures)
            QVERIFY(figure.review == Review::Accepted);
        buttonOf(dialog.panel(), QStringLiteral("Open in article"))->click();
        QVERIFY(!dialog.isVisible()); // the article is behind it
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }
    FigurePanel &panel() { return m_window->explorer()->figurePanel(); }
    FigureId idOf(const char *key) { return (*workspace().project().figures().findByKey(QLatin1String(key)))->id; }
    Review reviewOf(FigureId figure) { return (*workspace().project().figures().find(figure))->review; }
    /// Says otherwise than f-1.
    FigureId addRival()
    {
        Figure other = **workspace().project().figures().findByKey(QStringLiteral("f-1"));
        other.key = QStringLiteral("f-rival");
        other.value = 2.4;
        other.attributedTo = QStringLiteral("Counting House");
        other.claims.front().key = QStringLiteral("f-rival-0");
        // f-4 ("under 1 %" in June) must not stand against it, too
        if (!workspace().editor().perform({QStringLiteral("Add"), {Change::of(std::optional<Figure>(), std::optional(other)),
                                                                  Change::of(*workspace().project().figures().findByKey(QStringLiteral("f-4")), std::optional<Figure>())}}))
            qFatal("no rival");
        return idOf("f-rival");
    }
    QAbstractButton *buttonThatSays(const QString &words)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what is gone
        QCoreApplication::processEvents();                                   // and what is laid out only now
        const auto buttons = panel().findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [&](QAbstractButton *button) { return button->isVisible() && button->text().contains(words); });
        return found == buttons.end() ? nullptr : *found;
    }
    void key(Qt::Key key) { QTest::keyClick(m_window.get(), key, Qt::ControlModifier); }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFigurePanel)
#include "tst_figurepanel.moc"
