// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/storyexport.h"

#include "exporting/exportpicture.h"
#include "store/project.h"
#include "write/slides.h"

#include <QLocale>

namespace {

constexpr QSizeF pageSize{1280, 640};

const char pageHead[] = R"(<!doctype html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>%2</title>
<style>
html { scroll-snap-type: y proximity; scroll-behavior: smooth; color-scheme: light; }
body { margin: 0; font: 16px/1.5 "Noto Sans", "Noto Sans CJK SC", sans-serif; color: #1d2025; background: #fff; }
section { box-sizing: border-box; min-height: 100vh; padding: 32px max(24px, calc(50vw - 640px)); scroll-snap-align: start;
  display: flex; flex-direction: column; gap: 12px; justify-content: center; break-inside: avoid; }
h1, h2, p { margin: 0; max-width: 70ch; overflow-wrap: anywhere; }
h1 { font-size: 20px; } h2 { font-size: 26px; line-height: 1.25; }
img { width: 100%; height: auto; border: 1px solid #d9dce1; }
nav { display: flex; gap: 16px; align-items: baseline; color: #5b616b; }
nav a { color: #0b57a4; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { section { min-height: 0; break-after: page; } nav a { display: none; } }
</style>
</head>
<body>
)";

QString link(const QString &words, size_t stop)
{
    return QStringLiteral("<a href=\"#stop-%1\">%2</a>").arg(stop).arg(words.toHtmlEscaped());
}

QString sectionOf(const Story &story, size_t place, const DrawnPicture &picture)
{
    const StoryStop &stop = story.stops[place];
    QString html = QStringLiteral("<section id=\"stop-%1\">\n").arg(place + 1);
    if (place == 0)
        html += QStringLiteral("<h1>%1</h1>\n").arg(story.name.toHtmlEscaped());
    if (!stop.title.isEmpty())
        html += QStringLiteral("<h2>%1</h2>\n").arg(stop.title.toHtmlEscaped());
    const QStringList parts = stop.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        html += QStringLiteral("<p>%1</p>\n").arg(part.toHtmlEscaped());
    html += QStringLiteral("<img alt=\"%1\" src=\"data:image/svg+xml;base64,%2\">\n")
                .arg(picture.words.alternative.toHtmlEscaped(), QString::fromLatin1(picture.bytes.toBase64()));
    html += QStringLiteral("<nav><span>%1</span>").arg(SavedViews::tr("%1 of %2").arg(place + 1).arg(story.stops.size()));
    if (place > 0)
        html += link(SavedViews::tr("Previous"), place);
    if (place + 1 < story.stops.size())
        html += link(SavedViews::tr("Next"), place + 2);
    return html + QStringLiteral("</nav>\n</section>\n");
}

} // namespace

Result<QByteArray> storyPage(Project &project, const Story &story, const QDate &date, const DrawingThread &thread,
                             const std::function<void(qint64 done, qint64 of)> &progress)
{
    QString html = QString::fromLatin1(pageHead).arg(QLocale().bcp47Name(), story.name.toHtmlEscaped());
    for (size_t place = 0; place < story.stops.size(); ++place) {
        PictureOptions options = story.stops[place].view;
        options.format = PictureFormat::Svg;
        options.size = pageSize;
        options.hasTitle = false;
        options.date = date;
        auto picture = drawPicture(project, options, thread);
        if (!picture && !options.selected.isEmpty()) { // the event may be gone since
            options.selected.clear();
            picture = drawPicture(project, options, thread);
        }
        if (!picture)
            return picture.error();
        if (thread.isStopped())
            return Error{QString()};
        if (progress)
            progress(qint64(place) + 1, qint64(story.stops.size()));
        html += sectionOf(story, place, *picture);
    }
    return QByteArray(html.toUtf8() + "</body>\n</html>\n");
}

Result<QByteArray> storySlides(Project &project, const Story &story, const DateRange &whole)
{
    const auto citations = Citations::in(project);
    if (!citations)
        return citations.error();
    std::vector<StorySlide> slides;
    for (const StoryStop &stop : story.stops) {
        const auto event = project.events().findByKey(stop.view.selected);
        if (!event)
            return event.error();
        const DateRange days = stop.view.range.value_or(whole);
        StorySlide slide{stop.title, stop.text, Edtf::interval(Edtf::day(days.first), Edtf::day(days.last)), {}};
        if (*event && (*event)->when)
            slide.when = *(*event)->when;
        if (*event)
            slide.citation = citations->first((*event)->claims, (*event)->sources);
        slides.push_back(std::move(slide));
    }
    return storyText(story.name, slides);
}
