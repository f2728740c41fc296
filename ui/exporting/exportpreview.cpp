// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpreview.h"

#include "exporting/exportpicture.h"
#include "palette/fonts.h"
#include "store/project.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

#include <cmath>

namespace {

constexpr QSize room(600, 460);
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
    setFixedSize(room);
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

QString ExportPreview::present(const ExportChoice &choice)
{
    return choice.data ? showData(choice) : showPicture(choice);
}

QString ExportPreview::showPicture(const ExportChoice &choice)
{
    PictureOptions options = choice.picture;
    const QSizeF size = options.pages == Paper::None ? options.size : pageSizeOf(options.pages);
    options.format = PictureFormat::Png;
    options.dotsPerInch = 0;
    options.scale = std::min(room.width() / size.width(), room.height() / size.height()) * devicePixelRatioF();
    const auto drawn = drawPicture(m_project, options);
    if (!drawn) {
        showError(drawn.error().message);
        return {};
    }
    m_alternative = drawn->alternative;
    QImage image;
    image.loadFromData(drawn->bytes);
    if (choice.grey)
        image = image.convertToFormat(QImage::Format_Grayscale8);
    QPixmap picture = QPixmap::fromImage(image);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setToolTip(drawn->alternative);
    setCurrentWidget(m_picture);

    const QString paper = tr("%1 × %2 mm")
                              .arg(qRound(size.width() * millimetresPerPixel))
                              .arg(qRound(size.height() * millimetresPerPixel));
    if (choice.picture.pages != Paper::None)
        return tr("%1, %2").arg(drawn->pages == 1 ? tr("1 page") : tr("%1 pages").arg(drawn->pages), paper);
    if (choice.picture.format != PictureFormat::Png)
        return tr("%1 × %2 pixels, %3").arg(qRound(size.width())).arg(qRound(size.height())).arg(paper);
    // Pictures of text and lines grow a little more slowly than their pixels do.
    const double grown = std::pow(choice.picture.scale / options.scale, 1.3);
    const auto guess = qint64(double(drawn->bytes.size()) * grown);
    return tr("%1 × %2 pixels, about %3")
        .arg(qRound(size.width() * choice.picture.scale))
        .arg(qRound(size.height() * choice.picture.scale))
        .arg(QLocale().formattedDataSize(guess, 0, QLocale::DataSizeSIFormat));
}

QString ExportPreview::showData(const ExportChoice &choice)
{
    Beginning beginning;
    const auto counts = writeData(m_project, choice.dataOptions(), beginning);
    if (!counts) {
        showError(counts.error().message);
        return {};
    }
    QString text = QString::fromUtf8(beginning.bytes());
    if (beginning.written() > beginning.bytes().size())
        text += QStringLiteral("\n…");
    m_text->setPlainText(text);
    setCurrentWidget(m_text);
    return inWords(*counts) + u' ' + QLocale().formattedDataSize(beginning.written(), 0, QLocale::DataSizeSIFormat);
}
