// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"
#include "items/background.h"

#include <QWidget>

class Appearance;
class ChartChooser;
class ChartView;
class Viewport;
class Workspace;

/// A chart of the figures or events that the filter lets through, with what one may choose about it above.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent = nullptr);

    /// Whether the project has figures at all, whatever the filter: without, the panel comes only when asked for.
    [[nodiscard]] bool hasFigures() const;
    [[nodiscard]] ChartView &view() { return *m_view; }
    [[nodiscard]] const ChartOptions &options() const { return m_options; }
    void setOptions(const ChartOptions &options);
    [[nodiscard]] QSize sizeHint() const override { return {600, 260}; }

Q_SIGNALS:
    void figuresChanged(); ///< there may be some now, or none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void setContent(std::shared_ptr<const ChartContent> content);

    Workspace &m_workspace;
    ChartChooser *m_chooser;
    ChartView *m_view;
    ChartOptions m_options;
    Background m_counting; ///< of a large project's events
};
