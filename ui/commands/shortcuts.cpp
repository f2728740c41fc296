// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/shortcuts.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace {

const QString group = QStringLiteral("keys/");

QString settingOf(const QString &id)
{
    return group + QString::fromLatin1(id.toUtf8().toPercentEncoding());
}

/// Nothing where it is no list of keys.
std::optional<QList<QKeySequence>> keysIn(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return std::nullopt;
    QList<QKeySequence> keys;
    const QStringList texts = value.toString().split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (key.isEmpty() || key[0].key() == Qt::Key_unknown)
            return std::nullopt;
        keys << key;
    }
    return keys;
}

bool overlaps(const QAction &a, const QAction &b)
{
    return a.shortcutContext() == b.shortcutContext(); // those of the review work in the review only
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar &menus, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actionsOf(menus))
{
    for (const WindowAction &known : std::as_const(m_actions)) {
        m_defaults.emplace(known.id, known.action->shortcuts());
        if (const auto keys = keysIn(settings.value(settingOf(known.id))))
            known.action->setShortcuts(*keys);
    }
}

const WindowAction *Shortcuts::find(const QAction &action) const
{
    const auto known = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&](const WindowAction &each) { return each.action == &action; });
    return known == m_actions.end() ? nullptr : &*known;
}

QAction *Shortcuts::holderOf(const QKeySequence &key, const QAction &except) const
{
    for (const WindowAction &known : m_actions)
        if (known.action != &except && overlaps(*known.action, except) && known.action->shortcuts().contains(key))
            return known.action;
    return nullptr;
}

void Shortcuts::set(QAction &action, const QList<QKeySequence> &keys)
{
    const WindowAction *known = find(action);
    if (!known)
        return;
    action.setShortcuts(keys);
    if (keys == m_defaults[known->id])
        m_settings.remove(settingOf(known->id));
    else
        m_settings.setValue(settingOf(known->id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    Q_EMIT changed();
}

void Shortcuts::reset(QAction &action)
{
    if (const WindowAction *known = find(action))
        set(action, m_defaults[known->id]);
}

void Shortcuts::resetAll()
{
    for (const WindowAction &known : std::as_const(m_actions))
        reset(*known.action);
}

bool Shortcuts::isChanged(const QAction &action) const
{
    const WindowAction *known = find(action);
    return known && action.shortcuts() != m_defaults.at(known->id);
}
