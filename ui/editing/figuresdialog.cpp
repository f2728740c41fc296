// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figuresdialog.h"

#include "accessibility/choicename.h"
#include "dialogbuttons.h"
#include "figure/figurepanel.h"
#include "items/figurewords.h"
#include "palette/appearance.h"
#include "palette/icons.h"
#include "store/figureedits.h"
#include "store/project.h"
#include "windowroom.h"
#include "workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// The value of a figure, with a sign where sources disagree on it.
class ValueDelegate : public QStyledItemDelegate
{
public:
    ValueDelegate(const Appearance &appearance, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(FigureModel::DisputedRole).toBool())
            return;
        const QColor colour = m_appearance.theme().warn;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon(Icon::Warning, colour, colour);
        option->decorationSize = {14, 14};
    }

private:
    const Appearance &m_appearance;
};

} // namespace

FiguresDialog::FiguresDialog(Workspace &workspace, Appearance &appearance, FigureEditor &editor, const Keys &keys, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_figures({measureWord, valueWords})
    , m_appearance(appearance)
    , m_company(new QComboBox)
    , m_disputed(new QCheckBox(tr("Only where sources disagree")))
    , m_words(new QLineEdit)
    , m_table(new QTableView)
    , m_panel(new FigurePanel(workspace, appearance))
    , m_accept(addAction(tr("Accept"), keys.accept, [this] { m_editor.setReview(chosen(), Review::Accepted); }))
    , m_reject(addAction(tr("Reject"), keys.reject, [this] { m_editor.setReview(chosen(), Review::Rejected); }))
    , m_edit(addAction(tr("Edit"), {}, [this] { edit(); }))
{
    setWindowTitle(tr("Figures"));
    m_shown.setSourceModel(&m_figures);
    m_panel->setActions(*m_accept, *m_reject, *m_edit);
    addAction(tr("Undo"), {QKeySequence::Undo}, [this] { m_workspace.undo(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeFilter());
    column->addWidget(makeViews(), 1);
    QDialogButtonBox *buttons = makeButtons();
    column->addWidget(buttons);
    tabThrough(*buttons);
    resizeOnScreen(*this, {1480, 720});
    connect(m_table, &QTableView::activated, this, &FiguresDialog::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FiguresDialog::follow);
    connect(m_panel, &FigurePanel::figureWanted, this, &FiguresDialog::choose);
    connect(&workspace, &Workspace::factsChanged, this, &FiguresDialog::read);
    connect(&workspace, &Workspace::sourceShown, this, &QDialog::reject);
    connect(&workspace, &Workspace::companyShown, this, &QDialog::reject);
    read();
    m_table->setFocus();
}

QAction *FiguresDialog::addAction(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(name, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    QDialog::addAction(action);
    return action;
}

QLayout *FiguresDialog::makeFilter()
{
    m_words->setPlaceholderText(tr("Words of a figure: company, measure, market…"));
    m_words->setAccessibleName(tr("Find a figure"));
    m_words->setClearButtonEnabled(true);
    nameChoice(*m_company, tr("Company"));
    m_company->setMinimumWidth(200);
    const auto narrow = [this](const auto &by) {
        by();
        if (chosen().empty())
            select(m_shown.index(0, 0));
    };
    connect(m_words, &QLineEdit::textChanged, this, [this, narrow](const QString &words) { narrow([&] { m_shown.setFilterFixedString(words); }); });
    connect(m_company, &QComboBox::currentIndexChanged, this,
            [this, narrow] { narrow([this] { m_shown.setCompany(m_company->currentData().toString()); }); });
    connect(m_disputed, &QCheckBox::toggled, this, [this, narrow](bool only) { narrow([&] { m_shown.setOnlyDisputed(only); }); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_company);
    row->addWidget(m_disputed);
    return row;
}

QWidget *FiguresDialog::makeViews()
{
    m_table->setModel(&m_shown);
    m_table->setItemDelegateForColumn(FigureModel::Value, new ValueDelegate(m_appearance, m_table));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FigureModel::Date, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {96, 128, 120, 104, 120, 104, 160};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *views = new QSplitter(Qt::Horizontal);
    views->addWidget(m_table);
    views->addWidget(m_panel);
    views->setStretchFactor(0, 1);
    views->setStretchFactor(1, 0);
    views->setChildrenCollapsible(false);
    views->setSizes({1000, 400});
    m_panel->setMinimumWidth(320);
    return views;
}

QDialogButtonBox *FiguresDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *fresh = buttons->addButton(tr("&New…"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false); // Return in the words presses none of them
    fresh->setEnabled(!m_workspace.project().isReadOnly());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] { m_editor.create(newFigure(), this); });
    connect(m_delete, &QPushButton::clicked, this, [this] { m_editor.remove(chosen()); });
    return buttons;
}

void FiguresDialog::edit()
{
    if (const auto figures = chosen(); figures.size() == 1 && m_edit->isEnabled())
        m_editor.edit(figures.front(), this);
}

// What was chosen stays so where it still is, else what stands in its place: the next key is for that.
void FiguresDialog::read()
{
    const auto before = chosen();
    const int row = m_table->currentIndex().row();
    m_figures.setFigures(m_workspace.snapshot().figures, m_workspace.snapshot().disputes());
    m_disputed->setEnabled(m_disputed->isChecked() || m_workspace.snapshot().disputes().openCount() > 0);
    readCompanies();
    if (before.size() != 1 || !select(before.front()))
        select(m_shown.index(std::clamp(row, 0, std::max(0, m_shown.rowCount() - 1)), 0));
    follow();
}

void FiguresDialog::readCompanies()
{
    const QString before = m_company->currentData().toString();
    QStringList names;
    for (const Figure &figure : m_workspace.snapshot().figures)
        names << figure.company;
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    {
        const QSignalBlocker quiet(m_company); // until what was chosen is again
        m_company->clear();
        m_company->addItem(tr("All companies"));
        for (const QString &name : names)
            m_company->addItem(name, name);
        setCompany(before);
    }
    m_shown.setCompany(m_company->currentData().toString());
}

void FiguresDialog::setCompany(const QString &name)
{
    m_company->setCurrentIndex(std::max(0, m_company->findData(name)));
}

void FiguresDialog::showAll()
{
    m_words->clear();
    m_disputed->setChecked(false);
    setCompany({});
}

void FiguresDialog::select(const QModelIndex &row)
{
    m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(row);
}

bool FiguresDialog::select(FigureId figure)
{
    const auto found = m_shown.match(m_shown.index(0, 0), FigureModel::FigureIdRole, figure.value(), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        select(found.front());
    return !found.isEmpty();
}

void FiguresDialog::choose(FigureId figure)
{
    if (select(figure))
        return;
    showAll(); // something leaves it out
    select(figure);
}

void FiguresDialog::follow()
{
    const auto figures = chosen();
    const bool writable = !m_workspace.project().isReadOnly();
    for (QAction *action : {m_accept, m_reject})
        action->setEnabled(writable && !figures.empty());
    m_edit->setEnabled(writable && figures.size() == 1);
    m_delete->setEnabled(writable && !figures.empty());
    const FigureId current(m_table->currentIndex().data(FigureModel::FigureIdRole).toLongLong());
    const bool isChosen = std::ranges::find(figures, current) != figures.end();
    const auto shown = figures.empty() ? std::optional<FigureId>() : std::optional(isChosen ? current : figures.front());
    if (shown != m_panel->figure())
        m_panel->present(shown);
}

std::vector<FigureId> FiguresDialog::chosen() const
{
    std::vector<FigureId> figures;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        figures.push_back(FigureId(row.data(FigureModel::FigureIdRole).toLongLong()));
    return figures;
}
