// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/theme.h"

#include <array>
#include <cmath>

namespace {

Theme makeLight()
{
    return {
        .dark = false,
        .canvas = QColor(0xFDFCF9), .panel = QColor(0xF6F4EF), .raised = QColor(0xFFFFFF), .hover = QColor(0xEEEAE1),
        .line = QColor(0xE3DED3), .lineStrong = QColor(0xC8C1B2), .control = QColor(0x857F72),
        .grid = QColor(0xF0ECE4), .gridMajor = QColor(0xDDD7CA),
        .ink = QColor(0x1B1D20), .ink2 = QColor(0x474A50), .ink3 = QColor(0x65686E), .inkOff = QColor(0x9B9DA1),
        .accent = QColor(0x173F8A), .onAccent = QColor(0xFFFFFF), .accentTint = QColor(0xE3EAF7),
        .markQuote = QColor(0xFFF0A3), .markEdge = QColor(0xD9B320),
        .warn = QColor(0x7A4A00), .warnLine = QColor(0xB97A12), .warnTint = QColor(0xFFF6E2),
        .error = QColor(0xA3261B), .ok = QColor(0x1F6A45),
    };
}

Theme makeDark()
{
    return {
        .dark = true,
        .canvas = QColor(0x15171A), .panel = QColor(0x1B1E22), .raised = QColor(0x22262B), .hover = QColor(0x2A2F35),
        .line = QColor(0x2E333A), .lineStrong = QColor(0x474E57), .control = QColor(0x7A828D),
        .grid = QColor(0x1F2328), .gridMajor = QColor(0x30363D),
        .ink = QColor(0xECEAE4), .ink2 = QColor(0xBEC0C2), .ink3 = QColor(0x979BA1), .inkOff = QColor(0x646A72),
        .accent = QColor(0x9CC1FF), .onAccent = QColor(0x0D1B33), .accentTint = QColor(0x212D43),
        .markQuote = QColor(0x4B4112), .markEdge = QColor(0xD2B23A),
        .warn = QColor(0xF0C674), .warnLine = QColor(0xA87F2E), .warnTint = QColor(0x2D2617),
        .error = QColor(0xFF9A8F), .ok = QColor(0x7FCFA3),
    };
}

Theme makePrint()
{
    Theme theme = makeLight();
    theme.canvas = theme.panel = QColor(0xFFFFFF);
    return theme;
}

// amber, teal, violet, raspberry, azure, ochre, moss, slate: 3:1 on both grounds, told apart by colour-blind people
constexpr std::array<QRgb, 8> companyColours{
    0xFFA06018, 0xFF108674, 0xFF83619F, 0xFFE92C6A, 0xFF2D86FE, 0xFFAA860C, 0xFF677451, 0xFF878C9D,
};

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme = makePrint();
    return theme;
}

QColor Theme::company(int slot) const
{
    return QColor(slot >= 0 && slot < int(companyColours.size()) ? companyColours[size_t(slot)] : companyColours.back());
}

QColor Theme::soft(const QColor &colour, bool firm) const
{
    QColor ground = colour;
    ground.setAlphaF(firm ? (dark ? 0.40F : 0.26F) : (dark ? 0.16F : 0.10F));
    return ground;
}

QColor inkOn(const QColor &colour)
{
    const auto linear = [](float part) { return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F); };
    const float luminance = 0.2126F * linear(colour.redF()) + 0.7152F * linear(colour.greenF()) + 0.0722F * linear(colour.blueF());
    return luminance > 0.179F ? Qt::black : Qt::white; // where both have the same contrast, 4.58
}
