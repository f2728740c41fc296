// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturecommand.h"

#include "core/edtf.h"
#include "exporting/picturenames.h"
#include "settings/language.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

class Arguments
{
public:
    void add(const char *option, const QString &value) { m_list << QStringLiteral("--") + QLatin1String(option) << value; }
    void add(const char *option, double value) { add(option, QString::number(value, 'g', 12)); }
    void addAll(const char *option, const QStringList &values)
    {
        for (const QString &value : values)
            add(option, value);
    }
    template<class Enum>
    void addAll(const char *option, const std::vector<Enum> &values)
    {
        for (const Enum value : values)
            add(option, toString(value));
    }
    void flag(const char *option, bool set)
    {
        if (set)
            m_list << QStringLiteral("--") + QLatin1String(option);
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
};

QString dayName(Day day)
{
    return Edtf::day(day).toString();
}

void addLanes(const PictureOptions &options, Arguments &arguments)
{
    if (options.grouping != PictureOptions().grouping)
        arguments.add("group-by", nameOf(PictureNames::groupings, options.grouping));
    arguments.flag("all-lanes", options.allLanes);
    if (!options.lanes)
        return;
    arguments.flag("usual-lanes", *options.lanes == LaneArrangement());
    arguments.addAll("pin", options.lanes->pinned);
    arguments.addAll("lane", options.lanes->order);
    arguments.addAll("collapse", options.lanes->collapsed);
}

// Its words are the options of the command line; the view may have said what it is of.
void addChart(const PictureOptions &options, Arguments &arguments)
{
    const QJsonObject usual = toJson(ChartOptions());
    QJsonObject words = toJson(options.chartOrUsual());
    PictureOptions said;
    if (applyView(viewNameOf(options), said) && said.chart)
        words.remove(QStringLiteral("chart"));
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QByteArray option = word.key().toLatin1();
        if (word.value() == usual.value(word.key()))
            continue;
        if (word.value().isBool())
            arguments.flag(option.constData(), word.value().toBool());
        else
            arguments.add(option.constData(), word.value().toVariant().toString());
    }
    arguments.flag("no-chart", options.view == PictureView::Timeline && !options.hasChart);
}

void addLook(const PictureOptions &options, Arguments &arguments)
{
    const PictureOptions usual;
    if (options.view != usual.view)
        arguments.add("view", viewNameOf(options));
    if (options.view == PictureView::Timeline)
        addLanes(options, arguments);
    addChart(options, arguments);
    if (options.knownOn)
        arguments.add("known-on", dayName(*options.knownOn));
    if (options.range)
        arguments.add("range", (options.range->startsOpen() ? QStringLiteral("..") : dayName(options.range->first)) + u'/'
                                   + (options.range->endsOpen() ? QStringLiteral("..") : dayName(options.range->last)));
    if (!options.selected.isEmpty())
        arguments.add("select", options.selected);
    if (options.pages != Paper::None) {
        arguments.add("pages", nameOf(PictureNames::papers, options.pages));
    } else if (const QString preset = presetOf(options); !preset.isEmpty()) {
        arguments.add("preset", preset);
    } else {
        if (options.size != usual.size)
            arguments.add("size", QString::number(options.size.width(), 'g', 12) + u'x' + QString::number(options.size.height(), 'g', 12));
        if (options.scale != usual.scale)
            arguments.add("scale", options.scale);
        if (options.dotsPerInch > 0)
            arguments.add("dpi", options.dotsPerInch);
    }
    arguments.flag("tiles", options.tiles);
    if (options.dark)
        arguments.add("theme", nameOf(PictureNames::themes, true));
    arguments.flag("transparent", options.transparent);
    arguments.flag("outlines", options.outlines && options.format == PictureFormat::Svg);
    arguments.flag("plain", options.plain);
    if (!options.plain) {
        arguments.flag("no-title", !options.hasTitle);
        arguments.flag("no-legend", !options.hasLegend);
        arguments.flag("no-footer", !options.hasFooter);
    }
    if (const QString language = Language::current(); language != languages().front().tag)
        arguments.add("language", language);
    if (!options.alternative.isEmpty())
        arguments.add("alternative", options.alternative);
    if (!options.title.isEmpty())
        arguments.add("title", options.title);
    if (options.date.isValid())
        arguments.add("date", options.date.toString(Qt::ISODate));
}

void addFilter(const EventFilter &filter, Arguments &arguments)
{
    arguments.addAll("company", filter.companies);
    arguments.addAll("with", filter.together);
    arguments.addAll("kind", filter.kinds);
    arguments.addAll("modality", filter.modalities);
    arguments.addAll("publisher", filter.publishers);
    arguments.addAll("review", filter.reviews);
    arguments.addAll("tag", filter.tags);
    if (filter.days && !filter.days->startsOpen())
        arguments.add("from", dayName(filter.days->first));
    if (filter.days && !filter.days->endsOpen())
        arguments.add("to", dayName(filter.days->last));
    if (!filter.search.isEmpty())
        arguments.add("search", filter.search);
    if (filter.minimumConfidence > 0)
        arguments.add("min-confidence", filter.minimumConfidence);
}

} // namespace

QStringList commandOf(const PictureOptions &options, const QString &project, const QString &file, bool sidecar)
{
    Arguments arguments;
    addLook(options, arguments);
    arguments.flag("sidecar", sidecar);
    addFilter(options.filter, arguments);
    return QStringList{QStringLiteral("export"), project, QStringLiteral("-o"), file} + arguments.list();
}

QStringList commandOf(const DataOptions &options, const QString &project, const QString &file)
{
    Arguments arguments;
    const bool isTable = options.format == DataFormat::Csv || options.format == DataFormat::Tsv;
    if (isTable && options.table != TableOf::Events)
        arguments.add("view", options.table == TableOf::Figures ? QStringLiteral("figures") : QStringLiteral("market-share"));
    if (!isTable && options.format != DataFormat::JsonLines) {
        if (!options.title.isEmpty())
            arguments.add("title", options.title);
        if (options.date.isValid())
            arguments.add("date", options.date.toString(Qt::ISODate));
    }
    addFilter(options.filter, arguments);
    return QStringList{QStringLiteral("export"), project, QStringLiteral("-o"), file} + arguments.list();
}

QString shellLine(const QStringList &arguments)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=,@%+-]+$"));
    QStringList words{QStringLiteral("annals")};
    for (const QString &argument : arguments) {
        QString quoted = argument;
        quoted.replace(u'\'', QStringLiteral("'\\''"));
        words << (plain.match(argument).hasMatch() ? argument : QString(u'\'' + quoted + u'\''));
    }
    return words.join(u' ');
}
