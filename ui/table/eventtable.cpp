// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/eventtable.h"

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "table/eventtablehead.h"
#include "workspace.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int rowPixels = 28;
constexpr int leastTitle = 200;
constexpr size_t mostSelected = 10'000; // as in the timeline

const std::pair<EventColumn, int> widths[] = {
    {EventColumn::Date, 108},    {EventColumn::Kind, 128},   {EventColumn::Companies, 168}, {EventColumn::Title, 320},
    {EventColumn::Modality, 88}, {EventColumn::Sources, 72}, {EventColumn::Confidence, 60}, {EventColumn::Review, 88},
};

} // namespace

EventTable::EventTable(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QTableView(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_head(new EventTableHead)
    , m_delegate([this](const QString &company) { return m_workspace.snapshot().colourOf(company); })
{
    setModel(&m_model);
    setItemDelegate(&m_delegate);
    setAccessibleName(tr("Table of events"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowPixels);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    setHorizontalHeader(m_head);
    for (const auto &[column, width] : widths)
        setColumnWidth(int(column), width);
    m_head->setSectionResizeMode(int(EventColumn::Title), QHeaderView::Stretch);
    showOrder();

    connect(m_head, &QHeaderView::sortIndicatorChanged, this, &EventTable::orderBy);
    connect(m_head, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumns(m_head->mapToGlobal(at)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventTable::followSelection);
    connect(&m_model, &EventTableModel::sortingChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &cell) { Q_EMIT activated(m_model.events()->id(m_model.rowAt(cell.row()))); });
    connect(&workspace, &Workspace::reloaded, this, &EventTable::readProject);
    connect(&workspace, &Workspace::maskChanged, this, &EventTable::readMask);
    connect(&workspace, &Workspace::selectionChanged, this, &EventTable::followSelection);
    connect(&appearance, &Appearance::changed, this, &EventTable::applyTheme);
    applyTheme();
}

QByteArray EventTable::columns() const
{
    return m_head->saveState();
}

void EventTable::setColumns(const QByteArray &state)
{
    const QSignalBlocker quiet(m_head); // the order of rows is not taken over
    if (state.isEmpty() || !m_head->restoreState(state))
        return;
    if (m_head->hiddenSectionCount() == m_head->count()) // of a version with other columns
        m_head->showSection(int(EventColumn::Title));
    showOrder();
}

void EventTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    readProject();
}

// The title takes what the others leave, and goes beyond the edge rather than into dots.
void EventTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr int title = int(EventColumn::Title);
    const bool stretches = m_head->sectionResizeMode(title) == QHeaderView::Stretch;
    const int room = viewport()->width() - (m_head->length() - m_head->sectionSize(title));
    if (stretches == (room >= leastTitle))
        return;
    m_head->setSectionResizeMode(title, stretches ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (stretches)
        m_head->resizeSection(title, leastTitle);
}

void EventTable::hideEvent(QHideEvent *event)
{
    m_model.setEvents(nullptr, {}, {});
    QTableView::hideEvent(event);
}

void EventTable::readProject()
{
    if (!isVisible())
        return;
    m_model.setEvents(m_workspace.snapshot().index, m_workspace.mask(),
                      [this](EventIndex::Row row) { return m_workspace.titleOf(row); });
    showOrder();
}

void EventTable::readMask()
{
    if (!isVisible())
        return;
    m_model.setMask(m_workspace.mask());
    showOrder();
}

void EventTable::followSelection()
{
    const EventIndex *events = m_model.events();
    if (!events || m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto placeOf = [&](EventId id) {
        const auto row = events->rowOf(id);
        return row ? m_model.placeOf(*row) : -1;
    };
    const int place = m_workspace.current() ? placeOf(*m_workspace.current()) : -1;
    const int column = std::max(0, currentIndex().isValid() ? currentIndex().column() : m_head->logicalIndexAt(0));
    if (place < 0)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    else if (currentIndex().row() != place)
        selectionModel()->setCurrentIndex(m_model.index(place, column), QItemSelectionModel::NoUpdate);
    std::vector<int> places;
    for (const EventId id : m_workspace.selection())
        if (const int selected = placeOf(id); selected >= 0)
            places.push_back(selected);
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (size_t i = 0; i < places.size();) {
        size_t last = i;
        while (last + 1 < places.size() && places[last + 1] == places[last] + 1)
            ++last;
        selection.select(m_model.index(places[i], 0), m_model.index(places[last], m_model.columnCount() - 1));
        i = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void EventTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_following)
        tellSelection();
}

void EventTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        tellSelection(); // what was selected comes before what is current
}

void EventTable::tellSelection()
{
    const QScopedValueRollback following(m_following, true);
    std::vector<EventId> events;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int place = range.top(); place <= range.bottom() && events.size() < mostSelected; ++place)
            events.push_back(m_model.events()->id(m_model.rowAt(place)));
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    std::optional<EventId> current;
    if (currentIndex().isValid() && selectionModel()->isSelected(currentIndex()))
        current = m_model.events()->id(m_model.rowAt(currentIndex().row()));
    else if (!events.empty())
        current = events.front();
    m_workspace.setSelection(std::move(events), current);
}

void EventTable::orderBy(int column, Qt::SortOrder order)
{
    if (!m_model.canSort(EventColumn(column))) {
        showOrder();
        QToolTip::showText(QCursor::pos(),
                           tr("Titles of at most %1 events can be put in order: filter first.")
                               .arg(QLocale().toString(EventTableModel::mostByTitle)),
                           this);
        return;
    }
    m_model.sort(column, order);
}

/// The heading tells the order that there is.
void EventTable::showOrder()
{
    const QSignalBlocker quiet(m_head);
    m_head->setSortIndicator(int(m_model.sortedBy()), m_model.direction());
    m_head->viewport()->update();
}

void EventTable::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    m_delegate.setTheme(theme);
    m_head->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.canvas);
    setPalette(colours);
    viewport()->update();
}

QString EventTable::notice() const
{
    if (m_model.isSorting())
        return tr("Putting %1 events in order…").arg(QLocale().toString(m_model.rowCount()));
    if (m_model.rowCount() > 0)
        return {};
    return m_workspace.index().count() == 0 ? tr("No events yet. Import articles to fill the table.")
                                                     : tr("The filter lets no event through.");
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QString words = notice();
    if (words.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextRole::Body));
    if (m_model.rowCount() > 0) {
        QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(words) + 24, 28);
        box.moveCenter(QPointF(viewport()->rect().center().x(), viewport()->height() - 28));
        painter.setPen(theme.lineStrong);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(theme.ink);
        painter.drawText(box, Qt::AlignCenter, words);
    } else {
        painter.setPen(theme.ink3);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, words);
    }
}

void EventTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    QMetaObject::invokeMethod(this, &EventTable::tellFocus,
                              Qt::QueuedConnection); // after what is told of the table itself
}

/// A screen reader hears of the cell, not only of the table.
void EventTable::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(this);
    QAccessibleEvent focused(table->tableInterface()->cellAt(currentIndex().row(), currentIndex().column()),
                             QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

void EventTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (selectionModel()->hasSelection())
        Q_EMIT menuWanted(menu);
    if (menu.isEmpty())
        return showColumns(event->globalPos());
    menu.addSeparator();
    QAction *columns = menu.addAction(tr("Columns…"));
    if (menu.exec(event->globalPos()) == columns)
        showColumns(event->globalPos());
}

void EventTable::showColumns(const QPoint &at)
{
    QMenu menu(this);
    const int shown = m_head->count() - m_head->hiddenSectionCount();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1); // one stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.exec(at);
}
