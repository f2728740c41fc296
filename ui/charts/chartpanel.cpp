// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"

#include "charts/chartchooser.h"
#include "charts/chartview.h"
#include "workspace.h"

#include <QVBoxLayout>

ChartPanel::ChartPanel(Workspace &workspace, Viewport &viewport, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chooser(new ChartChooser)
    , m_view(new ChartView(workspace, viewport, appearance))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chooser);
    column->addWidget(m_view, 1);
    connect(m_chooser, &ChartChooser::chosen, this, &ChartPanel::setOptions);
    connect(&workspace, &Workspace::maskChanged, this, &ChartPanel::read);
    connect(&workspace, &Workspace::factsChanged, this, [this] {
        read();
        Q_EMIT figuresChanged();
    });
}

bool ChartPanel::hasFigures() const
{
    return !subjectsOf(m_workspace.snapshot().figures).empty();
}

void ChartPanel::setOptions(const ChartOptions &options)
{
    m_options = options;
    read();
}

void ChartPanel::read()
{
    if (!isVisible())
        return; // when it is shown
    const auto subjects = subjectsOf(m_workspace.snapshot().figures);
    const bool known = std::any_of(subjects.begin(), subjects.end(), [this](const SubjectCount &count) { return count.subject == m_options.subject; });
    if (!known && !subjects.empty())
        m_options.subject = subjects.front().subject;
    m_options.activity = m_options.activity || subjects.empty();

    const auto contentOf = [options = m_options](const ProjectSnapshot &snapshot, const FilterMask &mask, const std::vector<Figure> &figures) {
        return std::make_shared<const ChartContent>(
            chartContentOf(options, {figures, *snapshot.index, mask, [&](const QString &company) { return snapshot.colourOf(company); },
                                     [&](const Figure &figure) { return snapshot.publisherOf(figure); }}));
    };
    if (!m_options.activity || m_workspace.index().count() <= Workspace::atOnce) {
        m_counting.forget();
        return setContent(contentOf(m_workspace.snapshot(), m_workspace.mask(), m_options.activity ? std::vector<Figure>() : m_workspace.shownFigures()));
    }
    m_counting.start([this, contentOf, snapshot = m_workspace.snapshot(), mask = m_workspace.mask()](const Background::Task &task) {
        task.deliver([this, content = contentOf(snapshot, mask, {})] { setContent(content); });
    });
}

void ChartPanel::setContent(std::shared_ptr<const ChartContent> content)
{
    m_chooser->setChoices(subjectsOf(m_workspace.snapshot().figures), definitionsOf(m_workspace.snapshot().figures, m_options.subject),
                          *content, m_options, m_workspace.index().datedCount() > 0);
    m_view->setContent(std::move(content));
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}
