// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturewords.h"

#include "core/calendar.h"
#include "core/edtfwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("PictureWords", text, nullptr, n);
}

QString yearsOf(const DateRange &days)
{
    const auto year = [](Day day) { return QString::number(civilOf(day).year); };
    const QString from = days.startsOpen() ? QStringLiteral("…") : year(days.first);
    const QString to = days.endsOpen() ? QStringLiteral("…") : year(days.last);
    return from == to ? from : QString(from + QStringLiteral("–") + to);
}

std::vector<const Article *> articlesOf(const ProjectSnapshot &snapshot, const FilterMask &mask)
{
    std::set<QString> publishers;
    for (EventIndex::Row row = 0; row < mask.size(); ++row)
        if (mask.test(row))
            for (const auto number : snapshot.index.publishers(row))
                publishers.insert(snapshot.index.publisherNames()[number]);
    std::vector<const Article *> articles;
    for (const Article &article : snapshot.articles)
        if (publishers.contains(article.publisher))
            articles.push_back(&article);
    return articles;
}

std::vector<const Article *> articlesOf(const ProjectSnapshot &snapshot, const std::vector<Figure> &figures)
{
    std::set<QString> documents;
    for (const Figure &figure : figures)
        for (const Claim &claim : figure.claims)
            documents.insert(claim.document);
    std::vector<const Article *> articles;
    for (const Article &article : snapshot.articles)
        if (documents.contains(article.hash))
            articles.push_back(&article);
    return articles;
}

QString eventsShown(const ProjectSnapshot &snapshot, const FilterMask &mask)
{
    const EventIndex &index = snapshot.index;
    int undated = 0;
    int hidden = 0;
    int rejected = 0;
    for (EventIndex::Row row = 0; row < index.count(); ++row) {
        if (!mask.test(row)) {
            ++(index.review(row) == Review::Rejected ? rejected : hidden);
        } else if (row >= index.datedCount()) {
            ++undated;
        }
    }
    const int shown = int(index.count()) - undated - hidden - rejected;
    QStringList left;
    if (undated > 0)
        left << tr("%1 undated").arg(undated);
    if (hidden > 0)
        left << tr("%1 by the filter").arg(hidden);
    if (rejected > 0)
        left << tr("%1 rejected").arg(rejected);
    const QString words = tr("%1 of %2 events.").arg(shown).arg(index.count());
    return left.isEmpty() ? words : QString(words + QLatin1Char(' ') + tr("Left out: %1.").arg(left.join(QStringLiteral(", "))));
}

QString sharesShown(const ProjectSnapshot &snapshot, const std::vector<Figure> &figures)
{
    const auto isShare = [](const Figure &figure) { return figure.measure == Measure::MarketShare; };
    const auto drawn = [&](const Figure &figure) {
        return isShare(figure) && figure.asOf && !figure.company.isEmpty() && figure.review != Review::Rejected;
    };
    const auto all = std::count_if(snapshot.figures.begin(), snapshot.figures.end(), isShare);
    const auto shown = std::count_if(figures.begin(), figures.end(), drawn);
    const auto undated = std::count_if(figures.begin(), figures.end(),
                                       [&](const Figure &figure) { return isShare(figure) && !figure.asOf; });
    QString words = tr("%1 of %2 market shares.").arg(shown).arg(all);
    if (undated > 0)
        words += QLatin1Char(' ') + tr("Left out: %1 undated.").arg(undated);
    return words;
}

} // namespace

QString filterWords(const EventFilter &filter)
{
    QStringList parts;
    if (!filter.companies.isEmpty())
        parts << filter.companies.join(QStringLiteral(", "));
    if (filter.days)
        parts << yearsOf(*filter.days);
    QStringList words;
    for (const EventKind kind : filter.kinds)
        words << toString(kind);
    for (const Modality modality : filter.modalities)
        words << toString(modality);
    for (const Review review : filter.reviews)
        words << toString(review);
    words << filter.publishers << filter.tags;
    if (!words.isEmpty())
        parts << words.join(QStringLiteral(", "));
    if (!filter.search.isEmpty())
        parts << tr("“%1”").arg(filter.search);
    if (filter.minimumConfidence > 0)
        parts << tr("score at least %1").arg(QString::number(filter.minimumConfidence, 'f', 2));
    return parts.join(QStringLiteral("; "));
}

QStringList sourceWords(const std::vector<const Article *> &articles)
{
    struct Publisher {
        QString name;
        std::vector<Edtf> dates;
    };
    std::vector<Publisher> publishers;
    for (const Article *article : articles) {
        const QString name = article->publisher.isEmpty() ? article->path : article->publisher;
        auto found = std::find_if(publishers.begin(), publishers.end(), [&](const auto &p) { return p.name == name; });
        if (found == publishers.end())
            found = publishers.insert(publishers.end(), {name, {}});
        if (article->published)
            found->dates.push_back(*article->published);
    }
    std::stable_sort(publishers.begin(), publishers.end(), [](const auto &a, const auto &b) {
        return !a.dates.empty() && (b.dates.empty() || a.dates.front() < b.dates.front());
    });
    QStringList words;
    for (Publisher &publisher : publishers) {
        std::sort(publisher.dates.begin(), publisher.dates.end());
        QStringList dates;
        for (const Edtf &date : publisher.dates)
            if (const QString text = inWords(date, DateWords::Short); !dates.contains(text))
                dates << text;
        if (dates.size() > 2)
            dates = {tr("%1 to %2").arg(dates.first(), dates.last())};
        const QString when = dates.join(tr(" and "));
        words << (when.isEmpty() ? publisher.name : QString(publisher.name + QStringLiteral(", ") + when));
    }
    return words;
}

QString measurerWords(const std::vector<Figure> &figures)
{
    QStringList measurers;
    for (const Figure &figure : figures)
        if (figure.measure == Measure::MarketShare && !figure.attributedTo.isEmpty()
            && !measurers.contains(figure.attributedTo))
            measurers << figure.attributedTo;
    return measurers.isEmpty() ? QString() : tr("shares measured by %1").arg(measurers.join(QStringLiteral(", ")));
}

PictureWords pictureWords(const ProjectSnapshot &snapshot, const FilterMask &mask, const std::vector<Figure> &figures,
                          const PictureOptions &options)
{
    PictureWords words;
    words.title = options.title.isEmpty() ? snapshot.name : options.title;
    words.subtitle = filterWords(options.filter);
    if (options.view == PictureView::Timeline) {
        const auto extent = snapshot.index.extent();
        if (words.subtitle.isEmpty() && extent)
            words.subtitle = tr("%1 · %2 companies").arg(yearsOf(*extent)).arg(snapshot.index.companyNames().size());
        words.sources = sourceWords(articlesOf(snapshot, mask));
        words.shown = eventsShown(snapshot, mask);
    } else {
        words.subtitle = words.subtitle.isEmpty() ? tr("Market shares") : tr("Market shares; %1").arg(words.subtitle);
        words.sources = sourceWords(articlesOf(snapshot, figures));
        if (const QString measurers = measurerWords(figures); !measurers.isEmpty())
            words.sources << measurers;
        words.shown = sharesShown(snapshot, figures);
    }
    words.made = tr("Made with Annals %1").arg(QStringLiteral(ANNALS_VERSION));
    if (options.date.isValid())
        words.made += QStringLiteral(", ") + options.date.toString(Qt::ISODate);
    return words;
}
