// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferencesdialog.h"

#include "commands/windowactions.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "settings/language.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

PreferencesDialog::PreferencesDialog(QSettings &settings, Appearance &appearance, const QList<QAction *> &switches, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    auto *theme = new QComboBox;
    theme->addItem(tr("Like the system"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(appearance.choice())));
    connect(theme, &QComboBox::activated, this,
            [&appearance, theme] { appearance.setChoice(ThemeChoice(theme->currentData().toInt())); });
    form->addRow(tr("&Theme"), theme);
    auto *language = new QComboBox;
    language->addItem(tr("Like the system"), QString());
    for (const LanguageName &each : languages())
        language->addItem(each.name, each.tag);
    language->setCurrentIndex(std::max(0, language->findData(languageOf(settings.value(languageKey).toString()).value_or(QString()))));
    connect(language, &QComboBox::activated, this, [this, &settings, language] {
        settings.setValue(languageKey, language->currentData());
        Q_EMIT languageWanted();
    });
    form->addRow(tr("&Language"), language);
    for (QAction *action : switches) {
        auto *box = new QCheckBox(nameOf(*action));
        box->setChecked(action->isChecked());
        connect(box, &QCheckBox::clicked, action, &QAction::trigger);
        connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
        form->addRow(QString(), box);
    }
    auto *keys = new QPushButton(tr("&Keys and gestures…"));
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, &PreferencesDialog::keysWanted);
    form->addRow(QString(), keys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    setMinimumWidth(420);
}
