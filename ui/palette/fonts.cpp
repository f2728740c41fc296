// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace
{

struct Measure {
    int size;
    int line;
    bool bold;
};

constexpr Measure measures[] = {
    {28, 36, true},  {24, 32, true},  {18, 24, true},  {16, 32, false}, {15, 24, false},
    {13, 20, false}, {12, 16, false}, {11, 16, false}, {12, 16, false},
};

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        return QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf")) >= 0
            && QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf")) >= 0;
    }();
    Q_ASSERT(loaded);
}

QFont textFont(TextRole role, bool bold)
{
    const Measure &measure = measures[size_t(role)];
    QFont font;
    if (role == TextRole::Code)
        font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                          QStringLiteral("monospace")});
    else
        font.setFamilies(
            {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(measure.size);
    font.setWeight(bold || measure.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(
        QFont::PreferNoHinting); // the same widths on screen, at every scale and in a picture
    return font;
}

int lineHeight(TextRole role)
{
    return measures[size_t(role)].line;
}
