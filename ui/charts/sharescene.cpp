// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/sharescene.h"

#include "charts/sharechart.h"
#include "charts/sharepainter.h"

#include <QFontMetricsF>
#include <QGraphicsItem>

namespace {
constexpr double keyHeight = 28;
constexpr double foot = 8;
}

class ShareBackdrop : public QGraphicsItem
{
public:
    explicit ShareBackdrop(const ShareScene &scene) : m_scene(scene) { setZValue(-1); }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF({}, m_scene.m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        SharePainter shares(*painter, m_scene.m_theme, m_scene.m_scale);
        shares.ground(m_scene.m_layout, m_scene.m_grid, m_scene.m_size);
        shares.heading(m_scene.m_data, m_scene.m_layout);
        shares.key(m_scene.m_layout);
        shares.spans(m_scene.m_layout);
    }

private:
    const ShareScene &m_scene;
};

class ShareForeground : public QGraphicsItem
{
public:
    explicit ShareForeground(const ShareScene &scene) : m_scene(scene) { setZValue(1); }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF({}, m_scene.m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        SharePainter shares(*painter, m_scene.m_theme, m_scene.m_scale);
        if (m_scene.m_selectedDays)
            shares.selection(*m_scene.m_selectedDays, m_scene.m_selectionCaption, m_scene.m_layout, m_scene.m_size);
        if (m_scene.m_hairline)
            shares.hairline(*m_scene.m_hairline, m_scene.m_size);
        shares.arrows(m_scene.m_layout);
        shares.labels(m_scene.m_layout);
    }

private:
    const ShareScene &m_scene;
};

ShareScene::ShareScene(QObject *parent)
    : QGraphicsScene(parent), m_theme(Theme::light()), m_chart(new QChart), m_lensChart(new QChart)
{
    setSceneRect(QRectF({}, m_size));
    addItem(new ShareBackdrop(*this));
    addItem(m_chart);
    addItem(m_lensChart);
    addItem(new ShareForeground(*this));
}

ShareScene::~ShareScene() = default;

void ShareScene::arrange(const ShareData &data, const TimeScale &scale, const QSizeF &size,
                         std::vector<GridLine> grid, const Theme &theme)
{
    m_data = data;
    m_scale = scale;
    m_size = size;
    m_grid = std::move(grid);
    m_theme = theme;
    setSceneRect(QRectF({}, size));
    const QRectF area(scale.left, keyHeight, scale.width, std::max(1.0, size.height() - keyHeight - foot));
    m_layout = layoutShares(data, scale, area, [](const QString &text, int pixelSize, bool bold) {
        return QFontMetricsF(SharePainter::font(pixelSize, bold)).horizontalAdvance(text);
    });
    for (QChart *chart : {m_chart, m_lensChart})
        chart->resize(size); // a chart that is never shown has no size of its own
    buildShareChart(*m_chart, m_layout, m_layout.main, m_scale, m_theme);
    m_lensChart->setVisible(m_layout.lens.has_value());
    if (m_layout.lens)
        buildShareChart(*m_lensChart, m_layout, *m_layout.lens, m_scale, m_theme);
    update();
}

void ShareScene::setSelection(const std::optional<DateRange> &days, const QString &caption)
{
    m_selectedDays = days;
    m_selectionCaption = caption;
    update();
}

void ShareScene::setHairline(const std::optional<double> &day)
{
    if (m_hairline == day)
        return;
    m_hairline = day;
    update();
}

QString ShareScene::figureAt(const QPointF &place) const
{
    for (auto mark = m_layout.marks.rbegin(); mark != m_layout.marks.rend(); ++mark)
        if (mark->bounds().adjusted(-3, -3, 3, 3).contains(place))
            return mark->key;
    return {};
}
