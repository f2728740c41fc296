// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpreview.h"

#include "palette/fonts.h"
#include "store/deedwatch.h"
#include "store/inmemory.h"
#include "write/countwords.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

#include <cmath>

namespace {

constexpr QSize largest(600, 460);
constexpr qsizetype mostText = 20'000;
constexpr double millimetresPerPixel = 25.4 / 96;

/// Takes the beginning of what is written to it, and counts the rest.
class Beginning : public QIODevice
{
public:
    Beginning() { open(QIODevice::WriteOnly); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qint64 written() const { return m_written; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_bytes.size() < mostText)
            m_bytes.append(data, std::min<qint64>(size, mostText - m_bytes.size()));
        m_written += size;
        return size;
    }

private:
    QByteArray m_bytes;
    qint64 m_written = 0;
};

} // namespace

ExportPreview::ExportPreview(Project &project, QWidget *parent)
    : QStackedWidget(parent)
    , m_project(project)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
{
    setFixedSize(largest);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setAccessibleName(tr("Preview"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(textFont(TextRole::Code));
    m_text->setAccessibleName(tr("How the file begins"));
    addWidget(m_picture);
    addWidget(m_text);
}

void ExportPreview::showError(const QString &message)
{
    m_picture->setPixmap({});
    m_picture->setText(message);
    setCurrentWidget(m_picture);
}

void ExportPreview::present(const ExportChoice &choice)
{
    if (!choice.data) {
        PictureOptions options = choice.picture;
        const QSizeF size = options.pages == Paper::None ? options.size : pageSizeOf(options.pages);
        options.format = PictureFormat::Png;
        options.dotsPerInch = 0;
        options.tiles = false;
        options.scale = std::min(width() / size.width(), height() / size.height()) * devicePixelRatioF();
        return drawPicture(m_work, m_project, options, [this, choice, options](const Result<DrawnPicture> &drawn) {
            if (!drawn)
                showError(drawn.error().message);
            Q_EMIT said(drawn ? showPicture(choice, options, *drawn) : QString());
        });
    }
    if (isInMemory(m_project)) {
        m_work.forget();
        Q_EMIT said(showData(begin(m_project, choice.dataOptions())));
        return;
    }
    m_work.start([this, data = choice.dataOptions(), path = m_project.path()](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        if (!project)
            return task.deliver([this, error = project.error()] { Q_EMIT said(showData(error)); });
        const DeedWatch watch((*project)->database(), [&task](qint64) { return !task.isForgotten(); });
        task.deliver([this, begun = begin(**project, data)] { Q_EMIT said(showData(begun)); });
    });
}

QString ExportPreview::showPicture(const ExportChoice &choice, const PictureOptions &options, const DrawnPicture &drawn)
{
    const QSizeF size = options.pages == Paper::None ? options.size : pageSizeOf(options.pages);
    m_alternative = drawn.words.alternative;
    const QImage &image = drawn.image;
    QPixmap picture = QPixmap::fromImage(choice.grey ? image.convertToFormat(QImage::Format_Grayscale8) : image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setToolTip(drawn.words.alternative);
    setCurrentWidget(m_picture);

    const QString paper = tr("%1 × %2 mm")
                              .arg(qRound(size.width() * millimetresPerPixel))
                              .arg(qRound(size.height() * millimetresPerPixel));
    if (choice.picture.pages != Paper::None)
        return tr("%1, %2").arg(drawn.pages == 1 ? tr("1 page") : tr("%1 pages").arg(drawn.pages), paper);
    if (choice.picture.format != PictureFormat::Png)
        return tr("%1 × %2 pixels, %3").arg(qRound(size.width())).arg(qRound(size.height())).arg(paper);
    // Pictures of text and lines grow a little more slowly than their pixels do.
    const double grown = std::pow(choice.picture.scale / options.scale, 1.3);
    const auto guess = qint64(double(drawn.bytes.size()) * grown);
    const QString about = QLocale().formattedDataSize(guess, 0, QLocale::DataSizeSIFormat);
    const auto pixels = pixelsOf(choice.picture);
    const auto tiles = tilesOf(*pixels, choice.picture.tileSide).size();
    return (choice.picture.tiles ? tr("%1 × %2 pixels in %3 tiles, about %4").arg(pixels->width()).arg(pixels->height()).arg(tiles)
                                 : tr("%1 × %2 pixels, about %3").arg(pixels->width()).arg(pixels->height()))
        .arg(about);
}

Result<ExportPreview::Begun> ExportPreview::begin(Project &project, const DataOptions &options)
{
    Beginning beginning;
    const auto counts = writeData(project, options, beginning);
    if (!counts)
        return counts.error();
    return Begun{beginning.bytes(), beginning.written(), *counts};
}

QString ExportPreview::showData(const Result<Begun> &begun)
{
    if (!begun) {
        showError(begun.error().message);
        return {};
    }
    QString text = QString::fromUtf8(begun->bytes);
    if (begun->size > begun->bytes.size())
        text += QStringLiteral("\n…");
    m_text->setPlainText(text);
    setCurrentWidget(m_text);
    return inTheWordsOfTheWindow(begun->counts) + u' ' + QLocale().formattedDataSize(begun->size, 0, QLocale::DataSizeSIFormat);
}
