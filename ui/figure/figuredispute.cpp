// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure/figuredispute.h"

#include "core/edtfwords.h"
#include "event/evidence.h"
#include "items/figurewords.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureDispute)
};

QString speakersOf(const Figure &figure, const Figure &shown, const ProjectSnapshot &snapshot)
{
    QStringList words;
    if (!figure.attributedTo.isEmpty())
        words << Words::tr("measured by %1").arg(figure.attributedTo);
    QStringList tellers;
    for (const Claim &claim : figure.claims)
        tellers << tellerOf(snapshot.article(claim.document));
    for (const SourceReference &source : figure.sources)
        tellers << (source.publisher.isEmpty() ? source.title : source.publisher);
    tellers.removeDuplicates();
    tellers.removeAll(QString());
    words << (tellers.isEmpty() ? Words::tr("no source is named") : tellers.join(QStringLiteral("; ")));
    for (const auto part : {&Figure::company, &Figure::market, &Figure::region})
        if (figure.*part != shown.*part && !(figure.*part).isEmpty())
            words << figure.*part;
    return words.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Figure> disputedFigures(const Figure &figure, const Workspace &workspace)
{
    const ProjectSnapshot &snapshot = workspace.snapshot();
    const auto known = workspace.knownOn();
    std::vector<Figure> figures{figure};
    for (const FigureId id : snapshot.disputes().rivalsOf(figure.id))
        if (const Figure *rival = snapshot.figure(id); rival && (!known || workspace.knowledge().isKnownOn(*rival, *known)))
            figures.push_back(*rival);
    std::ranges::sort(figures, [](const Figure &a, const Figure &b) { return std::tie(a.asOf, a.key) < std::tie(b.asOf, b.key); });
    return figures;
}

DisputedSide disputedSide(const Figure &figure, const Figure &shown, const ProjectSnapshot &snapshot)
{
    DisputedSide side;
    side.value = figure.asOf ? Words::tr("%1, %2").arg(valueWords(figure), inWords(*figure.asOf, DateWords::Short)) : valueWords(figure);
    side.speakers = speakersOf(figure, shown, snapshot);
    for (const Claim &claim : figure.claims)
        if (claim.rank == Rank::Preferred)
            side.decision = claim.reason;
    side.leads = side.decision.has_value();
    side.canOpen = figure.id != shown.id;
    return side;
}
