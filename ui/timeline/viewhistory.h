// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <utility>
#include <vector>

class Viewport;

/// The views one has looked at, to go back to: at most 50 behind the present one. A view counts once it has
/// rested; the steps of a wheel and the frames of an animation do not.
class ViewHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t most = 50;
    static constexpr int rest = 500; ///< ms

    /// `restMs`: how long a view has to stay to count.
    explicit ViewHistory(Viewport &time, int restMs = rest, QObject *parent = nullptr);

    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_views.size(); }
    /// To the view before; from one that has not rested yet to the last that has.
    void back();
    void forward();
    /// The present view counts now.
    void settle();

Q_SIGNALS:
    void changed(); ///< canGoBack() or canGoForward() say something new

private:
    struct View {
        double first = 0;
        double last = 0;
    };
    [[nodiscard]] View present() const; ///< where the view is or is going to
    [[nodiscard]] bool isPresent(const View &view) const; ///< to half a pixel
    void go(size_t place);
    void tell();

    Viewport &m_time;
    QTimer m_rest;
    std::vector<View> m_views; ///< oldest first, never empty
    size_t m_place = 0; ///< of the view last rested at
    std::pair<bool, bool> m_told;
};
