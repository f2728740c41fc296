// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/modality.h"

#include <QTest>

namespace {

/// How sure a sentence is of its last trigger: "happened", ..., "no event", or "no trigger".
QString modalityIn(const QString &text, bool hasPrice = false)
{
    Article article;
    article.text = text;
    const auto tokens = tokenize(text);
    const auto sentences = splitSentences(text, tokens);
    const std::vector<TextSpan> boilerplate;
    const std::vector<DateMention> dates;
    const std::vector<QuantityMention> quantities;
    std::vector<CompanyMention> mentions;
    for (const char *name : {"Acme", "Bolt"})
        for (qsizetype at = text.indexOf(QLatin1String(name)); at >= 0; at = text.indexOf(QLatin1String(name), at + 1))
            mentions.push_back({{at, at + 4}, QString::fromLatin1(name)});
    std::sort(mentions.begin(), mentions.end(), [](const auto &a, const auto &b) { return a.span < b.span; });
    const Analysis analysis{article, tokens, sentences, boilerplate, dates, quantities, mentions};
    const SentenceView view(analysis, 0, *FrameLexicon::bundled());
    if (view.triggers().empty())
        return QStringLiteral("no trigger");
    const TriggerMatch &match = view.triggers().back();
    const VerbGroup group = verbGroupOf(view, match);
    const auto reading = readModality(view, match, group, match.trigger->readings.front().kind, hasPrice);
    return reading.modality ? toString(*reading.modality) : QStringLiteral("no event");
}

} // namespace

class TestModality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modality_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::addRow("%s", text) << QString::fromLatin1(expected); };
        row("Acme acquired Bolt.", "happened");
        row("Acme has acquired Bolt.", "happened");
        row("Bolt was acquired by Acme.", "happened");
        row("Acme managed to acquire Bolt.", "happened");
        row("After acquiring Bolt, Acme grew.", "happened");
        row("Acme completed its acquisition of Bolt.", "happened");
        row("Acme agreed to acquire Bolt.", "happened");
        row("Acme is acquiring Bolt.", "happened");
        row("Acme has agreed to open a plant.", "planned");
        row("Acme will open a plant.", "planned");
        row("Acme plans to open a plant.", "planned");
        row("Acme is set to open a plant.", "planned");
        row("Acme is to open a plant.", "planned");
        row("Acme said it would open a plant.", "planned");
        row("Acme is opening a plant.", "planned");
        row("Acme to open a plant", "planned");
        row("Acme, its decision in May to close the plant.", "planned");
        row("The plant is expected to be closed.", "planned");
        row("Acme is said to open a plant.", "rumoured");
        row("Acme will open a plant, people familiar with the matter said.", "rumoured");
        row("Acme will reportedly open a plant.", "rumoured");
        row("Rumours about a merger between Acme and Bolt were never confirmed.", "rumoured");
        row("Acme is in talks to acquire Bolt.", "rumoured");
        row("Acme might acquire Bolt, sources said.", "rumoured");
        row("Acme denied plans to acquire Bolt.", "denied");
        row("Acme called off its acquisition of Bolt.", "denied");
        row("Acme failed to acquire Bolt.", "denied");
        // refusals
        row("Acme could acquire Bolt.", "no event");
        row("Acme hopes to acquire Bolt.", "no event");
        row("Acme wants to open a plant.", "no event");
        row("Acme did not acquire Bolt.", "no event");
        row("Acme will not open a plant.", "no event");
        row("If Acme acquired Bolt, prices would fall.", "no event");
        row("Acme acquired Bolt?", "no event");
        row("Bolt would be cheap to acquire.", "no event");
        row("Acme is considering opening a plant.", "no event");
        row("Acme failed to open a plant.", "no event");
        row("A merger with Bolt could help Acme.", "no event");
        row("Acme helps merchants to open shops.", "no event");
        row("Acme sells to customers beyond its own country.", "happened"); // the frame refuses it, not the modality
        row("The weather was fine.", "no trigger");
        row("Acme thanked Bolt for a cross-border selling idea.", "no trigger");
    }
    void modality()
    {
        QFETCH(QString, expected);
        QCOMPARE(modalityIn(QString::fromLatin1(QTest::currentDataTag())), expected);
    }

    void aPriceMakesItADeal()
    {
        const QString text = QStringLiteral("Acme will acquire Bolt for $3 billion.");
        QCOMPARE(modalityIn(text, true), QStringLiteral("happened"));
        QCOMPARE(modalityIn(text, false), QStringLiteral("planned"));
    }
};

QTEST_GUILESS_MAIN(TestModality)
#include "tst_modality.moc"
