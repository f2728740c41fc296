// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportdialog.h"

#include "exporting/exportpicture.h"
#include "exporting/picturecommand.h"
#include "palette/fonts.h"
#include "store/project.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {

constexpr QSize previewSize(560, 360);

const std::pair<const char *, const char *> sizes[] = {
    {"wide", QT_TRANSLATE_NOOP("ExportDialog", "Wide, 1600 × 900")},
    {"slide", QT_TRANSLATE_NOOP("ExportDialog", "Slide, 1920 × 1080")},
    {"article", QT_TRANSLATE_NOOP("ExportDialog", "Article, 850 × 600")},
    {"social", QT_TRANSLATE_NOOP("ExportDialog", "Social, 1200 × 628")},
    {"square", QT_TRANSLATE_NOOP("ExportDialog", "Square, 1080 × 1080")},
    {"print-1-column", QT_TRANSLATE_NOOP("ExportDialog", "Print, one column, 88 mm")},
    {"print-2-column", QT_TRANSLATE_NOOP("ExportDialog", "Print, two columns, 180 mm")},
    {"a4", QT_TRANSLATE_NOOP("ExportDialog", "A4, landscape")},
    {"a3", QT_TRANSLATE_NOOP("ExportDialog", "A3, landscape")},
};

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    case PictureFormat::Png:
        break;
    }
    return QStringLiteral("png");
}

} // namespace

ExportDialog::ExportDialog(Project &project, const PictureOptions &options, const DateRange &visible, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_options(options)
    , m_visible(visible)
    , m_view(new QComboBox)
    , m_format(new QComboBox)
    , m_size(new QComboBox)
    , m_range(new QComboBox)
    , m_theme(new QComboBox)
    , m_title(new QLineEdit)
    , m_plain(new QCheckBox(tr("Picture only, without title, legend and sources")))
    , m_preview(new QLabel)
    , m_words(new QLabel)
    , m_command(new QLineEdit)
{
    setWindowTitle(tr("Export a picture"));
    m_view->addItem(tr("Timeline"), int(PictureView::Timeline));
    m_view->addItem(tr("Market share"), int(PictureView::MarketShare));
    m_view->addItem(tr("Figures"), int(PictureView::Figures));
    m_view->addItem(tr("Activity"), int(PictureView::Activity));
    if (options.filter.companies.size() == 1)
        m_view->addItem(options.filter.companies.first(), int(PictureView::Company));
    m_view->setCurrentIndex(m_view->findData(int(options.view)));
    m_format->addItem(tr("PNG, pixels"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, vectors"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, a page"), int(PictureFormat::Pdf));
    for (const auto &[name, words] : sizes)
        m_size->addItem(tr(words), QLatin1String(name));
    m_range->addItem(tr("Everything the filter lets through"));
    m_range->addItem(tr("What is in view"));
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    m_title->setText(options.title.isEmpty() ? project.name() : options.title);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Show"), m_view);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("&Range"), m_range);
    form->addRow(tr("T&heme"), m_theme);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_plain);
    m_preview->setFixedSize(previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_words->setFont(textFont(TextRole::Label));

    m_command->setReadOnly(true);
    m_command->setFont(textFont(TextRole::Code));
    auto *command = new QLabel(tr("The same from the &command line"));
    command->setBuddy(m_command);

    auto *save = new QPushButton(tr("Save…"));
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_words, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addLayout(form);
    top->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    auto *line = new QVBoxLayout;
    line->setSpacing(4);
    line->addWidget(command);
    line->addWidget(m_command);
    layout->addLayout(line);
    layout->addLayout(buttons);

    for (QComboBox *box : {m_view, m_size, m_range, m_theme, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::preview);
    connect(m_plain, &QCheckBox::toggled, this, &ExportDialog::preview);
    connect(m_title, &QLineEdit::editingFinished, this, &ExportDialog::preview);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ExportDialog::write);
    preview();
}

PictureOptions ExportDialog::chosen() const
{
    PictureOptions options = m_options;
    options.view = PictureView(m_view->currentData().toInt());
    options.format = PictureFormat(m_format->currentData().toInt());
    options.title = m_title->text().trimmed();
    options.dark = m_theme->currentIndex() == 1;
    options.plain = m_plain->isChecked();
    if (m_range->currentIndex() == 1)
        options.range = m_visible;
    if (const auto applied = applyPreset(m_size->currentData().toString(), options); !applied)
        m_words->setText(applied.error().message);
    return options;
}

QString ExportDialog::fileName(const PictureOptions &options) const
{
    QString name = options.title.isEmpty() ? m_project.name() : options.title;
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return name + QLatin1Char('.') + endingOf(options.format);
}

void ExportDialog::preview()
{
    PictureOptions options = chosen();
    m_command->setText(shellLine(commandOf(options, m_project.path(), fileName(options))));
    m_command->setCursorPosition(0);
    const QSizeF size = options.size;
    options.format = PictureFormat::Png;
    options.dotsPerInch = 0;
    const double fit = std::min(previewSize.width() / size.width(), previewSize.height() / size.height());
    options.scale = fit * devicePixelRatioF();
    const auto bytes = pictureOf(m_project, options);
    if (!bytes) {
        m_preview->setText(bytes.error().message);
        return;
    }
    QPixmap picture;
    picture.loadFromData(*bytes);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(picture);
    const PictureOptions real = chosen();
    m_words->setText(tr("%1 × %2 pixels").arg(qRound(size.width() * real.scale)).arg(qRound(size.height() * real.scale)));
}

void ExportDialog::write()
{
    PictureOptions options = chosen();
    const QString ending = endingOf(options.format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), QDir(folder).filePath(fileName(options)),
                                                      QStringLiteral("*.%1").arg(ending));
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto bytes = pictureOf(m_project, options);
    QGuiApplication::restoreOverrideCursor();
    if (!bytes) {
        QMessageBox::warning(this, windowTitle(), bytes.error().message);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        QMessageBox::warning(this, windowTitle(), tr("%1 cannot be written: %2").arg(path, file.errorString()));
        return;
    }
    accept();
}
