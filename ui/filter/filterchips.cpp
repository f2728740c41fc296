// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterchips.h"

#include "core/calendar.h"
#include "items/eventwords.h"
#include "palette/appearance.h"
#include "palette/icons.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <functional>

namespace {

constexpr int chipHeight = 24;
constexpr int longest = 240;

class FilterChip : public QAbstractButton
{
public:
    FilterChip(const QString &words, const Theme &theme) : m_theme(theme)
    {
        setText(words);
        setAccessibleName(tr("Remove the filter %1").arg(words));
        setCursor(Qt::PointingHandCursor);
        setFont(textFont(TextRole::Label));
        setFixedSize(qMin(longest, fontMetrics().horizontalAdvance(words) + 40), chipHeight);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? m_theme.hover : m_theme.accentTint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipHeight / 2.0 - 1, chipHeight / 2.0 - 1);
        painter.setPen(m_theme.ink);
        const QRect words = rect().adjusted(12, 0, -26, 0);
        painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        paintIcon(painter, Icon::Close, QRectF(width() - 23, (chipHeight - 12) / 2.0, 12, 12), m_theme.ink2);
    }

private:
    Theme m_theme;
};

struct Part {
    QString words;
    std::function<void(EventFilter &)> remove;
};

QString yearsOf(const DateRange &days)
{
    const QString from = days.startsOpen() ? QString() : QString::number(civilOf(days.first).year);
    const QString to = days.endsOpen() ? QString() : QString::number(civilOf(days.last).year);
    return from == to ? from : QString(from + QStringLiteral("–") + to);
}

std::vector<Part> partsOf(const EventFilter &filter)
{
    std::vector<Part> parts;
    for (const QString &company : filter.companies)
        parts.push_back({company, [company](EventFilter &f) { f.companies.removeAll(company); }});
    if (filter.days)
        parts.push_back({yearsOf(*filter.days), [](EventFilter &f) { f.days.reset(); }});
    for (const EventKind kind : filter.kinds)
        parts.push_back({kindWord(kind), [kind](EventFilter &f) { std::erase(f.kinds, kind); }});
    for (const Modality modality : filter.modalities)
        parts.push_back({modalityWord(modality), [modality](EventFilter &f) { std::erase(f.modalities, modality); }});
    for (const QString &publisher : filter.publishers)
        parts.push_back({publisher, [publisher](EventFilter &f) { f.publishers.removeAll(publisher); }});
    for (const Review review : filter.reviews)
        parts.push_back({reviewWord(review), [review](EventFilter &f) { std::erase(f.reviews, review); }});
    for (const QString &tag : filter.tags)
        parts.push_back({tag, [tag](EventFilter &f) { f.tags.removeAll(tag); }});
    if (!filter.search.isEmpty())
        parts.push_back({QStringLiteral("“%1”").arg(filter.search), [](EventFilter &f) { f.search.clear(); }});
    if (filter.minimumConfidence > 0)
        parts.push_back({FilterChips::tr("Score at least %1").arg(QString::number(filter.minimumConfidence, 'f', 2)),
                         [](EventFilter &f) { f.minimumConfidence = 0; }});
    return parts;
}

} // namespace

FilterChips::FilterChips(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(8);
    setFixedHeight(36);
    setAutoFillBackground(true);
    connect(&workspace, &Workspace::maskChanged, this, &FilterChips::rebuild);
    connect(&appearance, &Appearance::changed, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::rebuild()
{
    clearLayout(*m_layout);
    const EventFilter &filter = m_workspace.filter().current();
    setVisible(!filter.isEmpty());
    if (filter.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    constexpr size_t mostChips = 6;
    const auto parts = partsOf(filter);
    for (size_t i = 0; i < std::min(parts.size(), mostChips); ++i) {
        auto *chip = new FilterChip(parts[i].words, theme);
        connect(chip, &QAbstractButton::clicked, this, [this, remove = parts[i].remove] {
            EventFilter changed = m_workspace.filter().current();
            remove(changed);
            m_workspace.filter().apply(changed);
        });
        m_layout->addWidget(chip);
    }
    const auto label = [&](const QString &words) {
        QLabel *made = textLabel(words, TextRole::Label, theme.ink2);
        made->setWordWrap(false);
        m_layout->addWidget(made);
    };
    if (parts.size() > mostChips)
        label(tr("+ %1 more").arg(parts.size() - mostChips));
    const auto hidden = m_workspace.mask().size() - m_workspace.mask().count();
    label(tr("hides %1").arg(hidden));
    auto *clear = linkLabel(tr("Clear"), theme, TextRole::Label);
    connect(clear, &QLabel::linkActivated, this, [this] { m_workspace.filter().apply({}); });
    m_layout->addWidget(clear);
    m_layout->addStretch(1);
}
