// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value
    return (high + 0.05) / (low + 0.05);
}

constexpr double ofText = 4.5;
constexpr double ofMarks = 3;

/// How somebody who lacks a kind of cone sees: linear RGB to linear RGB, severity 1 (Machado, Oliveira and Fernandes 2009).
using Vision = std::array<std::array<double, 3>, 3>;
constexpr Vision normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Vision deuteranopia{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Vision protanopia{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};

/// CIE L*a*b* under D65 of what is seen of a colour.
std::array<double, 3> seenAs(const QColor &colour, const Vision &vision)
{
    const std::array<double, 3> light{linear(double(colour.redF())), linear(double(colour.greenF())), linear(double(colour.blueF()))};
    std::array<double, 3> seen{};
    for (size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(vision[i][0] * light[0] + vision[i][1] * light[1] + vision[i][2] * light[2], 0.0, 1.0);
    const auto root = [](double part) { return part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116; };
    const double x = root((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
    const double y = root(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
    const double z = root((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76: 2.3 is just to be noticed.
double difference(const QColor &a, const QColor &b, const Vision &vision)
{
    const auto one = seenAs(a, vision);
    const auto other = seenAs(b, vision);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

constexpr double toldApart = 10;

} // namespace

/// WCAG AA: text 4.5 to 1, marks and edges of controls 3 to 1, on every ground they stand on.
class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsMeasuredRight()
    {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white) * 10), 210.0);
        QCOMPARE(std::round(contrast(QColor(0x777777), Qt::white) * 100), 448.0); // the grey that just fails
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void f73_wordsOnACompanyTakeTheInkThatIsReadBetter()
    {
        for (const auto *theme : {&Theme::light(), &Theme::darkTheme()})
            for (int slot = 0; slot < 8; ++slot) {
                const QColor ground = theme->company(slot);
                const double better = std::max(contrast(Qt::black, ground), contrast(Qt::white, ground));
                QCOMPARE(contrast(inkOn(ground), ground), better);
                QVERIFY2(better >= ofText, qPrintable(ground.name()));
            }
    }

    void f73_companiesAreToldApart_data()
    {
        QTest::addColumn<Vision>("vision");
        QTest::newRow("by everybody") << normal;
        QTest::newRow("without green cones") << deuteranopia;
        QTest::newRow("without red cones") << protanopia;
    }
    void f73_companiesAreToldApart()
    {
        QFETCH(Vision, vision);
        for (const auto *theme : {&Theme::light(), &Theme::darkTheme()})
            for (int slot = 0; slot < 8; ++slot)
                for (int other = 0; other < slot; ++other) {
                    const double seen = difference(theme->company(slot), theme->company(other), vision);
                    QVERIFY2(seen >= toldApart, qPrintable(QStringLiteral("%1 and %2: %3").arg(slot).arg(other).arg(seen)));
                }
    }

    void theDifferenceIsMeasuredRight()
    {
        QVERIFY(std::abs(difference(Qt::black, Qt::white, normal) - 100) < 0.01);
        QVERIFY(difference(QColor(0xC00000), QColor(0x507000), normal) > 5 * difference(QColor(0xC00000), QColor(0x507000), deuteranopia));
    }

    void f73_colours_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        const std::pair<const char *, const Theme &> themes[]
            = {{"light", Theme::light()}, {"dark", Theme::darkTheme()}, {"print", Theme::print()}};
        for (const auto &[theme, of] : themes) {
            const std::pair<const char *, QColor> grounds[]
                = {{"canvas", of.canvas}, {"panel", of.panel}, {"raised", of.raised}};
            const std::pair<const char *, QColor> texts[]
                = {{"ink", of.ink},   {"ink2", of.ink2}, {"ink3", of.ink3},  {"accent", of.accent},
                   {"warn", of.warn}, {"ok", of.ok},     {"error", of.error}};
            for (const auto &[ground, below] : grounds) {
                for (const auto &[text, colour] : texts)
                    QTest::addRow("%s: %s on %s", theme, text, ground) << colour << below << ofText;
                for (int slot = -1; slot < 8; ++slot)
                    QTest::addRow("%s: mark of company %d on %s", theme, slot, ground)
                        << of.company(slot) << below << ofMarks;
                QTest::addRow("%s: control on %s", theme, ground) << of.control << below << ofMarks;
            }
            const std::pair<const char *, QColor> onTint[] = {{"ink", of.ink}, {"ink2", of.ink2}, {"ink3", of.ink3}};
            for (const auto &[text, colour] : onTint) { // the selected row, the row under the pointer, a quotation
                QTest::addRow("%s: %s on accentTint", theme, text) << colour << of.accentTint << ofText;
                QTest::addRow("%s: %s on hover", theme, text) << colour << of.hover << ofText;
                QTest::addRow("%s: %s on warnTint", theme, text) << colour << of.warnTint << ofText;
            }
            QTest::addRow("%s: ink on markQuote", theme) << of.ink << of.markQuote << ofText;
            QTest::addRow("%s: ink2 on markQuote", theme) << of.ink2 << of.markQuote << ofText;
            QTest::addRow("%s: warnLine on panel", theme) << of.warnLine << of.panel << ofMarks;
            QTest::addRow("%s: onAccent on accent", theme) << of.onAccent << of.accent << ofText;
            QTest::addRow("%s: warn on warnTint", theme) << of.warn << of.warnTint << ofText;
            QTest::addRow("%s: accent of the focus on accentTint", theme) << of.accent << of.accentTint << ofMarks;
        }
    }
    void f73_colours()
    {
        QFETCH(QColor, colour);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double measured = contrast(colour, ground);
        QVERIFY2(measured >= least, qPrintable(QStringLiteral("%1, not %2").arg(measured, 0, 'f', 2).arg(least)));
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
