// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/theme.h"

#include <QTest>

#include <cmath>

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
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
                const double better = std::max(contrast(Theme::light().ink, ground), contrast(Qt::white, ground));
                QCOMPARE(contrast(inkOn(ground), ground), better);
                QVERIFY2(better > 4.1, qPrintable(ground.name())); // raspberry has no more with either
            }
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
            const std::pair<const char *, QColor> onTint[] = {{"ink", of.ink}, {"ink2", of.ink2}};
            for (const auto &[text, colour] : onTint) { // the selected row, the row under the pointer, a quotation
                QTest::addRow("%s: %s on accentTint", theme, text) << colour << of.accentTint << ofText;
                QTest::addRow("%s: %s on hover", theme, text) << colour << of.hover << ofText;
                QTest::addRow("%s: %s on warnTint", theme, text) << colour << of.warnTint << ofText;
            }
            QTest::addRow("%s: ink on markQuote", theme) << of.ink << of.markQuote << ofText;
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
