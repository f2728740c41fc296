// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/evidence.h"

#include "core/edtfwords.h"
#include "event/quotecard.h"
#include "index/independentsources.h"
#include "items/eventwords.h"
#include "items/reasonwords.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <set>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

template <class Record>
void add(QVBoxLayout &column, const Record &record, Workspace &workspace, const Theme &theme)
{
    column.addSpacing(8);
    const SourceCount count = sourcesOf(record, [&](const QString &document) {
        const Article *article = workspace.snapshot().article(document);
        return article ? article->publisher : QString();
    });
    column.addWidget(sectionHeading(sourcesWords(count), {}, theme));
    std::set<QString> newsrooms;
    for (const Claim &claim : record.claims) {
        const Article *article = workspace.snapshot().article(claim.document);
        const bool again = article && !article->publisher.isEmpty() && !newsrooms.insert(article->publisher).second;
        auto *card = new QuoteCard(claim, article, again ? Words::tr("same newsroom") : QString(), true, theme);
        QObject::connect(card, &QuoteCard::opened, &workspace,
                         [&workspace, document = claim.document, span = claim.span] { workspace.showSource(document, span); });
        column.addWidget(card);
    }
    for (const SourceReference &source : record.sources) {
        QStringList words{source.title, source.publisher, source.url};
        words.removeAll(QString());
        column.addWidget(textLabel(words.join(QStringLiteral(", ")), TextRole::Label, theme.ink2));
    }
}

QString ruleWords(const Claim &claim)
{
    return claim.rule == u"manual" ? Words::tr("a person entered it") : claim.rule == u"table" ? Words::tr("a row of a table") : claim.rule;
}

void addReasonsOf(QVBoxLayout &column, const Claim &claim, const Theme &theme)
{
    const auto row = [&](const QString &label, const QString &words) { addRow(column, label, textLabel(words, TextRole::Label, theme.ink), theme); };
    row(Words::tr("Rule"), ruleWords(claim));
    bool scored = false;
    for (const auto &[label, words] : claim.explanation.lines) {
        row(reasonWord(label), reasonWords(label, words));
        scored = scored || label == u"Score";
    }
    if (claim.rank != Rank::Normal)
        row(Words::tr("Rank"), (claim.rank == Rank::Preferred ? Words::tr("preferred") : Words::tr("set aside"))
                + (claim.reason.isEmpty() ? QString() : QString(QStringLiteral(": ") + claim.reason)));
    if (!scored)
        row(Words::tr("Score"), QString::number(claim.score, 'f', 2));
    column.addSpacing(4);
}

} // namespace

QString tellerOf(const Article *article)
{
    if (!article)
        return Words::tr("Article no longer in the project");
    QStringList words{article->publisher.isEmpty() ? article->path : article->publisher};
    if (article->published)
        words << inWords(*article->published, DateWords::Short);
    return words.join(QStringLiteral(", "));
}

void keepKnown(std::vector<Claim> &claims, const Workspace &workspace)
{
    if (const auto day = workspace.knownOn())
        std::erase_if(claims, [&](const Claim &claim) { return !workspace.knowledge().isPublishedOn(claim.document, *day); });
}

void addEvidence(QVBoxLayout &column, const Event &event, Workspace &workspace, const Theme &theme)
{
    add(column, event, workspace, theme);
}

void addEvidence(QVBoxLayout &column, const Figure &figure, Workspace &workspace, const Theme &theme)
{
    add(column, figure, workspace, theme);
}

QWidget *addReasons(QVBoxLayout &column, const std::vector<Claim> &claims, double score, const Workspace &workspace, const Theme &theme)
{
    column.addSpacing(8);
    QWidget *heading = sectionHeading(Words::tr("Why?"), Words::tr("score %1").arg(QString::number(score, 'f', 2)), theme);
    column.addWidget(heading);
    if (claims.empty()) {
        column.addWidget(textLabel(Words::tr("It was read from a table or added by hand."), TextRole::Body, theme.ink2));
        return heading;
    }
    auto *reasons = new QVBoxLayout;
    reasons->setSpacing(4);
    for (const Claim &claim : claims) {
        if (claims.size() > 1)
            reasons->addWidget(lineLabel(tellerOf(workspace.snapshot().article(claim.document)), TextRole::Label, theme.ink, true));
        addReasonsOf(*reasons, claim, theme);
    }
    column.addLayout(reasons);
    return heading;
}
