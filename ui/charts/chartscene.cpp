// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartscene.h"

#include "charts/seriesfiller.h"

#include <QGraphicsItem>
#include <QPainter>

namespace {

/// One half of a drawing, before or behind the series.
class DrawingItem : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &)>;
    DrawingItem(const ChartDrawing &drawing, double z, Paint paint) : m_drawing(drawing), m_paint(std::move(paint)) { setZValue(z); }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF({}, m_drawing.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    const ChartDrawing &m_drawing;
    Paint m_paint;
};

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_chart(new QChart)
    , m_lensChart(new QChart)
{
    setItemIndexMethod(NoIndex); // four items
    setSceneRect(QRectF({}, m_drawing.size()));
    addItem(new DrawingItem(m_drawing, -1, [this](QPainter &painter) { m_drawing.paintBackdrop(painter); }));
    addItem(m_chart);
    addItem(m_lensChart);
    addItem(new DrawingItem(m_drawing, 1, [this](QPainter &painter) { m_drawing.paintForeground(painter); }));
}

ChartScene::~ChartScene() = default;

void ChartScene::arrange(std::shared_ptr<const ChartContent> content, const TimeScale &scale, const QSizeF &size,
                         std::vector<GridLine> grid, const Theme &theme)
{
    m_drawing.arrange(std::move(content), scale, size, std::move(grid), theme);
    fill();
}

void ChartScene::fill()
{
    const QRectF rect({}, m_drawing.size());
    if (sceneRect() != rect) {
        setSceneRect(rect);
        for (QChart *chart : {m_chart, m_lensChart})
            chart->resize(rect.size()); // a chart that is never shown has no size of its own
    }
    const ChartForm form = m_drawing.content().options.form;
    if (std::exchange(m_form, form) != form)
        SeriesFiller::clear(*m_chart);
    m_drawing.fillSeries(*m_chart, *m_lensChart);
    update();
}

void ChartScene::setSelection(const std::optional<DateRange> &days, const QString &caption)
{
    m_drawing.setSelection(days, caption);
    update();
}

void ChartScene::setRange(const std::optional<DateRange> &days)
{
    m_drawing.setRange(days);
    update();
}

void ChartScene::setEvents(std::vector<EventStroke> events)
{
    m_drawing.setEvents(std::move(events));
    update();
}

void ChartScene::setHairline(const std::optional<double> &day)
{
    if (m_drawing.setHairline(day))
        update();
}

QPicture ChartScene::seriesOf(const ChartDrawing &drawing)
{
    ChartScene scene;
    scene.m_drawing = drawing;
    scene.fill();
    const auto items = scene.items();
    for (QGraphicsItem *item : items)
        if (dynamic_cast<DrawingItem *>(item))
            item->hide();
    QPicture picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, scene.sceneRect(), scene.sceneRect());
    painter.end();
    return picture;
}

void paintPicture(QPainter &painter, const QPicture &picture)
{
    painter.save(); // a picture would be as large in inches on every device
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(), double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    QPicture(picture).play(&painter);
    painter.restore();
}
