// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/explanation.h"

namespace {

QString quoted(QStringView words)
{
    return u'“' + words.toString().simplified() + u'”';
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString dateLine(const Event &event, const EventDate &date, const Article &article)
{
    if (!date.when)
        return QStringLiteral("none that the text ties to it");
    const QString value = event.when ? event.when->toString() : QString();
    if (!date.mention)
        return QStringLiteral("news without a date of its own, published %1 → %2")
            .arg(article.published ? article.published->toString() : QString(), value);
    QString line = quoted(date.mention->span.in(article.text));
    if (!date.mention->anchor.isEmpty())
        line += QStringLiteral(", against ") + date.mention->anchor;
    if (date.basis == DateBasis::Announcement)
        line += QStringLiteral(", when it was said");
    return line + QStringLiteral(" → ") + value;
}

} // namespace

ScoreParts scoreOf(double strength, const Arguments &arguments, const EventDate &date, Modality modality)
{
    ScoreParts score;
    score.trigger = 0.5 * strength;
    score.roles = arguments.companies.size() > 1 || !arguments.object.isEmpty() ? 0.2 : 0.1;
    switch (date.basis) {
    case DateBasis::Clause:
        score.date = 0.2;
        break;
    case DateBasis::Sentence:
    case DateBasis::Announcement:
        score.date = 0.15;
        break;
    case DateBasis::Publication:
        score.date = 0.1;
        break;
    case DateBasis::None:
        break;
    }
    score.certainty = modality == Modality::Rumoured ? 0 : 0.1;
    return score;
}

std::pair<QString, QString> triggerLine(const QString &trigger, EventKind kind)
{
    return {QStringLiteral("Trigger"), quoted(trigger) + QStringLiteral(" → ") + toString(kind)};
}

Explanation explain(const Event &event, const QString &trigger, const QString &because, const EventDate &date,
                    const Article &article, const ScoreParts &score)
{
    Explanation explanation;
    auto &lines = explanation.lines;
    lines.push_back(triggerLine(trigger, event.kind));
    lines.emplace_back(QStringLiteral("Certainty"),
                       because.isEmpty() ? toString(event.modality)
                                         : quoted(because) + QStringLiteral(" → ") + toString(event.modality));
    lines.emplace_back(QStringLiteral("Date"), dateLine(event, date, article));
    QStringList companies;
    for (const EventCompany &company : event.companies)
        companies << QStringLiteral("%1 (%2)").arg(company.name, toString(company.role));
    lines.emplace_back(QStringLiteral("Companies"), companies.join(QLatin1String(", ")));
    for (const Amount &amount : event.amounts)
        lines.emplace_back(QStringLiteral("Amount"),
                           QStringLiteral("%1 %2").arg(QString::number(amount.money.value, 'f', 0), amount.money.currency));
    lines.emplace_back(QStringLiteral("Score"),
                       QStringLiteral("%1: trigger %2, roles %3, date %4, certainty %5")
                           .arg(number(score.total()), number(score.trigger), number(score.roles), number(score.date),
                                number(score.certainty)));
    return explanation;
}
