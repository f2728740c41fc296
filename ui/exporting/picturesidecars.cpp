// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturesidecars.h"

#include "core/edtfwords.h"
#include "exporting/exportchoice.h"
#include "items/knowledge.h"
#include "store/project.h"
#include "write/datafile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureSidecars)
};

/// Empty where nothing is known of it.
QString lineOf(const Citation &citation)
{
    QStringList parts{citation.author, citation.title, citation.publisher,
                      citation.published ? inWords(*citation.published) : QString(),
                      isWebAddress(citation.url) ? QStringLiteral("<%1>").arg(citation.url) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", ")).simplified();
}

/// What told something by the day that a picture asks for.
class Tellers
{
public:
    /// The project must outlive it.
    [[nodiscard]] static Result<Tellers> of(Project &project, const std::optional<Day> &day)
    {
        Tellers tellers;
        tellers.m_day = day;
        auto knowledge = day ? Knowledge::of(project) : Result<Knowledge>(Knowledge());
        if (!knowledge)
            return knowledge.error();
        tellers.m_knowledge = std::move(knowledge).value();
        return tellers;
    }
    [[nodiscard]] bool knew(const std::vector<Claim> &claims) const { return !m_day || m_knowledge.isKnownOn(claims, *m_day); }
    [[nodiscard]] std::vector<Claim> byThen(std::vector<Claim> claims) const
    {
        if (m_day)
            std::erase_if(claims, [this](const Claim &claim) { return !m_knowledge.isPublishedOn(claim.document, *m_day); });
        return claims;
    }

private:
    Knowledge m_knowledge;
    std::optional<Day> m_day;
};

Result<QByteArray> tableOf(Project &project, const PictureOptions &options, const Tellers &tellers)
{
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    DataOptions data;
    data.filter = drawnBy(options);
    data.table = tableOf(options);
    data.known = [&tellers](const std::vector<Claim> &claims) { return tellers.knew(claims); };
    if (const auto written = writeData(project, data, table); !written)
        return written.error();
    return table.data();
}

Result<std::vector<Citation>> sourcesOf(Project &project, const PictureOptions &options, const Tellers &tellers)
{
    const auto citations = Citations::in(project);
    if (!citations)
        return citations.error();
    std::vector<Citation> cited;
    QSet<QString> known{QString()};
    const auto add = [&](const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) {
        if (!tellers.knew(claims))
            return;
        for (Citation &citation : citations->of(tellers.byThen(claims), sources)) {
            const QString line = lineOf(citation);
            if (known.contains(line))
                continue;
            known.insert(line);
            cited.push_back(std::move(citation));
        }
    };
    const EventFilter filter = drawnBy(options);
    const ChartOptions chart = options.chartOrUsual();
    const bool one = options.view == PictureView::Timeline || options.view == PictureView::Chart;
    const bool hasFigures = !one || (!chart.activity && options.hasChart);
    Result<Done> read = Done{};
    if (tableOf(options) == TableOf::Events)
        read = project.events().each(filter, [&](Event &&event) { add(event.claims, event.sources); });
    if (read && hasFigures)
        read = project.figures().each(filter, [&](Figure &&figure) {
            if (!one || figure.measure == chart.subject.measure)
                add(figure.claims, figure.sources);
        });
    if (!read)
        return read.error();
    return cited;
}

} // namespace

Result<PictureSidecars> PictureSidecars::of(Project &project, const PictureOptions &options)
{
    const auto tellers = Tellers::of(project, options.knownOn);
    if (!tellers)
        return tellers.error();
    auto table = tableOf(project, options, *tellers);
    if (!table)
        return table.error();
    auto sources = sourcesOf(project, options, *tellers);
    if (!sources)
        return sources.error();
    return PictureSidecars{std::move(*table), std::move(*sources)};
}

QByteArray sourceList(const QString &title, const std::vector<Citation> &sources)
{
    QString text = QStringLiteral("# ") + Words::tr("Sources of “%1”").arg(title) + QStringLiteral("\n\n");
    for (const Citation &source : sources)
        text += QStringLiteral("- ") + lineOf(source) + u'\n';
    return text.toUtf8();
}
