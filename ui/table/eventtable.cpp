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

namespace {

constexpr int rowPixels = 28;

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
    setSelectionMode(SingleSelection);
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
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventTable::followCurrent);
    connect(&m_model, &EventTableModel::sortingChanged, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &cell) { Q_EMIT activated(m_model.events()->id(m_model.rowAt(cell.row()))); });
    connect(&workspace, &Workspace::reloaded, this, &EventTable::readProject);
    connect(&workspace, &Workspace::maskChanged, this, &EventTable::readMask);
    connect(&workspace, &Workspace::currentChanged, this, &EventTable::followCurrent);
    connect(&appearance, &Appearance::changed, this, &EventTable::applyTheme);
    applyTheme();
}

void EventTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    readProject();
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

void EventTable::followCurrent()
{
    const EventIndex *events = m_model.events();
    if (!events)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto row = m_workspace.current() ? events->rowOf(*m_workspace.current()) : std::nullopt;
    const int place = row ? m_model.placeOf(*row) : -1;
    if (place < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    if (currentIndex().row() == place)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : m_head->logicalIndexAt(0);
    setCurrentIndex(m_model.index(place, std::max(0, column)));
}

void EventTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_workspace.setCurrent(m_model.events()->id(m_model.rowAt(current.row())));
}

void EventTable::orderBy(int column, Qt::SortOrder order)
{
    if (!m_model.canSort(EventColumn(column))) {
        showOrder();
        QToolTip::showText(QCursor::pos(),
                           tr("Titles of at most %1 events can be put in order: filter first.")
                               .arg(QLocale(QLocale::English).toString(EventTableModel::mostByTitle)),
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
        return tr("Putting %1 events in order…").arg(QLocale(QLocale::English).toString(m_model.rowCount()));
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
