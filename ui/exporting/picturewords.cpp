// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturewords.h"

#include "core/calendar.h"
#include "core/edtfwords.h"
#include "exporting/alternativetext.h"
#include "items/eventwords.h"
#include "timeline/dateinwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr qsizetype mostNames = 5;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

QString yearsOf(const DateRange &days)
{
    const auto year = [](Day day) { return QString::number(civilOf(day).year); };
    const QString from = days.startsOpen() ? QStringLiteral("…") : year(days.first);
    const QString to = days.endsOpen() ? QStringLiteral("…") : year(days.last);
    return from == to ? from : QString(from + QStringLiteral("–") + to);
}

QString joined(const QString &words, const QStringList &leftOut)
{
    return leftOut.isEmpty() ? words
                             : QString(words + QLatin1Char(' ') + Words::tr("Left out: %1.").arg(leftOut.join(QStringLiteral(", "))));
}

QString counted(int n, const char *one, const char *several)
{
    return n == 1 ? Words::tr(one) : Words::tr(several).arg(n);
}

/// The articles that tell what is shown, then the publishers that it refers to without an article.
QStringList sourcesOf(const PictureData &data, bool events, const std::optional<FigureCounts> &figures)
{
    QSet<QString> documents;
    QStringList publishers;
    if (events) {
        documents = data.tellers;
        const EventIndex &index = *data.snapshot.index;
        QSet<quint32> numbers;
        data.mask.forEach([&](EventIndex::Row row) {
            for (const auto number : index.publishers(row))
                numbers.insert(number);
        });
        for (const auto number : std::as_const(numbers))
            publishers << index.publisherNames()[number];
    }
    for (const Figure &figure : data.figures) {
        if (!figures || !isAmong(figure, figures->subject))
            continue;
        for (const Claim &claim : figure.claims)
            documents.insert(claim.document);
        for (const SourceReference &source : figure.sources)
            publishers << source.publisher;
    }
    std::vector<const Article *> articles;
    for (const Article &article : data.snapshot.articles)
        if (documents.contains(article.hash)) {
            articles.push_back(&article);
            publishers.removeAll(article.publisher);
        } else if (data.laterEvents.size() > 0) { // it told only later
            publishers.removeAll(article.publisher);
        }
    publishers.removeAll(QString());
    publishers.removeDuplicates();
    publishers.sort();
    return sourceWords(articles) + publishers;
}

/// The other names of a company, as many as a line holds.
QString namesOf(const ProjectSnapshot &snapshot, const QString &name)
{
    QStringList names;
    const Company *company = snapshot.company(name);
    for (const CompanyName &other : company ? company->names : std::vector<CompanyName>())
        if (!names.contains(other.name) && other.name != name && names.size() < mostNames)
            names << other.name;
    return names.join(QStringLiteral(", "));
}

QString chartTitle(const ChartOptions &chart)
{
    if (chart.activity)
        return chart.step == StackStep::Quarter ? Words::tr("Events a quarter") : Words::tr("Events a year");
    return chart.isOfShares() ? Words::tr("Market shares") : subjectWords(chart.subject);
}

QString measurersOf(const std::vector<Figure> &figures, const FigureCounts &counts)
{
    QStringList measurers;
    for (const Figure &figure : figures)
        if (isAmong(figure, counts.subject) && !figure.attributedTo.isEmpty() && !measurers.contains(figure.attributedTo))
            measurers << figure.attributedTo;
    return measurers.isEmpty() ? QString() : (counts.isOfShares() ? Words::tr("shares measured by %1") : Words::tr("figures measured by %1")).arg(measurers.join(QStringLiteral(", ")));
}

} // namespace

bool isAmong(const Figure &figure, const std::optional<ChartSubject> &subject)
{
    return !subject || (figure.measure == subject->measure && (figure.unit == subject->unit || figure.measure == Measure::MarketShare));
}

EventCounts EventCounts::of(const EventIndex &index, const FilterMask &mask, const DateRange &visible, int undatedWithoutRoom, const FilterMask &later)
{
    EventCounts counts;
    counts.total = int(index.count());
    counts.undated = undatedWithoutRoom;
    for (EventIndex::Row row = 0; row < index.count(); ++row) {
        if (!mask.test(row))
            ++(later.size() > 0 && later.test(row)          ? counts.later
               : index.review(row) == Review::Rejected ? counts.rejected
                                                       : counts.filtered);
        else if (row < index.datedCount() && !index.days(row).overlaps(visible))
            ++counts.outside;
    }
    counts.shown = counts.total - counts.undated - counts.outside - counts.filtered - counts.rejected - counts.later;
    return counts;
}

FigureCounts FigureCounts::of(const std::vector<Figure> &all, const std::vector<Figure> &passed, const DateRange &visible,
                              const std::optional<ChartSubject> &subject)
{
    FigureCounts counts;
    counts.subject = subject;
    counts.total = int(std::count_if(all.begin(), all.end(), [&](const Figure &figure) { return isAmong(figure, subject); }));
    int through = 0;
    for (const Figure &figure : passed) {
        if (!isAmong(figure, subject))
            continue;
        ++through;
        if (figure.review == Review::Rejected)
            ++counts.rejected;
        else if (figure.company.isEmpty())
            ++counts.withoutCompany;
        else if (!figure.asOf || figure.asOf->range().startsOpen() || figure.asOf->range().endsOpen())
            ++counts.undated;
        else if (!figure.asOf->range().overlaps(visible))
            ++counts.outside;
        else
            ++counts.shown;
    }
    counts.filtered = counts.total - through;
    return counts;
}

QString inWords(const EventCounts &counts)
{
    QStringList left;
    if (counts.undated > 0)
        left << Words::tr("%1 undated").arg(counts.undated);
    if (counts.outside > 0)
        left << Words::tr("%1 outside these dates").arg(counts.outside);
    if (counts.filtered > 0)
        left << Words::tr("%1 by the filter").arg(counts.filtered);
    if (counts.rejected > 0)
        left << Words::tr("%1 rejected").arg(counts.rejected);
    if (counts.later > 0)
        left << Words::tr("%1 not known by then").arg(counts.later);
    return joined(Words::tr("%1 of %2.").arg(counts.shown).arg(counted(counts.total, QT_TRANSLATE_NOOP("PictureWords", "1 event"), QT_TRANSLATE_NOOP("PictureWords", "%1 events"))), left);
}

QString inWords(const FigureCounts &counts)
{
    QStringList left;
    if (counts.undated > 0)
        left << Words::tr("%1 undated").arg(counts.undated);
    if (counts.withoutCompany > 0)
        left << Words::tr("%1 without a company").arg(counts.withoutCompany);
    if (counts.outside > 0)
        left << Words::tr("%1 outside these dates").arg(counts.outside);
    if (counts.elsewhere > 0)
        left << Words::tr("%1 of other markets").arg(counts.elsewhere);
    if (counts.filtered > 0)
        left << Words::tr("%1 by the filter").arg(counts.filtered);
    if (counts.rejected > 0)
        left << Words::tr("%1 rejected").arg(counts.rejected);
    if (counts.later > 0)
        left << Words::tr("%1 not known by then").arg(counts.later);
    if (counts.unplaced > 0)
        left << Words::tr("%1 without a place in this form").arg(counts.unplaced);
    return joined(Words::tr("%1 of %2.").arg(counts.shown).arg(counts.isOfShares() ? counted(counts.total, QT_TRANSLATE_NOOP("PictureWords", "1 market share"), QT_TRANSLATE_NOOP("PictureWords", "%1 market shares")) : counted(counts.total, QT_TRANSLATE_NOOP("PictureWords", "1 figure"), QT_TRANSLATE_NOOP("PictureWords", "%1 figures"))), left);
}

QString filterWords(const EventFilter &filter)
{
    QStringList parts;
    if (!filter.companies.isEmpty())
        parts << filter.companies.join(QStringLiteral(", "));
    if (!filter.together.isEmpty())
        parts << Words::tr("with %1").arg(filter.together.join(QStringLiteral(", ")));
    if (filter.days)
        parts << yearsOf(*filter.days);
    QStringList words;
    for (const EventKind kind : filter.kinds)
        words << kindWord(kind);
    for (const Modality modality : filter.modalities)
        words << modalityWord(modality);
    for (const Review review : filter.reviews)
        words << reviewWord(review);
    words << filter.publishers << filter.tags;
    if (!words.isEmpty())
        parts << words.join(QStringLiteral(", "));
    if (!filter.search.isEmpty())
        parts << Words::tr("“%1”").arg(filter.search);
    if (filter.minimumConfidence > 0)
        parts << Words::tr("score at least %1").arg(QString::number(filter.minimumConfidence, 'f', 2));
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
        if (dates.size() > 1) { // "17 Apr and 24 Nov 2019": a year that both share is written once
            const bool several = dates.size() > 2;
            QString first = dates.first();
            const QString year = dates.last().section(QLatin1Char(' '), -1);
            if (first.endsWith(QString(QLatin1Char(' ') + year)))
                first.chop(year.size() + 1);
            dates = {(several ? Words::tr("%1 to %2") : Words::tr("%1 and %2")).arg(first, dates.last())};
        }
        const QString when = dates.join(QString());
        words << (when.isEmpty() ? publisher.name : QString(publisher.name + QStringLiteral(", ") + when));
    }
    return words;
}

PictureWords pictureWords(const PictureData &data, const PictureOptions &options, const PictureCounts &counts)
{
    const auto &[events, figures] = counts;
    PictureWords words;
    const bool ofCompany = options.view == PictureView::Company && !options.filter.companies.isEmpty();
    words.title = !options.title.isEmpty() ? options.title : ofCompany ? options.filter.companies.first() : data.snapshot.name;
    QStringList subtitle;
    if (options.view == PictureView::Chart)
        subtitle << chartTitle(options.chartOrUsual());
    else if (options.view == PictureView::Figures)
        subtitle << Words::tr("Figures");
    EventFilter filter = options.filter;
    if (ofCompany) { // the title says it, with its other names
        subtitle << namesOf(data.snapshot, filter.companies.first());
        subtitle.removeAll(QString());
        filter.companies.clear();
    }
    if (const QString text = filterWords(filter); !text.isEmpty())
        subtitle << text;
    const auto extent = data.snapshot.index->extent();
    if (options.range)
        subtitle << yearsOf(*options.range);
    else if (subtitle.isEmpty() && extent)
        subtitle << yearsOf(*extent);
    if (options.knownOn)
        subtitle << knownInWords(*options.knownOn, QLocale());
    if (events && options.filter.isEmpty() && !data.snapshot.index->companyNames().empty())
        subtitle << counted(int(data.snapshot.index->companyNames().size()), QT_TRANSLATE_NOOP("PictureWords", "1 company"), QT_TRANSLATE_NOOP("PictureWords", "%1 companies"));
    words.subtitle = subtitle.join(QStringLiteral(" · "));

    words.sources = sourcesOf(data, events.has_value(), figures);
    if (figures)
        words.measured = measurersOf(data.figures, *figures);
    QStringList shown;
    if (events)
        shown << inWords(*events);
    if (figures)
        shown << inWords(*figures);
    words.shown = shown.join(QLatin1Char(' '));
    words.alternative = alternativeText(data, options);
    words.made = Words::tr("Made with Annals %1").arg(QStringLiteral(ANNALS_VERSION));
    if (options.date.isValid())
        words.made += QStringLiteral(", ") + options.date.toString(Qt::ISODate);
    return words;
}
