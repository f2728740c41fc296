// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/palettedialog.h"

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "panelcontents.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int rowHeight = 32;
constexpr int dialogWidth = 560;
constexpr int rowsShown = 12;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {dialogWidth, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = option.state & QStyle::State_Selected;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        painter->fillRect(option.rect, current ? m_theme.accentTint : option.state & QStyle::State_MouseOver ? m_theme.hover : m_theme.raised);
        if (current)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), m_theme.accent);
        QRect row = option.rect.adjusted(16, 0, -16, 0);
        const QString keys = index.data(ChoiceModel::KeysRole).toString();
        painter->setFont(textFont(TextRole::Label));
        painter->setPen(enabled ? m_theme.ink2 : m_theme.inkOff);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, keys);
        if (!keys.isEmpty())
            row.setRight(row.right() - painter->fontMetrics().horizontalAdvance(keys) - 16);
        const QFont body = textFont(TextRole::Body);
        const QString name = QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, row.width());
        painter->setFont(body);
        painter->setPen(enabled ? m_theme.ink : m_theme.inkOff);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
        row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(name) + 12);
        painter->setFont(textFont(TextRole::Label));
        painter->setPen(enabled ? m_theme.ink3 : m_theme.inkOff);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(ChoiceModel::WhereRole).toString(), Qt::ElideRight, row.width()));
        painter->restore();
    }

private:
    Theme m_theme;
};

} // namespace

PaletteDialog::PaletteDialog(const QString &title, const QString &hint, std::vector<Choice> choices, Appearance &appearance,
                             QWidget *parent)
    : QDialog(parent)
    , m_model(new ChoiceModel(std::move(choices), this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(title);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(appearance.theme(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(title);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsShown * rowHeight + 2);
    QPalette colours = m_list->palette();
    colours.setColor(QPalette::Base, appearance.theme().raised);
    m_list->setPalette(colours);
    auto *none = textLabel(tr("Nothing has a name like this."), TextRole::Body, appearance.theme().ink3);
    none->hide();
    auto *over = new QVBoxLayout(m_list->viewport());
    over->setContentsMargins(16, 12, 16, 0);
    over->addWidget(none, 0, Qt::AlignTop);
    setFixedWidth(dialogWidth + 32);
    connect(m_field, &QLineEdit::textChanged, m_model, &ChoiceModel::setTyped);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PaletteDialog::selectFirst);
    connect(m_model, &QAbstractItemModel::modelReset, none, [this, none] { none->setVisible(m_model->rowCount() == 0); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &PaletteDialog::choose);
    selectFirst();
}

void PaletteDialog::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->choiceAt(row).enabled)
            return m_list->setCurrentIndex(m_model->index(row));
}

void PaletteDialog::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->choiceAt(index.row()).enabled)
        return;
    const auto act = m_model->choiceAt(index.row()).choose;
    accept();
    if (act) // once the window has the keys again
        QTimer::singleShot(0, parentWidget(), act);
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    int by = 0;
    switch (key.key()) {
    case Qt::Key_Down: by = 1; break;
    case Qt::Key_Up: by = -1; break;
    case Qt::Key_PageDown: by = rowsShown; break;
    case Qt::Key_PageUp: by = -rowsShown; break;
    default: return QDialog::eventFilter(watched, event);
    }
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + by, m_model->rowCount() - 1)));
    return true;
}
