// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcontent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;

/// What the chart shows: of what, in which form, of which market, and how gaps and wholes are drawn. Only what applies is there, in
/// a second row where one has no room for it.
class ChartChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ChartChooser(QWidget *parent = nullptr);

    /// What there is to choose from, and what is shown: `shown` as chartContentOf() gives it back, `wanted` as it was asked for.
    void setChoices(const std::vector<SubjectCount> &subjects, const std::vector<DefinitionCount> &definitions,
                    const ChartContent &shown, const ChartOptions &wanted, bool hasEvents);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ChartOptions &options);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layRows();
    void choose(const std::function<void(ChartOptions &)> &change);
    void fillSubjects(const std::vector<SubjectCount> &subjects);
    void fillDefinitions(const std::vector<DefinitionCount> &definitions, const ChartContent &shown);
    void fillYears(const ChartContent &shown);

    ChartOptions m_options;
    std::vector<SubjectCount> m_subjects;
    std::vector<DefinitionCount> m_definitions;
    class QBoxLayout *m_rows;
    QComboBox *m_subject;
    QWidget *m_forms;
    std::vector<QPushButton *> m_form; ///< by ChartForm
    QComboBox *m_by;
    QComboBox *m_step;
    QComboBox *m_definition;
    QComboBox *m_year;
    QCheckBox *m_relative;
    QCheckBox *m_joinGaps;
    QCheckBox *m_markEvents;
};
