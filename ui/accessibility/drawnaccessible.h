// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QCoreApplication>
#include <QHash>

/// What is drawn by a view and no object of its own: it lives as long as its parent says, which has it registered and takes it away.
class DrawnAccessible : public QAccessibleInterface
{
public:
    Q_DISABLE_COPY_MOVE(DrawnAccessible)
    explicit DrawnAccessible(QAccessibleInterface *parent)
        : m_parent(parent)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_parent->isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_parent->window(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_parent; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

private:
    QAccessibleInterface *m_parent;
};

/// Interfaces made when somebody asks for them, by a number, and kept until they are dropped.
class DrawnChildren
{
public:
    DrawnChildren() = default;
    Q_DISABLE_COPY_MOVE(DrawnChildren)
    ~DrawnChildren()
    {
        dropUnless([](qint64) { return false; });
    }

    /// The one of a number; `make()` where there is none yet.
    template <class Make>
    QAccessibleInterface *of(qint64 number, Make make)
    {
        auto place = m_ids.find(number);
        if (place == m_ids.end())
            place = m_ids.insert(number, QAccessible::registerAccessibleInterface(make()));
        return QAccessible::accessibleInterface(*place);
    }
    template <class Keep>
    void dropUnless(Keep keep)
    {
        erase_if(m_ids, [&](QHash<qint64, QAccessible::Id>::iterator child) {
            if (keep(child.key()))
                return false;
            QAccessible::deleteAccessibleInterface(*child);
            return true;
        });
    }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }

private:
    QHash<qint64, QAccessible::Id> m_ids;
};
