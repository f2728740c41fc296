// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/appearance.h"
#include "palette/fonts.h"
#include "start/recentprojects.h"
#include "support/sampleproject.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

/// What a window is made with, apart from the settings of whoever runs the tests.
struct WindowParts {
    WindowParts()
    {
        loadFonts();
        QLocale::setDefault(QLocale(QLocale::English)); // as the program does
        settings.setValue(QStringLiteral("hints/seen"), true); // nobody is new here
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentProjects recent{settings};
    Appearance appearance{settings};

    [[nodiscard]] QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
};

/// Who edits in tests, at a fixed time.
inline Person testPerson()
{
    return {QStringLiteral("Ann"), [] { return QDateTime({2026, 11, 22}, {3, 4, 5}, Qt::UTC); }};
}

/// The sample project of sampleproject.h as a workspace.
inline std::unique_ptr<Workspace> sampleWorkspace()
{
    auto workspace = Workspace::of(makeSampleProject(), testPerson());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    return std::move(workspace).value();
}

/// What the labels and buttons below a widget say, a line each.
inline QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(child))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(child))
            texts << button->text();
    }
    return texts.join(QLatin1Char('\n'));
}

/// The button below a widget that says this, or null.
inline QAbstractButton *buttonOf(const QWidget &widget, const QString &text)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what is gone
    QCoreApplication::processEvents();                                   // and what is laid out only now
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        if (button->text() == text && !button->isHidden())
            return button;
    return nullptr;
}
