// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "event/disputebox.h"
#include "event/eventpanel.h"
#include "explorer.h"
#include "extract/extractor.h"
#include "figure/figurepanel.h"
#include "filter/knownbar.h"
#include "import/importer.h"
#include "import/inputqueue.h"
#include "index/conflicts.h"
#include "items/reasonwords.h"
#include "linkbutton.h"
#include "source/articleview.h"
#include "source/redatedialog.h"
#include "source/sourcepanel.h"
#include "store/articlecopies.h"
#include "support/program.h"
#include "support/windowparts.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

/// The bundled sample in the window: everything on screen leads to its sentence, a sentence leads back, and what people decide about
/// the evidence can be taken back.
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::open(m_parts.file("sample.annals"), Project::Mode::Create);
        QVERIFY2(project.ok(), project ? "" : qPrintable(project.error().text()));
        InputQueue queue({QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample")}, {}, m_parts.file("sample.annals"));
        const Extractor extractor;
        Importer importer(
            **project, [&](Article article) { return extractor.extract(std::move(article)); },
            {QStringLiteral("test"), QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)});
        const auto report = importer.run([&] { return queue.next(); });
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().text()));
    }

    void init()
    {
        auto project = Project::open(m_parts.file("sample.annals"), Project::Mode::ReadWrite);
        QVERIFY(project.ok());
        auto workspace = Workspace::of(std::move(project).value(), testPerson());
        QVERIFY(workspace.ok());
        m_explorer = std::make_unique<Explorer>(std::move(workspace).value(), m_parts.appearance);
        m_explorer->resize(1600, 1000);
        m_explorer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_explorer.get()));
        m_article = m_explorer->findChild<ArticleView *>();
        QVERIFY(m_article);
    }

    void f05_copiesOfAStoryAreNamedWithIt()
    {
        Project &project = workspace().project();
        std::optional<Article> story;
        QVERIFY(project.articles().each([&story](Article &&article) { story = std::move(article); }).ok());
        const auto change = ArticleCopies(project.database()).adding(*story, {{{}, {}, QStringLiteral("https://copy.example/story"), {}}});
        QVERIFY(change.ok() && *change);
        QVERIFY((Edit{{}, {**change}}.apply(project).ok()));
        auto *panel = m_explorer->findChild<SourcePanel *>();
        QVERIFY(panel);
        const auto saysSo = [](const QLabel *label) { return label->text().contains(QStringLiteral("2 copies, also at https://copy.example/story")); };
        QVERIFY(std::ranges::none_of(panel->findChildren<QLabel *>(), saysSo));
        workspace().showSource(story->hash, {});
        QVERIFY(std::ranges::any_of(panel->findChildren<QLabel *>(), saysSo));
        QVERIFY((Edit{{}, {(*change)->reverted()}}.apply(project).ok()));
    }

    void f42_everyFigureOfEveryChartLeadsToItsSentence()
    {
        ChartView &view = m_explorer->charts().view();
        int figures = 0;
        for (const SubjectCount &count : subjectsOf(workspace().snapshot().figures)) {
            ChartOptions options;
            options.subject = count.subject;
            options.everyDefinition = true;
            m_explorer->charts().setOptions(options);
            for (const ChartSeries &series : view.chart().content().figures.series)
                for (const ChartPoint &point : series.points) {
                    ++figures;
                    clickOn(point.key);
                    if (QTest::currentTestFailed())
                        return;
                }
        }
        QVERIFY(figures >= 5);
    }

    void f42_soDoThePartsOfBarsAndRings()
    {
        ChartView &view = m_explorer->charts().view();
        for (const ChartForm form : {ChartForm::Bars, ChartForm::Area, ChartForm::Ring}) {
            ChartOptions options;
            options.form = form;
            m_explorer->charts().setOptions(options);
            const auto &stack = view.chart().content().stack;
            QVERIFY(!stack.series.empty());
            QSignalSpy sources(&workspace(), &Workspace::sourceShown);
            const QPointF place = form == ChartForm::Ring ? view.chart().ring().entries.front().rect.center() : view.chart().stack().cells.front().rect.center();
            QVERIFY(!view.chart().hitAt(place).figures.empty());
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.toPoint());
            chooseFirstIfAsked();
            QCOMPARE(sources.size(), 1);
        }
    }

    void f42_aBarOfEventsGoesThroughThem()
    {
        ChartOptions options;
        options.activity = true;
        m_explorer->charts().setOptions(options);
        ChartView &view = m_explorer->charts().view();
        const StackCell cell = *std::max_element(view.chart().stack().cells.begin(), view.chart().stack().cells.end(),
                                                 [](const StackCell &a, const StackCell &b) { return a.rect.height() < b.rect.height(); });
        const auto &stack = view.chart().content().stack;
        const int count = int(*stack.series[cell.series].parts[cell.period].value);
        std::set<EventId> seen;
        for (int click = 0; click < count; ++click) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.rect.center().toPoint());
            QVERIFY(workspace().current());
            const auto row = workspace().index().rowOf(*workspace().current());
            QVERIFY(isActiveIn(workspace().index(), *row, stack.periods[cell.period]));
            seen.insert(*workspace().current());
        }
        QCOMPARE(int(seen.size()), count);
    }

    void f55_everyEventLeadsToItsSentenceAndBack()
    {
        const EventIndex &index = workspace().index();
        int claims = 0;
        for (EventIndex::Row row = 0; row < index.count(); ++row) {
            workspace().setCurrent(index.id(row));
            const Event event = **workspace().project().events().find(index.id(row));
            QVERIFY(!event.claims.empty());
            for (const Claim &claim : event.claims) {
                ++claims;
                QVERIFY2(textsOf(panel()).contains(claim.quote.toHtmlEscaped()), qPrintable(claim.quote));
                workspace().showSource(claim.document, claim.span);
                QCOMPARE(highlighted(), shownAs(claim.quote));
            }
            // The sentence back to its event, with something else selected meanwhile.
            workspace().setCurrent({});
            std::set<EventId> reached;
            for (int click = 0; click < 12 && !reached.contains(index.id(row)); ++click) {
                QTextCursor cursor(m_article->document());
                cursor.setPosition(m_article->textCursor().position() + 1);
                QTest::mouseClick(m_article->viewport(), Qt::LeftButton, {}, m_article->cursorRect(cursor).center() + QPoint(1, 0));
                if (workspace().current())
                    reached.insert(*workspace().current());
            }
            QVERIFY2(reached.contains(index.id(row)), qPrintable(event.title));
        }
        QVERIFY(claims >= 30);
    }

    void f14_everyClaimSaysWhy()
    {
        const EventIndex &index = workspace().index();
        for (EventIndex::Row row = 0; row < index.count(); ++row) {
            workspace().setCurrent(index.id(row));
            const Event event = **workspace().project().events().find(index.id(row));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the event before showed
            const QString texts = textsOf(panel());
            QCOMPARE(texts.split(u'\n').count(QStringLiteral("Rule")), qsizetype(event.claims.size()));
            for (const Claim &claim : event.claims)
                for (const auto &[label, words] : claim.explanation.lines)
                    QVERIFY2(texts.contains(reasonWords(label, words)), qPrintable(words));
        }
    }

    void f14_everyFigureSaysWhy()
    {
        FigurePanel &panel = m_explorer->figurePanel();
        for (const Figure &figure : std::vector(workspace().snapshot().figures)) {
            workspace().showFigure(figure.id);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the figure before showed
            const QString texts = textsOf(panel);
            QVERIFY(!figure.claims.empty());
            QCOMPARE(texts.split(u'\n').count(QStringLiteral("Rule")), qsizetype(figure.claims.size()));
            for (const Claim &claim : figure.claims) {
                QStringList labels;
                for (const auto &[label, words] : claim.explanation.lines) {
                    labels << label;
                    QVERIFY2(texts.contains(reasonWords(label, words)), qPrintable(words));
                }
                for (const char *expected : {"Trigger", "Value", "As of", "Score"})
                    QVERIFY2(labels.contains(QLatin1String(expected)), qPrintable(claim.quote));
            }
        }
    }

    void f55_everyFigureLeadsToItsSentence()
    {
        int claims = 0;
        for (const Figure &figure : std::vector(workspace().snapshot().figures)) {
            workspace().showFigure(figure.id);
            for (const Claim &claim : figure.claims) {
                ++claims;
                QVERIFY2(textsOf(m_explorer->figurePanel()).contains(claim.quote.toHtmlEscaped()), qPrintable(claim.quote));
                workspace().showSource(claim.document, claim.span);
                QCOMPARE(highlighted(), shownAs(claim.quote));
            }
        }
        QVERIFY(claims >= 5);
    }

    void thereIsNothingToExplainWhereNoEventIsSelected()
    {
        workspace().setCurrent(workspace().index().id(0));
        workspace().setCurrent(std::nullopt);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_explorer->showWhy();
        QVERIFY(!textsOf(panel()).contains(QStringLiteral("Why?")));
    }

    void f58_aClickPrefersTheOtherSideAndUndoTakesItBack()
    {
        const auto disputed = firstDisputed();
        QVERIFY(disputed);
        workspace().setCurrent(*disputed);
        const Event before = **workspace().project().events().find(*disputed);
        auto *box = panel().findChild<DisputeBox *>();
        QVERIFY(box);
        const auto sides = box->findChildren<QRadioButton *>();
        QVERIFY(sides.size() >= 2 && sides[0]->isChecked());
        QTest::mouseClick(sides[1], Qt::LeftButton, {}, QPoint(8, sides[1]->height() / 2));
        const auto now = [&] { return **workspace().project().events().find(*disputed); };
        QTRY_VERIFY(now().review == Review::Edited);
        QCOMPARE(now().claims.size(), before.claims.size());
        QTRY_VERIFY(textsOf(panel()).contains(QStringLiteral("preferred by choice")));
        workspace().undo();
        QTRY_VERIFY(now().review == before.review);
        QVERIFY(now().kind == before.kind);
        QVERIFY(now().when == before.when);
    }

    void f59_theSliderReplaysWhatWasKnown()
    {
        KnownBar &bar = m_explorer->knownBar();
        const auto all = workspace().shown().count();
        std::vector<double> marks;
        for (EventIndex::Row row = 0; row < workspace().index().datedCount(); ++row)
            marks.push_back(workspace().index().mark(row));
        bar.show();
        auto *slider = bar.findChild<QSlider *>();
        QVERIFY(slider && slider->maximum() > 5);
        QCOMPARE(slider->value(), slider->maximum());
        QCOMPARE(workspace().shown().count(), all);
        auto before = all;
        for (int place = slider->maximum() - 1; place >= 0; --place) {
            slider->setValue(place);
            QVERIFY(workspace().shown().count() <= before);
            before = workspace().shown().count();
            for (EventIndex::Row row = 0; row < workspace().index().datedCount(); ++row)
                QCOMPARE(workspace().index().mark(row), marks[row]); // nothing moves
        }
        QCOMPARE(before, EventIndex::Row(0)); // every event of the sample is told by an article with a date
        QVERIFY(workspace().shownFigures().empty());
        bar.hide();
        QCOMPARE(workspace().shown().count(), all);
    }

    void f06_theOtherDatesOfAPageAreAClickAway()
    {
        const QString page = m_parts.file("page.html");
        writeFile(page, "<html><head><title>Joyo</title><meta name=pubdate content=2019-04-19><meta name=date content=2019-04-21>"
                        "</head><body><p>Amazon bought Joyo last year, it said.</p></body></html>");
        auto project = Project::open(m_parts.file("page.annals"), Project::Mode::Create);
        QVERIFY(project.ok());
        InputQueue queue({page}, {}, m_parts.file("page.annals"));
        const Extractor extractor;
        Importer importer(
            **project, [&](Article article) { return extractor.extract(std::move(article)); },
            {QStringLiteral("test"), QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC)});
        QVERIFY(importer.run([&] { return queue.next(); }).ok());
        auto workspace = Workspace::of(std::move(project).value(), testPerson());
        QVERIFY(workspace.ok());
        Explorer explorer(std::move(workspace).value(), m_parts.appearance);
        const auto &articles = explorer.workspace().snapshot().articles;
        QCOMPARE(articles.size(), size_t(1));
        QVERIFY(textsOf(*explorer.findChild<SourcePanel *>()).contains(QStringLiteral("from its metadata")));

        RedateDialog dialog(explorer.workspace(), m_parts.appearance, articles.front().hash);
        const auto links = dialog.findChildren<LinkButton *>();
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0]->text(), QStringLiteral("<meta pubdate>: 2019-04-19"));
        QTest::mouseClick(links[1], Qt::LeftButton);
        QCOMPARE(dialog.findChild<QLineEdit *>()->text(), QStringLiteral("2019-04-21"));
        QTRY_VERIFY(dialog.redating());
        QVERIFY(dialog.redating()->after.published == *Edtf::parse(u"2019-04-21"));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("21 april 2020"));
        QTRY_VERIFY(dialog.redating());
        QVERIFY(dialog.redating()->after.published == *Edtf::parse(u"2020-04-21"));
    }

    void f06_anotherDateIsShownBeforeItIsTaken()
    {
        const auto &articles = workspace().snapshot().articles;
        for (const Article &article : articles) {
            RedateDialog dialog(workspace(), m_parts.appearance, article.hash);
            QTRY_VERIFY(dialog.redating());
            QVERIFY(dialog.redating()->records.empty()); // its own date moves nothing
            auto *date = dialog.findChild<QLineEdit *>();
            date->setText(QStringLiteral("31 February"));
            QVERIFY(!dialog.redating());
            date->setText(QStringLiteral("2011-05-06"));
            QTRY_VERIFY(dialog.redating());
            if (dialog.redating()->records.empty())
                continue;
            const RedatedRecord record = dialog.redating()->records.front();
            QVERIFY(record.before != record.after);
            const auto event = [&] { return *workspace().project().events().findByKey(record.key); };
            if (!event())
                continue;
            const auto was = event()->when;
            QTest::mouseClick(buttonOf(dialog, QStringLiteral("Take the new dates")), Qt::LeftButton);
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
            if (!record.kept)
                QVERIFY(event()->when == record.after);
            workspace().undo();
            QVERIFY(event()->when == was);
            return;
        }
        QFAIL("no article of the sample has a relative date");
    }

private:
    Workspace &workspace() { return m_explorer->workspace(); }
    EventPanel &panel() { return *m_explorer->findChild<EventPanel *>(); }

    std::optional<EventId> firstDisputed()
    {
        for (EventIndex::Row row = 0; row < workspace().index().count(); ++row)
            if (!disputesOf(**workspace().project().events().find(workspace().index().id(row))).empty())
                return workspace().index().id(row);
        return std::nullopt;
    }

    static QString shownAs(QString text) { return text.replace(u'\n', QChar::ParagraphSeparator); }

    QString highlighted() const
    {
        for (const auto &selection : m_article->extraSelections())
            if (selection.format.fontUnderline())
                return selection.cursor.selectedText();
        return {};
    }

    static void chooseFirstIfAsked(const QString &words = {})
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction *action : menu->actions())
            if (action->isEnabled() && action->text().contains(words)) {
                action->trigger();
                break;
            }
        menu->close();
    }

    void clickOn(const QString &key)
    {
        ChartView &view = m_explorer->charts().view();
        const Figure *figure = nullptr;
        for (const Figure &each : workspace().snapshot().figures)
            if (each.key == key)
                figure = &each;
        QVERIFY(figure && !figure->claims.empty());
        const auto &marks = view.chart().lines().marks;
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const LineMark &each) { return each.key == key; });
        QVERIFY2(mark != marks.end(), qPrintable(key));
        const QPointF centre = mark->centre;
        const ChartHit hit = view.chart().hitAt(centre);
        QVERIFY2(std::find(hit.figures.begin(), hit.figures.end(), key) != hit.figures.end(), qPrintable(figure->company + figure->claims.front().quote));
        const Claim claim = figure->claims.front();
        QSignalSpy sources(&workspace(), &Workspace::sourceShown);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centre.toPoint());
        if (hit.figures.size() > 1) { // those at one place are listed
            QVERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
            return;
        }
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.front().front().toString(), claim.document);
        QCOMPARE(highlighted(), shownAs(claim.quote));
    }

    WindowParts m_parts;
    std::unique_ptr<Explorer> m_explorer;
    ArticleView *m_article = nullptr;
};

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
