// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewpage.h"

#include "core/edtfwords.h"
#include "items/likelytwin.h"
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
    m_queue.setSentences([this](EventId id) {
        const auto event = m_workspace.project().events().find(id);
        return event && *event && !(*event)->claims.empty() ? (*event)->claims.front().quote : QString();
    });
    connect(m_actions.accept, &QAction::triggered, this, [this] { decide(Review::Accepted); });
    connect(m_actions.reject, &QAction::triggered, this, [this] { decide(Review::Rejected); });
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        const auto event = m_current;
        const QScopedValueRollback acting(m_acting, true);
        if (event && m_editor.edit(*event))
            decided(m_queue.placeOf(*event));
    });
    connect(m_actions.merge, &QAction::triggered, this, [this] {
        const QScopedValueRollback acting(m_acting, true);
        const int place = m_current ? m_queue.placeOf(*m_current) : -1;
        if (m_current && m_twin && m_editor.merge(m_twin->id, {*m_current}))
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
    const auto index = m_workspace.snapshot().index;
    if (index->count() <= Workspace::atOnce || isInMemory(m_workspace.project())) {
        m_reading.forget();
        const auto events = eventsToReview(m_workspace.project(), *index, order);
        if (!events)
            Q_EMIT m_workspace.failed(events.error());
        return takeQueue(events ? *events : std::vector<EventId>());
    }
    m_candidate->showWords(tr("Reading the queue…"), {});
    m_reading.start([this, index, order, path = m_workspace.project().path()](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        const auto events = project ? eventsToReview(**project, *index, order) : Result<std::vector<EventId>>(project.error());
        task.deliver([this, events] {
            m_reading.forget();
            if (!events)
                Q_EMIT m_workspace.failed(events.error());
            takeQueue(events ? *events : std::vector<EventId>());
        });
    });
}

void ReviewPage::takeQueue(const std::vector<EventId> &events)
{
    m_queue.setEvents(m_workspace.snapshot().index, events, [this](EventIndex::Row row) { return m_workspace.titleOf(row); });
    const auto kept = m_current ? m_current : keptPlace();
    const int place = kept ? m_queue.placeOf(*kept) : -1;
    go(place >= 0 && m_queue.isOpen(place) ? place : m_queue.nextOpen(place));
}

void ReviewPage::followIndex()
{
    if (!m_active)
        return;
    const qsizetype known = m_queue.rowCount();
    m_queue.setIndex(m_workspace.snapshot().index);
    if (m_acting || m_reading.isRunning())
        return; // what is done next goes on
    if (m_queue.rowCount() != known || !m_current || !m_workspace.index().rowOf(*m_current))
        readQueue(); // events came or went
    else
        showCurrent();
}

void ReviewPage::follow(EventId event)
{
    if (const int place = m_queue.placeOf(event); place >= 0)
        go(place);
}

void ReviewPage::go(int place)
{
    m_current = place >= 0 ? std::optional(m_queue.eventAt(place)) : std::nullopt;
    showCurrent();
    if (!m_current)
        return;
    m_list->setCurrentIndex(m_queue.index(place));
    m_list->scrollTo(m_queue.index(place), QAbstractItemView::PositionAtCenter);
    m_workspace.setCurrent(m_current);
    keepPlace();
}

void ReviewPage::advance()
{
    go(m_queue.nextOpen(m_current ? m_queue.placeOf(*m_current) : -1));
}

void ReviewPage::decide(Review review)
{
    const QScopedValueRollback acting(m_acting, true);
    if (m_current && m_event && (m_event->review == review || m_editor.setReview({*m_current}, review)))
        decided(m_queue.placeOf(*m_current));
}

void ReviewPage::decided(int place)
{
    m_done.push_back(m_event->key);
    m_queue.unskip(m_event->id);
    go(m_queue.nextOpen(place));
}

void ReviewPage::undo()
{
    const QScopedValueRollback acting(m_acting, true);
    m_workspace.undo();
    const QString key = m_done.empty() ? QString() : m_done.back();
    if (!m_done.empty())
        m_done.pop_back();
    const auto event = m_workspace.project().events().findByKey(key);
    if (!event || !*event)
        return readQueue(); // it was done elsewhere
    m_current = (*event)->id;
    if (m_queue.placeOf(*m_current) >= 0)
        go(m_queue.placeOf(*m_current));
    else
        readQueue(); // it is back, under another number
}

void ReviewPage::showCurrent()
{
    m_event.reset();
    m_twin.reset();
    showHead();
    if (!m_current) {
        const bool any = m_queue.rowCount() > 0;
        m_candidate->showWords(any ? tr("All is decided") : tr("Nothing to review"),
                               any ? tr("Every event of this project has been accepted, edited or rejected.")
                                   : tr("Events that are found in articles and tables come here. Import some first."));
        m_article->setArticle({}, {});
        m_shown.clear();
        m_byline->clear();
        m_title->clear();
        return enableActions();
    }
    const auto event = m_workspace.project().events().find(*m_current);
    if (!event || !*event) {
        m_candidate->showWords(tr("This event is no longer there"), event ? QString() : event.error().message);
        return enableActions();
    }
    m_event = **event;
    if (const auto twin = likelyTwinOf(m_workspace.project(), m_workspace.index(), *m_event))
        m_twin = *twin;
    m_candidate->present(*m_event, m_twin, m_why);
    showClaim(0);
    enableActions();
}

void ReviewPage::showClaim(size_t claim)
{
    if (!m_event || claim >= m_event->claims.size()) {
        m_shown.clear();
        m_byline->clear();
        m_title->setText(tr("No article tells it"));
        return m_article->setArticle(tr("It was read from a table."), {});
    }
    const Claim &told = m_event->claims[claim];
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
        action->setEnabled(writable && m_event.has_value());
    m_actions.merge->setEnabled(writable && m_twin.has_value());
    m_actions.skip->setEnabled(m_event.has_value());
    m_actions.why->setEnabled(m_event.has_value());
    m_actions.undo->setEnabled(writable && m_workspace.editor().canUndo());
}

void ReviewPage::keepPlace()
{
    if (!m_event || m_workspace.project().isReadOnly())
        return;
    if (const auto kept = m_workspace.project().settings().set(placeSetting, m_event->key); !kept)
        Q_EMIT m_workspace.failed(kept.error());
}

std::optional<EventId> ReviewPage::keptPlace()
{
    const auto key = m_workspace.project().settings().value(placeSetting);
    if (!key || !*key)
        return std::nullopt;
    const auto event = m_workspace.project().events().findByKey(**key);
    return event && *event ? std::optional((*event)->id) : std::nullopt;
}
