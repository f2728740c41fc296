// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/outlinedtext.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

/// Passes everything on but text, of which QPaintEngine makes paths where an engine has no way of its own.
class OutlinedText::Engine : public QPaintEngine
{
public:
    explicit Engine(QPaintDevice &target)
        : QPaintEngine(AllFeatures), m_target(target)
    {
    }

    bool begin(QPaintDevice *) override { return m_painter.begin(&m_target); }
    bool end() override { return m_painter.end(); }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags changed = state.state();
        if (changed & DirtyTransform)
            m_painter.setTransform(state.transform());
        if (changed & DirtyPen)
            m_painter.setPen(state.pen());
        if (changed & DirtyBrush)
            m_painter.setBrush(state.brush());
        if (changed & DirtyBrushOrigin)
            m_painter.setBrushOrigin(state.brushOrigin());
        if (changed & DirtyHints) {
            m_painter.setRenderHints(~QPainter::RenderHints(), false);
            m_painter.setRenderHints(state.renderHints());
        }
        if (changed & DirtyCompositionMode)
            m_painter.setCompositionMode(state.compositionMode());
        if (changed & DirtyOpacity)
            m_painter.setOpacity(state.opacity());
        if (changed & DirtyClipPath)
            m_painter.setClipPath(state.clipPath(), state.clipOperation());
        if (changed & DirtyClipRegion)
            m_painter.setClipRegion(state.clipRegion(), state.clipOperation());
        if (changed & DirtyClipEnabled)
            m_painter.setClipping(state.isClipEnabled());
    }

    void drawRects(const QRectF *rects, int count) override { m_painter.drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override { m_painter.drawLines(lines, count); }
    void drawEllipse(const QRectF &rect) override { m_painter.drawEllipse(rect); }
    void drawPath(const QPainterPath &path) override { m_painter.drawPath(path); }
    void drawPoints(const QPointF *points, int count) override { m_painter.drawPoints(points, count); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            m_painter.drawPolyline(points, count);
        else
            m_painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override { m_painter.drawPixmap(to, pixmap, from); }
    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        m_painter.drawImage(to, image, from, flags);
    }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPoints;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

private:
    QPaintDevice &m_target;
    QPainter m_painter;
};

OutlinedText::OutlinedText(QPaintDevice &target)
    : m_target(target), m_engine(std::make_unique<Engine>(target))
{
}

OutlinedText::~OutlinedText() = default;

QPaintEngine *OutlinedText::paintEngine() const
{
    return m_engine.get();
}

int OutlinedText::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth: return m_target.width();
    case PdmHeight: return m_target.height();
    case PdmWidthMM: return m_target.widthMM();
    case PdmHeightMM: return m_target.heightMM();
    case PdmNumColors: return m_target.colorCount();
    case PdmDepth: return m_target.depth();
    case PdmDpiX: return m_target.logicalDpiX();
    case PdmDpiY: return m_target.logicalDpiY();
    case PdmPhysicalDpiX: return m_target.physicalDpiX();
    case PdmPhysicalDpiY: return m_target.physicalDpiY();
    default: return QPaintDevice::metric(metric);
    }
}
