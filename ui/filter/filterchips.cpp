// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterchips.h"

#include "core/calendar.h"
#include "items/eventwords.h"
#include "palette/appearance.h"
#include "palette/icons.h"
#include "linkbutton.h"
#include "panelcontents.h"
#include "timeline/marklegend.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>

#include <functional>

namespace {

constexpr int chipHeight = 24;
constexpr int longest = 240;
constexpr int wordsWidth = 200; // kept for what is said beside the chips

class FilterChip : public QAbstractButton
{
public:
    FilterChip(const QString &words, const Theme &theme) : m_theme(theme)
    {
        setText(words);
        setAccessibleName(FilterChips::tr("Remove the filter %1").arg(words));
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

void erase(QStringList &list, const QString &value)
{
    list.removeAll(value);
}

template<class Value>
void erase(std::vector<Value> &list, Value value)
{
    std::erase(list, value);
}

// A chip a value where they are few, else one for all of them.
template<class List, class Word>
void addParts(std::vector<Part> &parts, const EventFilter &filter, List EventFilter::*values, const QString &many, Word word)
{
    constexpr qsizetype few = 2;
    const auto &list = filter.*values;
    if (qsizetype(list.size()) > few) {
        parts.push_back({many.arg(list.size()), [values](EventFilter &f) { (f.*values).clear(); }});
        return;
    }
    for (const auto &value : list)
        parts.push_back({word(value), [values, value](EventFilter &f) { erase(f.*values, value); }});
}

std::vector<Part> partsOf(const EventFilter &filter)
{
    const auto itself = [](const QString &text) { return text; };
    std::vector<Part> parts;
    addParts(parts, filter, &EventFilter::companies, FilterChips::tr("%1 companies"), itself);
    for (const QString &company : filter.together)
        parts.push_back({FilterChips::tr("with %1").arg(company), [company](EventFilter &f) { f.together.removeAll(company); }});
    if (filter.days)
        parts.push_back({yearsOf(*filter.days), [](EventFilter &f) { f.days.reset(); }});
    addParts(parts, filter, &EventFilter::kinds, FilterChips::tr("%1 kinds"), kindWord);
    addParts(parts, filter, &EventFilter::modalities, FilterChips::tr("%1 certainties"), modalityWord);
    addParts(parts, filter, &EventFilter::publishers, FilterChips::tr("%1 sources"), itself);
    addParts(parts, filter, &EventFilter::reviews, FilterChips::tr("%1 decisions"), reviewWord);
    addParts(parts, filter, &EventFilter::tags, FilterChips::tr("%1 tags"), itself);
    if (!filter.search.isEmpty())
        parts.push_back({QStringLiteral("“%1”").arg(filter.search), [](EventFilter &f) { f.search.clear(); }});
    if (filter.minimumConfidence > 0)
        parts.push_back({FilterChips::tr("Score at least %1").arg(QString::number(filter.minimumConfidence, 'f', 2)),
                         [](EventFilter &f) { f.minimumConfidence = 0; }});
    return parts;
}

// Which signs besides shape and fill, which the facets explain, stand among these events.
LegendContent signsOf(const ShownSummary &shown)
{
    LegendContent signs;
    signs.several = shown.events > 1;
    signs.toReview = shown.unreviewed > 0;
    signs.unsure = shown.unsure > 0;
    signs.disputed = shown.disputed > 0;
    signs.about = shown.approximate;
    signs.lasted = shown.intervals;
    signs.inexact = shown.inexact;
    return signs;
}

} // namespace

FilterChips::FilterChips(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_appearance(appearance), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(8);
    setFixedHeight(36);
    setMinimumWidth(1); // the chips take what room there is
    setAutoFillBackground(true);
    connect(&workspace, &Workspace::maskChanged, this, &FilterChips::rebuild);
    connect(&workspace, &Workspace::countsChanged, this, qOverload<>(&QWidget::update));
    connect(&appearance, &Appearance::changed, this, &FilterChips::rebuild);
    rebuild();
}

void FilterChips::rebuild()
{
    clearLayout(*m_layout);
    update();
    const Theme &theme = m_appearance.theme();
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel);
    setPalette(colours);
    const EventFilter &filter = m_workspace.filter().current();
    if (filter.isEmpty()) {
        m_layout->addStretch(1);
        return;
    }
    const auto parts = partsOf(filter);
    size_t shown = 0;
    int room = width() - wordsWidth;
    for (; shown < parts.size(); ++shown) {
        auto *chip = new FilterChip(parts[shown].words, theme);
        room -= chip->width() + m_layout->spacing();
        if (room < 0 && shown > 0) {
            delete chip;
            break;
        }
        connect(chip, &QAbstractButton::clicked, this, [this, remove = parts[shown].remove] {
            EventFilter changed = m_workspace.filter().current();
            remove(changed);
            m_workspace.filter().apply(changed);
        });
        m_layout->addWidget(chip);
    }
    if (shown < parts.size())
        m_layout->addWidget(lineLabel(tr("+ %1 more").arg(parts.size() - shown), TextRole::Label, theme.ink2));
    const qint64 hidden = m_workspace.mask().size() - m_workspace.shown().count();
    m_layout->addWidget(lineLabel(tr("hides %1").arg(QLocale().toString(hidden)), TextRole::Label, theme.ink2));
    auto *clear = new LinkButton(tr("Clear"), theme, TextRole::Label);
    connect(clear, &LinkButton::clicked, this, [this] { m_workspace.filter().apply({}); });
    m_layout->addWidget(clear);
    m_layout->addStretch(1);
}

bool FilterChips::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        update(); // what the chips leave to the signs
    return QWidget::event(event);
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        rebuild();
}

void FilterChips::paintEvent(QPaintEvent *)
{
    int left = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        if (const QWidget *widget = m_layout->itemAt(i)->widget(); widget && widget->isVisible())
            left = std::max(left, widget->geometry().right());
    QPainter painter(this);
    const Theme &theme = m_appearance.theme();
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    paintMarkLegend(painter, QRectF(left + 24, 6, width() - 16 - (left + 24), 24),
                    signsOf(m_workspace.counts().shown), theme);
}
