// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QTest>

/// Settings and saved views of a project.
class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsAreTextByName()
    {
        const auto project = StoreSamples::project();
        SettingRepository &settings = project->settings();
        QVERIFY(!*settings.value(QStringLiteral("theme")));
        QVERIFY(settings.set(QStringLiteral("theme"), QStringLiteral("dark")).ok());
        QVERIFY(settings.set(QStringLiteral("theme"), QStringLiteral("浅色 'x'")).ok());
        QVERIFY(*settings.value(QStringLiteral("theme")) == std::optional(QStringLiteral("浅色 'x'")));
        QVERIFY(settings.set(QStringLiteral("empty"), {}).ok());
        QVERIFY(*settings.value(QStringLiteral("empty")) == std::optional(QString()));
        QVERIFY(settings.remove(QStringLiteral("theme")).ok());
        QVERIFY(!*settings.value(QStringLiteral("theme")));
    }
    void viewsKeepTheirOrder()
    {
        const auto project = StoreSamples::project();
        const SavedView exits{QStringLiteral("Exits"), {{QStringLiteral("kinds"), QStringLiteral("exit")}}};
        const SavedView early{QStringLiteral("Early"), {}};
        for (const SavedView &view : {SavedView{QStringLiteral("Exits"), {}}, early, exits})
            QVERIFY(project->views().save(view).ok());
        QVERIFY(*project->views().all() == std::vector({exits, early}));
        QVERIFY(project->views().remove(exits.name).ok());
        QVERIFY(*project->views().all() == std::vector({early}));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
