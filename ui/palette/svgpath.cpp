// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/svgpath.h"

#include <QtMath>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace
{

class PathReader
{
public:
    explicit PathReader(QLatin1String text)
        : m_text(text)
    {
    }

    QPainterPath read()
    {
        char command = 'M';
        while (skipSpace(), m_at < m_text.size()) {
            const char next = m_text[m_at].toLatin1();
            if (std::isalpha(static_cast<unsigned char>(next))) {
                command = next;
                ++m_at;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            apply(command);
        }
        return m_path;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == QLatin1Char(' ') || m_text[m_at] == QLatin1Char(',')))
            ++m_at;
    }

    double number()
    {
        skipSpace();
        const qsizetype start = m_at;
        bool dot = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at].toLatin1();
            const bool sign = c == '-' && m_at == start;
            if (!sign && !std::isdigit(static_cast<unsigned char>(c)) && (c != '.' || dot))
                break;
            dot = dot || c == '.';
            ++m_at;
        }
        bool ok = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&ok);
        Q_ASSERT(ok);
        return value;
    }

    QPointF point(bool relative)
    {
        const double x = number();
        const double y = number();
        return relative ? m_here + QPointF(x, y) : QPointF(x, y);
    }

    void lineTo(QPointF to)
    {
        m_path.lineTo(to);
        m_here = to;
    }

    void apply(char command)
    {
        const bool relative = std::islower(static_cast<unsigned char>(command));
        switch (std::toupper(static_cast<unsigned char>(command))) {
        case 'M':
            m_start = m_here = point(relative);
            m_path.moveTo(m_here);
            break;
        case 'L':
            lineTo(point(relative));
            break;
        case 'H':
            lineTo({number() + (relative ? m_here.x() : 0), m_here.y()});
            break;
        case 'V':
            lineTo({m_here.x(), number() + (relative ? m_here.y() : 0)});
            break;
        case 'C': {
            const QPointF first = point(relative);
            const QPointF second = point(relative);
            m_here = point(relative);
            m_path.cubicTo(first, second, m_here);
            break;
        }
        case 'A':
            arc(relative);
            break;
        case 'Z':
            m_path.closeSubpath();
            m_here = m_start;
            break;
        default:
            Q_ASSERT_X(false, "svgPath", m_text.data());
            m_at = m_text.size();
        }
    }

    // Circles only: an ellipse or a turned one does not occur.
    void arc(bool relative)
    {
        double radius = number();
        number();
        number();
        const bool large = number() != 0;
        const bool sweep = number() != 0;
        const QPointF to = point(relative);
        const QPointF half = (m_here - to) / 2;
        const double chord = std::hypot(half.x(), half.y());
        radius = std::max(radius, chord);
        const double away = std::sqrt(std::max(0.0, radius * radius - chord * chord)) / chord;
        const double side = large == sweep ? -1 : 1;
        const QPointF centre = (m_here + to) / 2 + QPointF(half.y(), -half.x()) * away * side;
        const auto angle = [&](QPointF p) {
            return qRadiansToDegrees(std::atan2(-(p.y() - centre.y()), p.x() - centre.x()));
        };
        double turn = angle(to) - angle(m_here);
        if (sweep && turn > 0)
            turn -= 360;
        else if (!sweep && turn < 0)
            turn += 360;
        m_path.arcTo({centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}, angle(m_here), turn);
        m_here = to;
    }

    QLatin1String m_text;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_here;
    QPointF m_start;
};

} // namespace

QPainterPath svgPath(QLatin1String description)
{
    return PathReader(description).read();
}
