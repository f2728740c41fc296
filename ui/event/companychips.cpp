// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "event/companychips.h"

#include "items/eventwords.h"
#include "items/projectsnapshot.h"
#include "palette/fonts.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int chipHeight = 22;
constexpr int gap = 6;
constexpr int swatch = 10;

class Chip : public QAbstractButton
{
public:
    Chip(const EventCompany &company, int colour, const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_company(company)
        , m_colour(theme.company(colour))
        , m_theme(theme)
    {
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(company.name + QStringLiteral(", ") + roleWord(company.role));
        setFont(textFont(TextRole::Label));
        resize(sizeHint());
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {besideName() + fontMetrics().horizontalAdvance(m_company.name) + 1, chipHeight}; // with what is lost in rounding
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.lineStrong, hasFocus() ? 2 : 1));
        painter.setBrush(underMouse() ? m_theme.hover : m_theme.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(QRectF(8, (height() - swatch) / 2.0, swatch, swatch), 2, 2);
        int x = 8 + swatch + 6;
        const int baseline = (height() + fontMetrics().ascent() - fontMetrics().descent()) / 2;
        painter.setPen(m_theme.ink);
        const QString name = fontMetrics().elidedText(m_company.name, Qt::ElideRight, width() - besideName());
        painter.drawText(x, baseline, name);
        x += fontMetrics().horizontalAdvance(name) + 6;
        painter.setPen(m_theme.ink3);
        painter.drawText(x, baseline, roleWord(m_company.role));
    }

    void resizeEvent(QResizeEvent *) override { setToolTip(width() < sizeHint().width() ? m_company.name : QString()); }

private:
    [[nodiscard]] int besideName() const { return 8 + swatch + 6 + 6 + fontMetrics().horizontalAdvance(roleWord(m_company.role)) + 8; }

    EventCompany m_company;
    QColor m_colour;
    const Theme &m_theme;
};

} // namespace

CompanyChips::CompanyChips(const std::vector<EventCompany> &companies, const ProjectSnapshot &snapshot,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    for (const EventCompany &company : companies) {
        auto *chip = new Chip(company, snapshot.colourOf(company.name), theme, this);
        connect(chip, &QAbstractButton::clicked, this,
                [this, name = company.name] { Q_EMIT activated(name); });
        m_chips.push_back(chip);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CompanyChips::sizeHint() const
{
    return {200, heightForWidth(200)};
}

int CompanyChips::heightForWidth(int width) const
{
    return arrange(width, false);
}

void CompanyChips::resizeEvent(QResizeEvent *)
{
    setMinimumHeight(arrange(width(), true));
}

int CompanyChips::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    for (QWidget *chip : m_chips) {
        const int wide = std::min(chip->sizeHint().width(), width); // a name that is longer than the panel is wide ends in dots
        if (x > 0 && x + wide > width) {
            x = 0;
            y += chipHeight + gap;
        }
        if (move)
            chip->setGeometry(x, y, wide, chipHeight);
        x += wide + gap;
    }
    return y + chipHeight;
}
