// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts at 1920×1080, without a display: first paint and PNG of a share chart of 50 companies and 200 months in each form, and frames
// of 20 series of 5,000 values, panned and zoomed from everything to a fiftieth of it and back.
//
//     bench_charts [NAME…]     all of them, or those named: share_lines, lines_pan_zoom_1080, …

#include "charts/chartscene.h"
#include "exporting/pngfile.h"
#include "palette/fonts.h"
#include "times.h"
#include "timeline/ticks.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPixmap>

#include <cmath>
#include <cstdio>
#include <random>

namespace {

constexpr QSize screen(1920, 1080);
constexpr double left = 148;
constexpr int rounds = 20;
constexpr int steps = 300;

const EventIndex noEvents{};
const FilterMask nothing{};

TimeScale scaleOver(double first, double last)
{
    const double width = screen.width() - left;
    return {first, width / (last - first), left, width};
}

std::vector<GridLine> gridOf(const TimeScale &scale)
{
    std::vector<GridLine> grid;
    for (const Tick &tick : ticksFor(scale, QLocale(QLocale::English)))
        grid.push_back({tick.x, tick.major});
    return grid;
}

Figure figureOf(const QString &company, double value, const Edtf &when)
{
    static int number = 0;
    Figure figure;
    figure.key = QString::number(++number);
    figure.measure = Measure::MarketShare;
    figure.unit = QStringLiteral("percent");
    figure.company = company;
    figure.value = value;
    figure.asOf = when;
    figure.attributedTo = QStringLiteral("a measurer");
    return figure;
}

/// Shares that add up to 100, drifting from month to month.
std::vector<Figure> monthlyShares(int companies, int months)
{
    std::mt19937 random(3);
    std::vector<double> weights;
    for (int i = 0; i < companies; ++i)
        weights.push_back(100.0 / (i + 1));
    std::vector<Figure> figures;
    for (int month = 0; month < months; ++month) {
        double sum = 0;
        for (double &weight : weights) {
            weight *= std::exp(std::normal_distribution<double>(0, 0.05)(random));
            sum += weight;
        }
        for (int i = 0; i < companies; ++i)
            figures.push_back(figureOf(QStringLiteral("Company %1").arg(i), weights[size_t(i)] / sum * 100,
                                       Edtf::month(2005 + month / 12, month % 12 + 1)));
    }
    return figures;
}

/// Random walks by day, between 0 and 100.
std::vector<Figure> dailyWalks(int series, int days)
{
    std::mt19937 random(5);
    std::vector<Figure> figures;
    const Day first = Edtf::day(2005, 1, 1).range().first;
    for (int i = 0; i < series; ++i) {
        double value = 5.0 * (i + 1) - 2;
        for (int day = 0; day < days; ++day) {
            value = std::clamp(value + std::normal_distribution<double>(0, 0.4)(random), 0.0, 100.0);
            figures.push_back(figureOf(QStringLiteral("Series %1").arg(i), value, Edtf::day(first + day)));
        }
    }
    return figures;
}

std::shared_ptr<const ChartContent> contentOf(const std::vector<Figure> &figures, ChartForm form)
{
    ChartOptions options;
    options.form = form;
    const auto colourOf = [](const QString &company) { return company.section(u' ', 1).toInt() % 8; };
    return std::make_shared<const ChartContent>(chartContentOf(options, {figures, noEvents, nothing, colourOf, {}}));
}

/// A pixmap is painted as the screen is, an image as an export.
void render(ChartScene &scene, QPaintDevice &device)
{
    QPainter painter(&device);
    const QRectF all(0, 0, device.width(), device.height());
    scene.render(&painter, all, all);
}

void shareChart(const char *name, ChartForm form)
{
    constexpr int companies = 50;
    constexpr int months = 200;
    const std::vector<Figure> figures = monthlyShares(companies, months);
    const BenchCase of{{}, companies * months, companies};
    const TimeScale scale = scaleOver(double(figures.front().asOf->range().first), double(figures.back().asOf->range().last) + 1);
    Times first;
    Times png;
    for (int round = 0; round < rounds; ++round) {
        QPixmap image(screen);
        first.start();
        ChartScene scene;
        scene.arrange(contentOf(figures, form), scale, screen, gridOf(scale), Theme::light());
        render(scene, image);
        first.stop();
        png.start();
        QImage picture(screen, QImage::Format_RGB32);
        render(scene, picture);
        const auto bytes = pngOf(picture, {});
        png.stop();
        if (!bytes)
            std::fprintf(stderr, "%s\n", qPrintable(bytes.error().text()));
    }
    first.print(qPrintable(QStringLiteral("%1_first_paint").arg(QLatin1String(name))), of);
    png.print(qPrintable(QStringLiteral("%1_png").arg(QLatin1String(name))), of);
}

/// One frame each: laid out anew, handed to Qt Charts, painted.
void panAndZoom(const char *name, ChartForm form, int series, int values, const QSize &size)
{
    const std::vector<Figure> figures = dailyWalks(series, values);
    const auto content = contentOf(figures, form);
    const double begin = double(figures.front().asOf->range().first);
    const double all = values;
    ChartScene scene;
    QPixmap image(size);
    Times times;
    for (int step = 0; step < steps; ++step) {
        const double way = double(step) / (steps - 1);
        const double zoom = std::pow(50, std::sin(way * 3.14159265)); // in and out again, and from left to right on the way
        const double days = all / zoom;
        const TimeScale scale = scaleOver(begin + (all - days) * way, begin + (all - days) * way + days);
        times.start();
        scene.arrange(content, scale, size, gridOf(scale), Theme::light());
        render(scene, image);
        times.stop();
    }
    times.print(name, {{}, qint64(series) * values, series});
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // of the platform plugin
    const QApplication application(argc, argv);
    loadFonts();
    const QStringList names = QCoreApplication::arguments().sliced(1);
    const auto wanted = [&](const char *name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    for (const auto &[name, form] : {std::pair("share_lines", ChartForm::Line), std::pair("share_areas", ChartForm::Area),
                                     std::pair("share_bars", ChartForm::Bars), std::pair("share_ring", ChartForm::Ring)})
        if (wanted(name))
            shareChart(name, form);
    constexpr QSize panel(1920, 260);
    for (const auto &[name, form, size] : {std::tuple("lines_pan_zoom_1080", ChartForm::Line, screen), std::tuple("lines_pan_zoom_panel", ChartForm::Line, panel),
                                           std::tuple("areas_pan_zoom_1080", ChartForm::Area, screen), std::tuple("areas_pan_zoom_panel", ChartForm::Area, panel)})
        if (wanted(name))
            panAndZoom(name, form, 20, 5000, size);
    return 0;
}
