// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartchooser.h"

#include "accessibility/choicename.h"
#include "core/calendar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

constexpr int widestBox = 240;
constexpr int leastBox = 120; // in a narrow window
constexpr int leastSubject = 160;

QComboBox *box(const QString &name)
{
    auto *made = new QComboBox;
    nameChoice(*made, name);
    made->setToolTip(name);
    made->setMinimumWidth(leastBox);
    made->setMaximumWidth(widestBox);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

/// One of a row, which in a narrow window takes what its word needs.
class FormButton : public QPushButton
{
public:
    explicit FormButton(const QString &name)
        : QPushButton(name)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 32}; }
};

} // namespace

ChartChooser::ChartChooser(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_subject(box(tr("What the chart shows")))
    , m_forms(new QWidget)
    , m_by(box(tr("What events are grouped by")))
    , m_step(box(tr("Time of a bar")))
    , m_definition(box(tr("Market and region")))
    , m_year(box(tr("Year of the ring")))
    , m_relative(new QCheckBox(tr("Parts of 100 %")))
    , m_joinGaps(new QCheckBox(tr("Dashes over gaps")))
    , m_markEvents(new QCheckBox(tr("Events")))
{
    m_subject->setMinimumWidth(leastSubject);
    m_rows->setContentsMargins(16, 4, 16, 4);
    m_rows->setSpacing(8);
    auto *forms = new QHBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    forms->setSpacing(0);
    for (const QString &name : {tr("Lines"), tr("Areas"), tr("Bars"), tr("Ring")}) {
        auto *button = new FormButton(name);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoDefault(false);
        button->setFixedHeight(32);
        const auto form = ChartForm(m_form.size());
        connect(button, &QPushButton::clicked, this, [this, form] { choose([form](ChartOptions &options) { options.form = form; }); });
        m_form.push_back(button);
        forms->addWidget(button);
    }
    m_markEvents->setToolTip(tr("The events of the timeline as thin lines and bands behind the chart"));
    m_by->addItems({tr("by kind"), tr("by company")});
    m_step->addItems({tr("a year"), tr("a quarter")});
    const auto add = [this](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        m_rows->addLayout(row);
    };
    add({m_subject, m_forms});
    add({m_by, m_step, m_definition, m_year, m_relative, m_joinGaps, m_markEvents});
    m_rows->setStretch(1, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_step), static_cast<QWidget *>(m_definition),
                            static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_relative), static_cast<QWidget *>(m_markEvents)})
        widget->hide(); // shown where they fit the chart; all of them at once would widen the window
    for (QComboBox *combo : {m_subject, m_by, m_step, m_definition, m_year})
        combo->setFixedHeight(32);

    connect(m_subject, &QComboBox::activated, this, [this](int place) {
        choose([&](ChartOptions &options) {
            options.activity = size_t(place) >= m_subjects.size();
            if (!options.activity)
                options.subject = m_subjects[size_t(place)].subject;
            options.definition.reset();
            options.everyDefinition = false;
        });
    });
    connect(m_by, &QComboBox::activated, this, [this](int place) { choose([&](ChartOptions &options) { options.by = ActivityBy(place); }); });
    connect(m_step, &QComboBox::activated, this, [this](int place) {
        choose([&](ChartOptions &options) { options.step = place == 0 ? StackStep::Year : StackStep::Quarter; });
    });
    connect(m_definition, &QComboBox::activated, this, [this](int place) {
        choose([&](ChartOptions &options) {
            options.everyDefinition = place == 0 && m_options.form == ChartForm::Line;
            options.definition.reset();
            if (!options.everyDefinition)
                options.definition = m_definitions[size_t(m_definition->currentData().toInt())].definition;
        });
    });
    connect(m_year, &QComboBox::activated, this, [this] { choose([this](ChartOptions &options) { options.year = m_year->currentData().toInt(); }); });
    connect(m_relative, &QCheckBox::toggled, this, [this](bool on) { choose([on](ChartOptions &options) { options.relative = on; }); });
    connect(m_markEvents, &QCheckBox::toggled, this, [this](bool on) { choose([on](ChartOptions &options) { options.markEvents = on; }); });
    connect(m_joinGaps, &QCheckBox::toggled, this, [this](bool on) { choose([on](ChartOptions &options) { options.joinGaps = on; }); });
}

void ChartChooser::choose(const std::function<void(ChartOptions &)> &change)
{
    ChartOptions options = m_options;
    change(options);
    if (options != m_options)
        Q_EMIT chosen(options);
}

void ChartChooser::setChoices(const std::vector<SubjectCount> &subjects, const std::vector<DefinitionCount> &definitions,
                              const ChartContent &shown, const ChartOptions &wanted, bool hasEvents)
{
    m_options = wanted;
    const bool figures = !shown.options.activity;
    const ChartForm form = shown.options.form;
    fillSubjects(subjects);
    fillDefinitions(definitions, shown);
    fillYears(shown);
    m_forms->setVisible(figures);
    m_form[size_t(form)]->setChecked(true);
    m_by->setVisible(!figures);
    m_by->setCurrentIndex(int(shown.options.by));
    m_step->setVisible(!figures);
    m_step->setCurrentIndex(shown.options.step == StackStep::Quarter);
    m_definition->setVisible(figures && m_definition->count() > 1);
    m_year->setVisible(figures && form == ChartForm::Ring && m_year->count() > 0);
    m_relative->setVisible(shown.isStack() && form != ChartForm::Ring);
    m_relative->setEnabled(shown.canBeRelative);
    m_relative->setToolTip(shown.canBeRelative ? QString() : tr("Only for what adds up to a whole: %1").arg(shown.notes.join(QStringLiteral("; "))));
    m_joinGaps->setVisible(figures && form == ChartForm::Line);
    const QSignalBlocker relative(m_relative);
    const QSignalBlocker gaps(m_joinGaps);
    const QSignalBlocker events(m_markEvents);
    m_relative->setChecked(shown.options.relative);
    m_joinGaps->setChecked(shown.options.joinGaps);
    m_markEvents->setVisible(hasEvents && shown.options.hasTimeAxis());
    m_markEvents->setChecked(shown.options.markEvents);
    layRows();
}

QSize ChartChooser::minimumSizeHint() const
{
    const QMargins margins = m_rows->contentsMargins();
    const int widest = std::max(m_rows->itemAt(0)->minimumSize().width(), m_rows->itemAt(1)->minimumSize().width());
    return {margins.left() + widest + margins.right(), QWidget::minimumSizeHint().height()};
}

void ChartChooser::resizeEvent(QResizeEvent *)
{
    layRows();
}

void ChartChooser::layRows()
{
    const QMargins margins = m_rows->contentsMargins();
    const int oneRow = m_rows->itemAt(0)->minimumSize().width() + m_rows->spacing() + m_rows->itemAt(1)->minimumSize().width();
    m_rows->setDirection(oneRow + margins.left() + margins.right() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

void ChartChooser::fillSubjects(const std::vector<SubjectCount> &subjects)
{
    m_subjects = subjects;
    m_subject->clear();
    for (const SubjectCount &count : subjects)
        m_subject->addItem(subjectWords(count.subject) + QStringLiteral(" (%1)").arg(QLocale().toString(count.figures)));
    m_subject->addItem(tr("Activity: events counted"));
    int place = int(subjects.size());
    for (size_t i = 0; i < subjects.size() && !m_options.activity; ++i)
        if (subjects[i].subject == m_options.subject)
            place = int(i);
    m_subject->setCurrentIndex(place);
}

void ChartChooser::fillDefinitions(const std::vector<DefinitionCount> &definitions, const ChartContent &shown)
{
    m_definitions = definitions;
    m_definition->clear();
    const bool lines = shown.options.form == ChartForm::Line;
    if (lines && definitions.size() > 1)
        m_definition->addItem(tr("all markets"));
    int place = 0;
    for (size_t i = 0; i < definitions.size(); ++i) {
        if (shown.options.definition == definitions[i].definition)
            place = m_definition->count();
        m_definition->addItem(definitionWords(definitions[i].definition), int(i));
    }
    m_definition->setCurrentIndex(place);
}

void ChartChooser::fillYears(const ChartContent &shown)
{
    m_year->clear();
    if (shown.options.form != ChartForm::Ring)
        return;
    for (const DateRange &days : shown.stack.periods) {
        const auto year = civilOf(days.first).year;
        m_year->insertItem(0, QString::number(year), int(year));
    }
    m_year->setCurrentIndex(int(shown.stack.periods.size()) - 1 - int(shown.period));
}

void ChartChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, 0, width(), 1), palette().mid());
}
