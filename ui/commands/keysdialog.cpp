// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/keysdialog.h"

#include "commands/gestures.h"
#include "commands/shortcuts.h"
#include "dialogbuttons.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "windowroom.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

KeysDialog::KeysDialog(Shortcuts &shortcuts, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_appearance(appearance)
    , m_typed(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_key(new QKeySequenceEdit)
    , m_set(new QPushButton(tr("&Set")))
    , m_reset(new QPushButton(tr("&As it was")))
    , m_words(textLabel({}, TextRole::Label, appearance.theme().ink2))
{
    setWindowTitle(tr("Keys and gestures"));
    m_typed->setPlaceholderText(tr("Find an action or a key"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Keys and gestures"));
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(true);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(false);
    m_key->setAccessibleName(tr("New key"));
    m_key->setFixedWidth(160);
    m_words->setMinimumHeight(m_words->fontMetrics().height());
    auto *change = new QHBoxLayout;
    change->setSpacing(8);
    change->addWidget(lineLabel(tr("New key"), TextRole::Body, appearance.theme().ink2));
    change->addWidget(m_key);
    change->addWidget(m_set);
    change->addWidget(m_reset);
    change->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *all = buttons->addButton(tr("All as they were"), QDialogButtonBox::ResetRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    column->addWidget(m_words);
    column->addWidget(buttons);
    tabThrough(*buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Return in a field is nobody's
    resizeOnScreen(*this, {640, 640});

    connect(m_typed, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::followCurrent);
    connect(m_set, &QPushButton::clicked, this, &KeysDialog::set);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = current())
            m_shortcuts.reset(*action);
    });
    connect(all, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&shortcuts, &Shortcuts::changed, this, &KeysDialog::fill);
    fill();
    m_typed->setFocus();
}

void KeysDialog::fill()
{
    const QAction *before = current();
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    const auto head = [&](const QString &name) {
        group = new QTreeWidgetItem(m_list, {name});
        group->setFirstColumnSpanned(true);
        group->setFont(0, textFont(TextRole::Body, true));
        group->setFlags(Qt::ItemIsEnabled);
        group->setExpanded(true);
    };
    for (const WindowAction &known : m_shortcuts.actions()) {
        if (!group || group->text(0) != known.menu)
            head(known.menu);
        auto *item = new QTreeWidgetItem(group, {nameOf(*known.action), keysOf(*known.action)});
        item->setData(0, Qt::UserRole, QVariant::fromValue<QObject *>(known.action));
        if (m_shortcuts.isChanged(*known.action))
            item->setFont(1, textFont(TextRole::Body, true));
        if (known.action == before)
            m_list->setCurrentItem(item);
    }
    head(tr("Mouse and timeline"));
    for (const auto &[gesture, meaning] : gestures())
        new QTreeWidgetItem(group, {meaning, gesture});
    m_list->setColumnWidth(0, 360);
    filter(m_typed->text());
    followCurrent();
}

void KeysDialog::filter(const QString &typed)
{
    const QString wanted = typed.trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const bool shown = wanted.isEmpty() || item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

QAction *KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? qobject_cast<QAction *>(item->data(0, Qt::UserRole).value<QObject *>()) : nullptr;
}

void KeysDialog::followCurrent()
{
    QAction *action = current();
    m_key->setEnabled(action);
    m_set->setEnabled(action);
    m_reset->setEnabled(action && m_shortcuts.isChanged(*action));
    m_key->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_words->setText(action ? tr("Press the keys in the field, then Set. An empty field takes the key away.") : QString());
    setTextColour(*m_words, m_appearance.theme().ink2);
}

void KeysDialog::set()
{
    QAction *action = current();
    if (!action)
        return;
    const QKeySequence key = m_key->keySequence();
    if (const QAction *holder = key.isEmpty() ? nullptr : m_shortcuts.holderOf(key, *action)) {
        m_words->setText(tr("%1 is the key of “%2”. Take it away there first, or choose another.")
                             .arg(key.toString(QKeySequence::NativeText), nameOf(*holder)));
        setTextColour(*m_words, m_appearance.theme().error);
        return;
    }
    m_shortcuts.set(*action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
}

QString KeysDialog::says() const
{
    return m_words->text();
}
