// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "timeline/timescale.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

/// The part of time that is in view: one object shared by timeline, chart and overview. It owns the TimeScale
/// and says when that changed, once a change, never when nothing did.
///
/// The extent is what fit() shows: whole years where it spans several, at least a quarter. Zoom stays between
/// one day and 1.2 times the extent. Moving keeps the middle of the view within the extent; zooming keeps the
/// time under the pointer to the pixel and rather does nothing than lose the extent; only visit() goes
/// anywhere, from year -9999 to 9999, and from there all ways lead back.
class Viewport : public QObject
{
    Q_OBJECT

public:
    enum class Motion : quint8 { Animated, Immediate };

    explicit Viewport(QObject *parent = nullptr);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    /// Where the plot lies in its widget, in pixels. The days in view stay.
    void setPlot(double left, double width);

    /// Days of everything there is to see; nothing gives a span of recent decades. Does not move the view.
    void setExtent(const std::optional<DateRange> &extent);
    [[nodiscard]] double extentFirst() const { return m_extentFirst; } ///< as fitted, whole years, without the gutter
    [[nodiscard]] double extentLast() const { return m_extentLast; }

    /// All of the extent with a gutter of 1 % at both sides.
    void fit(Motion motion = Motion::Animated);
    /// The days [first, last), limits applied.
    void show(double first, double last, Motion motion = Motion::Animated);
    /// The days [first, last) even outside of the extent: for a date that was asked for, for a view that was.
    void visit(double first, double last, Motion motion = Motion::Animated);
    /// Days of a range with 10 % around, at least a week: for events and clusters.
    void showRange(const DateRange &range, Motion motion = Motion::Animated);
    void centre(double day, Motion motion = Motion::Animated);

    /// Zooms in (factor > 1) or out so that the time under x stays there; does nothing where that would leave
    /// nothing of the extent in view. Ends an animation.
    void zoomAt(double x, double factor);
    /// Moves the view: positive pixels bring later time into view. Ends an animation.
    void panBy(double pixels);
    /// Goes on moving after a drag, in pixels a millisecond, and comes to rest within 200 ms.
    void fling(double velocity);
    void stop(); ///< ends an animation where it is
    /// Where the view is, or will be when it comes to rest.
    [[nodiscard]] TimeScale destination() const;

    /// Under reduced motion nothing is animated.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

Q_SIGNALS:
    void changed(const TimeScale &scale);

private:
    /// The first day of a view of so many days that begins nearest to `first`: with its middle within the
    /// extent, or no further away from it than the view is now.
    [[nodiscard]] double held(double first, double days) const;
    [[nodiscard]] double longest() const; ///< days in view at most
    void set(double first, double last);
    void moveTo(double first, double last, Motion motion);

    TimeScale m_scale;
    double m_extentFirst;
    double m_extentLast;
    double m_fromFirst = 0;
    double m_fromLast = 0;
    double m_toFirst = 0;
    double m_toLast = 0;
    bool m_reducedMotion = false;
    QVariantAnimation m_animation;
};
