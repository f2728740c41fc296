// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "core/edtfwords.h"
#include "items/likelytwin.h"
#include "items/reviewqueue.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "panelcontents.h"
#include "review/candidatepanel.h"
#include "review/reviewprogress.h"
#include "source/articleview.h"
#include "store/inmemory.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QScopedValueRollback>

namespace {

const QString placeSetting = QStringLiteral("review.place");

} // namespace

void ReviewPage::begin()
{
    m_active = true;
    readQueue();
    setFocus();
}

void ReviewPage::end()
{
    m_active = false;
    m_reading.forget();
}

void ReviewPage::connectActions()
{
    connect(m_actions.accept, &QAction::triggered, this, [this] { decide(Review::Accepted); });
    connect(m_actions.reject, &QAction::triggered, this, [this] { decide(Review::Rejected); });
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        const QScopedValueRollback acting(m_acting, true);
        if (isThere() && edit())
            decided(m_queue.placeOf(*m_current));
    });
    connect(m_actions.merge, &QAction::triggered, this, [this] {
        const QScopedValueRollback acting(m_acting, true);
        const int place = m_current ? m_queue.placeOf(*m_current) : -1;
        if (m_current && m_twin && m_editor.merge(m_twin->id, {m_current->event}))
            decided(place - 1); // what came after it stands in its place
    });
    connect(m_actions.why, &QAction::triggered, this, [this] {
        m_why = !m_why;
        showCurrent();
    });
    connect(m_actions.skip, &QAction::triggered, this, [this] {
        if (!m_current)
            return;
        m_queue.skip(*m_current);
        advance();
    });
    connect(m_actions.undo, &QAction::triggered, this, &ReviewPage::undo);
    for (QAction *action : {m_actions.accept, m_actions.reject, m_actions.edit, m_actions.merge, m_actions.why, m_actions.skip,
                            m_actions.undo})
        addAction(action); // their keys work while the page has them
}

void ReviewPage::readQueue()
{
    const auto order = ReviewOrder(m_order->currentData().toInt());
    const auto scope = ReviewScope(m_scope->currentData().toInt());
    const ProjectSnapshot &snapshot = m_workspace.snapshot();
    const auto take = [this](const Result<std::vector<FoundRecord>> &findings) {
        m_reading.forget();
        if (!findings)
            Q_EMIT m_workspace.failed(findings.error());
        takeQueue(findings ? *findings : std::vector<FoundRecord>());
    };
    if (snapshot.index->count() <= Workspace::atOnce || isInMemory(m_workspace.project()))
        return take(findingsToReview(m_workspace.project(), *snapshot.index, snapshot.figures, order, scope));
    m_candidate->showWords(tr("Reading the queue…"), {});
    m_reading.start([take, snapshot, order, scope, path = m_workspace.project().path()](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        const auto findings = project ? findingsToReview(**project, *snapshot.index, snapshot.figures, order, scope)
                                      : Result<std::vector<FoundRecord>>(project.error());
        task.deliver([take, findings] { take(findings); });
    });
}

void ReviewPage::takeQueue(std::vector<FoundRecord> findings)
{
    m_queue.setFindings(m_workspace.snapshot().index, std::move(findings));
    const auto kept = m_current ? m_current : keptPlace();
    const int place = kept ? m_queue.placeOf(*kept) : -1;
    go(place >= 0 && m_queue.isOpen(place) ? place : m_queue.nextOpen(place));
}

void ReviewPage::followProject()
{
    if (!m_active)
        return;
    const qsizetype known = m_queue.rowCount();
    m_queue.follow(m_workspace.snapshot().index);
    if (m_acting || m_reading.isRunning())
        return; // what is done next goes on
    if (m_queue.rowCount() != known || !m_current || m_queue.placeOf(*m_current) < 0)
        readQueue(); // something came or went
    else
        showCurrent();
}

void ReviewPage::follow(const FoundRecord &finding)
{
    if (const int place = m_queue.placeOf(finding); place >= 0)
        go(place);
}

void ReviewPage::go(int place)
{
    m_current = place >= 0 ? std::optional(m_queue.at(place)) : std::nullopt;
    showCurrent();
    if (!m_current)
        return;
    m_list->setCurrentIndex(m_queue.index(place));
    m_list->scrollTo(m_queue.index(place), QAbstractItemView::PositionAtCenter);
    if (m_current->isFigure())
        m_workspace.showFigure(m_current->figure);
    else
        m_workspace.setCurrent(m_current->event);
    keepPlace();
}

void ReviewPage::advance()
{
    go(m_queue.nextOpen(m_current ? m_queue.placeOf(*m_current) : -1));
}

bool ReviewPage::edit()
{
    return m_figure ? m_figureEditor.edit(m_figure->id, this) : m_editor.edit(m_event->id);
}

bool ReviewPage::setReview(Review review)
{
    if (m_figure)
        return m_figure->review == review || m_figureEditor.setReview({m_figure->id}, review);
    return m_event->review == review || m_editor.setReview({m_event->id}, review);
}

void ReviewPage::decide(Review review)
{
    const QScopedValueRollback acting(m_acting, true);
    if (isThere() && setReview(review))
        decided(m_queue.placeOf(*m_current));
}

void ReviewPage::decided(int place)
{
    m_done.push_back(key());
    m_queue.unskip(*m_current);
    go(m_queue.nextOpen(place));
}

void ReviewPage::undo()
{
    const QScopedValueRollback acting(m_acting, true);
    m_workspace.undo();
    const QString key = m_done.empty() ? QString() : m_done.back();
    if (!m_done.empty())
        m_done.pop_back();
    const auto finding = findingOf(key);
    if (!finding)
        return readQueue(); // it was done elsewhere
    m_current = finding;
    if (m_queue.placeOf(*m_current) >= 0)
        go(m_queue.placeOf(*m_current));
    else
        readQueue(); // it is back, under another number
}

void ReviewPage::showCurrent()
{
    m_event.reset();
    m_twin.reset();
    m_figure.reset();
    showHead();
    if (!m_current) {
        const bool any = m_queue.rowCount() > 0;
        m_candidate->showWords(any ? tr("All is decided") : tr("Nothing to review"),
                               any ? tr("All that was found in this project has been accepted, edited or rejected.")
                                   : tr("Events and figures that are found in articles and tables come here. Import some first."));
        m_article->setArticle({}, {});
        m_shown.clear();
        m_byline->clear();
        m_title->clear();
        return enableActions();
    }
    if (!readCurrent())
        return enableActions();
    if (m_figure) {
        m_candidate->present(*m_figure, m_why);
    } else {
        if (const auto twin = likelyTwinOf(m_workspace.project(), m_workspace.index(), *m_event))
            m_twin = *twin;
        m_candidate->present(*m_event, m_twin, m_why);
    }
    showClaim(0);
    enableActions();
}

bool ReviewPage::readCurrent()
{
    const auto take = [this](const auto &found, auto &into, const QString &gone) {
        if (found && *found)
            into = **found;
        else
            m_candidate->showWords(gone, found ? QString() : found.error().message);
        return into.has_value();
    };
    return m_current->isFigure() ? take(m_workspace.project().figures().find(m_current->figure), m_figure, tr("This figure is no longer there"))
                                 : take(m_workspace.project().events().find(m_current->event), m_event, tr("This event is no longer there"));
}

void ReviewPage::showClaim(size_t claim)
{
    if (!isThere() || claim >= claims().size()) {
        m_shown.clear();
        m_byline->clear();
        m_title->setText(tr("No article tells it"));
        return m_article->setArticle(tr("It was read from a table."), {});
    }
    const Claim &told = claims()[claim];
    if (m_shown != told.document) {
        const auto article = m_workspace.project().articles().findByHash(told.document);
        if (!article || !*article)
            return m_article->setArticle(article ? tr("The article is no longer in the project.") : article.error().message, {});
        std::vector<CharacterSpan> spans;
        if (const auto id = m_workspace.project().articles().idOf(told.document); id && *id)
            if (const auto claims = m_workspace.project().claims().ofArticle(**id))
                for (const StoredClaim &stored : *claims)
                    spans.push_back(stored.claim.span);
        m_shown = told.document;
        m_title->setText((*article)->title);
        QStringList byline{(*article)->publisher, (*article)->published ? inWords(*(*article)->published) : tr("publication date not known")};
        byline.removeAll(QString());
        m_byline->setText(byline.join(QStringLiteral(" · ")));
        m_article->setArticle((*article)->text, spans);
    }
    m_article->highlight(told.span);
}

void ReviewPage::showHead()
{
    m_progress->setCounts(m_queue.counts());
    m_left->setText(tr("%L1 left of %L2").arg(m_queue.counts().left).arg(m_queue.counts().all()));
}

void ReviewPage::enableActions()
{
    if (!m_active)
        return;
    const bool writable = !m_workspace.project().isReadOnly();
    for (QAction *action : {m_actions.accept, m_actions.reject, m_actions.edit})
        action->setEnabled(writable && isThere());
    m_actions.merge->setEnabled(writable && m_twin.has_value());
    m_actions.skip->setEnabled(isThere());
    m_actions.why->setEnabled(isThere());
    m_actions.undo->setEnabled(writable && m_workspace.editor().canUndo());
}

void ReviewPage::keepPlace()
{
    if (!isThere() || m_workspace.project().isReadOnly())
        return;
    if (const auto kept = m_workspace.project().settings().set(placeSetting, key()); !kept)
        Q_EMIT m_workspace.failed(kept.error());
}

std::optional<FoundRecord> ReviewPage::keptPlace()
{
    const auto key = m_workspace.project().settings().value(placeSetting);
    return key && *key ? findingOf(**key) : std::nullopt;
}

std::optional<FoundRecord> ReviewPage::findingOf(const QString &key)
{
    if (const auto event = m_workspace.project().events().findByKey(key); event && *event)
        return FoundRecord{.event = (*event)->id};
    if (const auto figure = m_workspace.project().figures().findByKey(key); figure && *figure)
        return FoundRecord{.figure = (*figure)->id};
    return std::nullopt;
}

QString ReviewPage::sentenceOf(const FoundRecord &finding)
{
    const auto quoteOf = [](const auto &found) { return found && *found && !(*found)->claims.empty() ? (*found)->claims.front().quote : QString(); };
    return finding.isFigure() ? quoteOf(m_workspace.project().figures().find(finding.figure)) : quoteOf(m_workspace.project().events().find(finding.event));
}
