// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "palette/theme.h"

#include <QWidget>

class ProjectSnapshot;

/// The companies of an event, each with its colour and role; a click shows the company. They flow into as many lines as they need.
class CompanyChips : public QWidget
{
    Q_OBJECT
public:
    CompanyChips(const std::vector<EventCompany> &companies, const ProjectSnapshot &snapshot, const Theme &theme,
                 QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(const QString &company);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;

    std::vector<QWidget *> m_chips;
};
