// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportform.h"

#include "accessibility/choicename.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>

namespace {

constexpr int dataFrom = 100; // data of the format box: pictures below, formats of data from here on
constexpr int paged = 10; // a PDF of pages

const std::pair<const char *, const char *> sizes[] = {
    {"wide", QT_TRANSLATE_NOOP("ExportForm", "Wide, 1600 × 900")},
    {"slide", QT_TRANSLATE_NOOP("ExportForm", "Slide, 1920 × 1080")},
    {"article", QT_TRANSLATE_NOOP("ExportForm", "Article, 850 × 600")},
    {"social", QT_TRANSLATE_NOOP("ExportForm", "Social, 1200 × 628")},
    {"square", QT_TRANSLATE_NOOP("ExportForm", "Square, 1080 × 1080")},
    {"print-1-column", QT_TRANSLATE_NOOP("ExportForm", "Print, one column, 88 mm")},
    {"print-2-column", QT_TRANSLATE_NOOP("ExportForm", "Print, two columns, 180 mm")},
    {"a4", QT_TRANSLATE_NOOP("ExportForm", "A4, landscape")},
    {"a3", QT_TRANSLATE_NOOP("ExportForm", "A3, landscape")},
    {"", QT_TRANSLATE_NOOP("ExportForm", "Custom")},
};

const std::pair<DataFormat, const char *> dataFormats[] = {
    {DataFormat::Csv, QT_TRANSLATE_NOOP("ExportForm", "CSV, a table")},
    {DataFormat::Tsv, QT_TRANSLATE_NOOP("ExportForm", "TSV, a table with tabs")},
    {DataFormat::HtmlPage, QT_TRANSLATE_NOOP("ExportForm", "HTML, an interactive page")},
    {DataFormat::TimelineJs, QT_TRANSLATE_NOOP("ExportForm", "JSON for TimelineJS")},
    {DataFormat::Calendar, QT_TRANSLATE_NOOP("ExportForm", "iCalendar")},
    {DataFormat::JsonLines, QT_TRANSLATE_NOOP("ExportForm", "JSON Lines, all records")},
    {DataFormat::JsonLd, QT_TRANSLATE_NOOP("ExportForm", "JSON-LD, schema.org")},
    {DataFormat::WebAnnotations, QT_TRANSLATE_NOOP("ExportForm", "Web Annotations, the quotes")},
};

QSpinBox *pixelsBox(int value)
{
    auto *box = new QSpinBox;
    box->setRange(100, 20'000);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ExportForm::ExportForm(const Shown &shown, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_layout(new QFormLayout(this))
    , m_format(new QComboBox)
    , m_view(new QComboBox)
    , m_title(new QLineEdit(shown.options.title.isEmpty() ? shown.title : shown.options.title))
    , m_range(new QComboBox)
    , m_size(new QComboBox)
    , m_width(pixelsBox(1600))
    , m_height(pixelsBox(900))
    , m_scale(new QComboBox)
    , m_tiles(new QCheckBox(tr("In tiles of at most %L1 × %L1 pixels").arg(PictureOptions().tileSide)))
    , m_paper(new QComboBox)
    , m_theme(new QComboBox)
    , m_transparent(new QCheckBox(tr("Transparent")))
    , m_outlines(new QCheckBox(tr("Letters as shapes, for programs without the fonts")))
    , m_hasTitle(new QCheckBox(tr("Title")))
    , m_hasLegend(new QCheckBox(tr("Legend")))
    , m_hasFooter(new QCheckBox(tr("Sources")))
    , m_hasChart(new QCheckBox(tr("Chart")))
    , m_alternative(new QLineEdit)
    , m_sidecar(new QCheckBox(tr("A table and a list of sources beside it")))
    , m_bundle(new QCheckBox(tr("In a zip file with table, sources and readme")))
    , m_grey(new QCheckBox(tr("Preview in grey")))
    , m_sizeRow(sizeRow())
    , m_partsRow(partsRow())
{
    addFormats();
    addRanges();
    addSizes();
    addViews();
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    auto *look = new QWidget;
    auto *row = new QHBoxLayout(look);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_theme, 1);
    row->addWidget(m_transparent);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addRow(tr("&Format"), m_format);
    m_layout->addRow(tr("S&how"), m_view);
    m_layout->addRow(tr("&Title"), m_title);
    m_layout->addRow(tr("&Range"), m_range);
    m_layout->addRow(tr("&Size"), m_size);
    m_layout->addRow(QString(), m_sizeRow);
    m_layout->addRow(tr("F&ineness"), m_scale);
    m_layout->addRow(QString(), m_tiles);
    m_layout->addRow(tr("&Paper"), m_paper);
    m_layout->addRow(tr("Th&eme"), look);
    nameChoice(*m_theme, qobject_cast<QLabel *>(m_layout->labelForField(look))->text().remove(u'&'));
    m_layout->addRow(QString(), m_outlines);
    m_layout->addRow(tr("With"), m_partsRow);
    m_layout->addRow(tr("&In words"), m_alternative);
    m_layout->addRow(QString(), m_sidecar);
    m_layout->addRow(QString(), m_bundle);
    m_layout->addRow(QString(), m_grey);
    m_tiles->setToolTip(tr("Each is a PNG, named by its row and column; side by side they are the picture"));
    m_alternative->setToolTip(tr("What the picture says, for those who do not see it; it goes into the file"));

    for (QComboBox *box : {m_format, m_view, m_range, m_size, m_scale, m_paper, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportForm::follow);
    for (QCheckBox *box : {m_tiles, m_transparent, m_outlines, m_hasTitle, m_hasLegend, m_hasFooter, m_hasChart, m_sidecar, m_bundle, m_grey})
        connect(box, &QCheckBox::toggled, this, &ExportForm::follow);
    for (QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, &ExportForm::follow);
    connect(m_title, &QLineEdit::textEdited, this, &ExportForm::follow);
    connect(m_alternative, &QLineEdit::textEdited, this, &ExportForm::follow);
    follow();
}

QWidget *ExportForm::sizeRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(m_height, 1);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    return widget;
}

QWidget *ExportForm::partsRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QCheckBox *box : {m_hasTitle, m_hasLegend, m_hasChart, m_hasFooter}) {
        box->setChecked(true);
        row->addWidget(box);
    }
    m_hasChart->setChecked(m_shown.options.hasChart);
    row->addStretch(1);
    return widget;
}

void ExportForm::addFormats()
{
    m_format->addItem(tr("PNG, pixels"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, vectors"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, one page"), int(PictureFormat::Pdf));
    m_format->addItem(tr("PDF, as many pages as needed"), int(PictureFormat::Pdf) + paged);
    m_format->insertSeparator(m_format->count());
    for (const auto &[format, words] : dataFormats)
        m_format->addItem(tr(words), int(format) + dataFrom);
}

void ExportForm::addViews()
{
    const auto add = [this](const QString &name, PictureView view, const ChartOptions &chart) {
        m_view->addItem(name);
        m_views.push_back({view, chart});
        if (view == m_shown.options.view)
            m_view->setCurrentIndex(m_view->count() - 1);
    };
    const ChartOptions shown = m_shown.options.chartOrUsual();
    ChartOptions activity;
    activity.activity = true;
    add(tr("Timeline"), PictureView::Timeline, shown);
    if (!shown.activity && !shown.isOfShares())
        add(subjectWords(shown.subject), PictureView::Chart, shown);
    add(tr("Market share"), PictureView::Chart, shown.isOfShares() ? shown : ChartOptions());
    add(tr("Figures"), PictureView::Figures, shown);
    add(tr("Activity"), PictureView::Chart, shown.activity ? shown : activity);
    if (m_shown.options.filter.companies.size() == 1)
        add(m_shown.options.filter.companies.first(), PictureView::Company, shown);
}

const ExportForm::View &ExportForm::view() const
{
    return m_views[size_t(std::max(0, m_view->currentIndex()))];
}

void ExportForm::addRanges()
{
    m_range->addItem(tr("Everything the filter lets through"), int(Range::Filtered));
    m_range->addItem(tr("What is in view"), int(Range::Visible));
    if (m_shown.selection)
        m_range->addItem(tr("Around the %n selected events", nullptr, m_shown.selected), int(Range::Selection));
    if (m_shown.chosen)
        m_range->addItem(tr("The chosen range"), int(Range::Chosen));
    m_range->addItem(tr("Everything, without the filter"), int(Range::All));
    if (m_shown.chosen && m_shown.isOfChosen)
        m_range->setCurrentIndex(m_range->findData(int(Range::Chosen)));
}

void ExportForm::addSizes()
{
    for (const auto &[name, words] : sizes)
        m_size->addItem(tr(words), QLatin1String(name));
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 dots a pixel").arg(scale), scale);
    for (const int dots : {300, 600})
        m_scale->addItem(tr("%1 dots an inch").arg(dots), -dots);
    m_scale->setCurrentIndex(1);
    for (const auto &[paper, words] :
         {std::pair(Paper::A4, "A4"), std::pair(Paper::A3, "A3"), std::pair(Paper::Letter, "Letter")})
        m_paper->addItem(QLatin1String(words), int(paper));
}

std::optional<DataFormat> ExportForm::dataFormat() const
{
    const int chosen = m_format->currentData().toInt();
    return chosen >= dataFrom ? std::optional(DataFormat(chosen - dataFrom)) : std::nullopt;
}

PictureFormat ExportForm::pictureFormat() const
{
    return PictureFormat(m_format->currentData().toInt() % paged);
}

bool ExportForm::isPaged() const
{
    return !dataFormat() && m_format->currentData().toInt() >= paged;
}

// A preset for print has its own resolution: choosing it chooses that.
void ExportForm::follow()
{
    const auto data = dataFormat();
    const bool isTable = data && (*data == DataFormat::Csv || *data == DataFormat::Tsv);
    const bool isPicture = !data;
    const bool isPng = isPicture && pictureFormat() == PictureFormat::Png;
    const bool isTimeline = isPaged() || view().view == PictureView::Timeline;
    if (sender() == m_size) {
        PictureOptions preset;
        const bool known = applyPreset(m_size->currentData().toString(), preset).ok();
        const QSignalBlocker blocker(m_scale);
        m_scale->setCurrentIndex(m_scale->findData(known && preset.dotsPerInch > 0 ? -preset.dotsPerInch : 2));
    }
    PictureOptions sized;
    applySize(sized);
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_layout->labelForField(field))
            label->setVisible(shown);
    };
    show(m_view, (isPicture && !isPaged()) || isTable);
    show(m_title, isPicture || (!isTable && *data != DataFormat::JsonLines));
    show(m_size, isPicture && !isPaged());
    show(m_sizeRow, isPicture && !isPaged() && m_size->currentData().toString().isEmpty());
    show(m_scale, isPng);
    show(m_tiles, isPng && !pixelsOf(sized));
    show(m_paper, isPaged());
    show(m_theme->parentWidget(), isPicture);
    show(m_outlines, isPicture && pictureFormat() == PictureFormat::Svg);
    show(m_partsRow, isPicture);
    show(m_alternative, isPicture);
    show(m_sidecar, isPicture);
    show(m_bundle, isPicture);
    show(m_grey, isPicture);
    m_hasLegend->setEnabled(isTimeline);
    m_hasChart->setEnabled(isTimeline);
    m_sidecar->setEnabled(!m_bundle->isChecked());
    const int visibleRow = m_range->findData(int(Range::Visible));
    if (data && m_range->currentIndex() == visibleRow && *data == DataFormat::JsonLines)
        m_range->setCurrentIndex(0);
    Q_EMIT changed();
}

void ExportForm::applySize(PictureOptions &options) const
{
    if (!applyPreset(m_size->currentData().toString(), options))
        options.size = QSizeF(m_width->value(), m_height->value());
    if (options.format != PictureFormat::Png)
        return;
    const int fineness = m_scale->currentData().toInt();
    if (fineness > 0) {
        options.scale = fineness;
        options.dotsPerInch = 0;
    } else {
        options.scale = -fineness / 96.0;
        options.dotsPerInch = -fineness;
    }
}

Result<ExportChoice> ExportForm::choice() const
{
    ExportChoice choice;
    choice.data = dataFormat();
    choice.sidecar = m_sidecar->isChecked() && !m_bundle->isChecked();
    choice.bundle = m_bundle->isChecked();
    choice.grey = m_grey->isChecked();
    PictureOptions &options = choice.picture;
    options = m_shown.options;
    options.view = isPaged() ? PictureView::Timeline : view().view;
    options.chart = isPaged() ? m_shown.options.chart : view().chart;
    options.title = m_title->text().trimmed();
    if (options.title == m_shown.title)
        options.title.clear();
    std::optional<DateRange> range;
    switch (Range(m_range->currentData().toInt())) {
    case Range::Visible: range = m_shown.visible; break;
    case Range::Selection: range = m_shown.selection; break;
    case Range::Chosen: range = m_shown.chosen; break;
    case Range::All: options.filter = {}; break;
    case Range::Filtered: break;
    }
    if (choice.data) { // a file of data has what a filter lets through
        options.selected.clear();
        if (range)
            options.filter.days = options.filter.days ? DateRange{std::max(range->first, options.filter.days->first),
                                                                  std::min(range->last, options.filter.days->last)}
                                                      : *range;
        return choice;
    }
    options.range = range;
    options.format = pictureFormat();
    options.dark = m_theme->currentIndex() == 1;
    options.transparent = m_transparent->isChecked();
    options.outlines = options.format == PictureFormat::Svg && m_outlines->isChecked();
    options.hasTitle = m_hasTitle->isChecked();
    options.hasLegend = m_hasLegend->isChecked();
    options.hasFooter = m_hasFooter->isChecked();
    options.hasChart = m_hasChart->isChecked();
    options.alternative = m_alternative->text().trimmed();
    if (isPaged())
        options.pages = Paper(m_paper->currentData().toInt());
    else
        applySize(options);
    if (const auto pixels = pixelsOf(options); options.format == PictureFormat::Png && !pixels) {
        if (!m_tiles->isChecked())
            return pixels.error();
        options.tiles = true;
    }
    return choice;
}

void ExportForm::setAlternative(const QString &text)
{
    m_alternative->setPlaceholderText(text);
}

void ExportForm::restore(const QSettings &settings)
{
    const auto pick = [&settings](QComboBox *box, const char *name) {
        const QString kept = settings.value(QLatin1String(name)).toString();
        const int index = kept.isEmpty() ? -1 : box->findText(kept); // the line between formats has no words either
        if (index >= 0)
            box->setCurrentIndex(index);
    };
    pick(m_format, "export/format");
    pick(m_size, "export/size");
    pick(m_scale, "export/fineness");
    pick(m_paper, "export/paper");
    m_width->setValue(settings.value(QStringLiteral("export/width"), m_width->value()).toInt());
    m_height->setValue(settings.value(QStringLiteral("export/height"), m_height->value()).toInt());
    m_outlines->setChecked(settings.value(QStringLiteral("export/outlines")).toBool());
    m_tiles->setChecked(settings.value(QStringLiteral("export/tiles")).toBool());
    m_sidecar->setChecked(settings.value(QStringLiteral("export/sidecar")).toBool());
    m_bundle->setChecked(settings.value(QStringLiteral("export/bundle")).toBool());
}

void ExportForm::keep(QSettings &settings) const
{
    settings.setValue(QStringLiteral("export/format"), m_format->currentText());
    settings.setValue(QStringLiteral("export/size"), m_size->currentText());
    settings.setValue(QStringLiteral("export/fineness"), m_scale->currentText());
    settings.setValue(QStringLiteral("export/paper"), m_paper->currentText());
    settings.setValue(QStringLiteral("export/width"), m_width->value());
    settings.setValue(QStringLiteral("export/height"), m_height->value());
    settings.setValue(QStringLiteral("export/outlines"), m_outlines->isChecked());
    settings.setValue(QStringLiteral("export/tiles"), m_tiles->isChecked());
    settings.setValue(QStringLiteral("export/sidecar"), m_sidecar->isChecked());
    settings.setValue(QStringLiteral("export/bundle"), m_bundle->isChecked());
}
