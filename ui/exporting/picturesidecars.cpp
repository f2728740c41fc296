// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturesidecars.h"

#include "core/edtfwords.h"
#include "exporting/exportchoice.h"
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

Result<QByteArray> tableOf(Project &project, const PictureOptions &options)
{
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    DataOptions data;
    data.filter = drawnBy(options);
    data.table = tableOf(options.view);
    if (const auto written = writeData(project, data, table); !written)
        return written.error();
    return table.data();
}

Result<std::vector<Citation>> sourcesOf(Project &project, const PictureOptions &options)
{
    const auto citations = Citations::in(project);
    if (!citations)
        return citations.error();
    std::vector<Citation> cited;
    QSet<QString> known{QString()};
    const auto add = [&](const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) {
        for (Citation &citation : citations->of(claims, sources)) {
            const QString line = lineOf(citation);
            if (known.contains(line))
                continue;
            known.insert(line);
            cited.push_back(std::move(citation));
        }
    };
    const EventFilter filter = drawnBy(options);
    const PictureView view = options.view;
    const bool ofShares = view == PictureView::Timeline || view == PictureView::MarketShare;
    Result<Done> read = Done{};
    if (tableOf(view) == TableOf::Events)
        read = project.events().each(filter, [&](Event &&event) { add(event.claims, event.sources); });
    if (read && view != PictureView::Activity)
        read = project.figures().each(filter, [&](Figure &&figure) {
            if (!ofShares || figure.measure == Measure::MarketShare)
                add(figure.claims, figure.sources);
        });
    if (!read)
        return read.error();
    return cited;
}

} // namespace

Result<PictureSidecars> PictureSidecars::of(Project &project, const PictureOptions &options)
{
    auto table = tableOf(project, options);
    if (!table)
        return table.error();
    auto sources = sourcesOf(project, options);
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
