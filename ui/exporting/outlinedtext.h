// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>

#include <memory>

/// Paints on another device, and letters as the shapes that their font gives them: what it shows looks the same where that font is not. The
/// other device must outlive it, and is painted on by one painter at a time.
class OutlinedText : public QPaintDevice
{
public:
    explicit OutlinedText(QPaintDevice &target);
    ~OutlinedText() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QPaintDevice &m_target;
    std::unique_ptr<Engine> m_engine;
};
