// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Numbers from a seed, the same on every machine: splitmix64 of Sebastiano Vigna.
class BenchRandom
{
public:
    explicit BenchRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1p-53; } ///< from 0 up to, but not, 1
    int below(int bound) { return int(unit() * bound); }
    /// Below `bound`, the small ones more often: by the power of what is even.
    int skewed(int bound, double power);
    bool chance(double share) { return unit() < share; }

private:
    quint64 m_state;
};
