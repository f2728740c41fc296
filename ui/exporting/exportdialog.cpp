// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportdialog.h"

#include "dialogbuttons.h"
#include "exporting/exportpicture.h"
#include "exporting/exportpreview.h"
#include "exporting/picturecommand.h"
#include "exporting/picturefile.h"
#include "formscroll.h"
#include "palette/fonts.h"
#include "store/project.h"
#include "personfolder.h"
#include "windowroom.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace {

constexpr int typingPause = 120; // milliseconds
const QString folderKey = QStringLiteral("export/folder");

} // namespace

ExportDialog::ExportDialog(Project &project, const ExportForm::Shown &shown, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_settings(settings)
    , m_form(new ExportForm(shown))
    , m_preview(new ExportPreview(project))
    , m_words(new QLabel)
    , m_command(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy picture")))
    , m_save(new QPushButton(tr("Save…")))
    , m_bar(new QProgressBar)
    , m_job(project)
{
    setWindowTitle(tr("Export"));
    m_words->setFont(textFont(TextRole::Label));
    m_bar->setFixedHeight(8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Written"));
    m_bar->hide();
    m_command->setReadOnly(true);
    m_command->setFont(textFont(TextRole::Code));
    auto *command = new QLabel(tr("The same from the comm&and line"));
    command->setBuddy(m_command);

    auto *form = new FormScroll(m_form);
    form->setFixedWidth(380);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(form, 0, Qt::AlignTop);
    top->addWidget(m_preview);
    auto *line = new QVBoxLayout;
    line->setSpacing(4);
    line->addWidget(command);
    line->addWidget(m_command);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->addButton(m_copy, QDialogButtonBox::ActionRole);
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_words, 1);
    buttons->addWidget(m_bar, 1, Qt::AlignVCenter);
    buttons->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addLayout(line);
    layout->addLayout(buttons);
    tabThrough(*box);
    m_save->setDefault(true); // once it is in the dialog, else Cancel takes its place
    const QSize room = roomFor(*this) - sizeHint();
    const int largest = m_preview->height();
    m_preview->setFixedSize(m_preview->size() + room.boundedTo({0, 0}));
    form->setMaximumHeight(std::max(form->sizeHint().height(), largest) + room.height());
    layout->setSizeConstraint(QLayout::SetFixedSize);

    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    m_form->restore(settings);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::follow);
    connect(&m_soon, &QTimer::timeout, this, &ExportDialog::preview);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(m_preview, &ExportPreview::said, this, [this](const QString &words) {
        m_words->setText(words);
        m_form->setAlternative(m_preview->alternative());
    });
    connect(&m_job, &ExportJob::progressed, this, [this](qint64 done, qint64 of) {
        constexpr int steps = 1000;
        m_bar->setRange(0, steps);
        m_bar->setValue(of > 0 ? int(done * steps / of) : 0);
        m_bar->setToolTip((m_form->choice()->data ? tr("%L1 of %L2 events") : tr("%L1 of %L2 tiles")).arg(done).arg(of));
        m_words->setText(m_bar->toolTip());
        m_words->show();
    });
    connect(&m_job, &ExportJob::finished, this, [this](const QString &words) {
        showWriting(false);
        m_told = words;
        m_form->keep(m_settings);
        accept();
    });
    connect(&m_job, &ExportJob::failed, this, [this](const QString &words) {
        showWriting(false);
        m_words->setText(words);
        m_words->setToolTip(words);
    });
    preview();
}

QString ExportDialog::commandFor(const ExportChoice &choice, const QString &file) const
{
    return shellLine(choice.data ? commandOf(choice.dataOptions(), m_project.path(), file)
                                 : commandOf(choice.picture, m_project.path(), file, choice.sidecar));
}

bool ExportDialog::canCopy() const
{
    const auto choice = m_form->choice();
    return choice && !choice->data && !choice->picture.tiles;
}

void ExportDialog::follow()
{
    m_soon.start();
}

void ExportDialog::preview()
{
    const auto choice = m_form->choice();
    m_save->setEnabled(choice.ok());
    m_copy->setEnabled(canCopy());
    m_copy->setVisible(!choice || !choice->data);
    if (!choice) {
        m_preview->showError(choice.error().message);
        m_command->clear();
        m_words->clear();
        return;
    }
    m_command->setText(commandFor(*choice, suggestedFileName(m_project.name(), choice->picture, choice->ending())));
    m_command->setCursorPosition(0);
    m_words->setText(tr("Reading…"));
    m_preview->present(*choice);
}

void ExportDialog::copy()
{
    const auto choice = m_form->choice();
    if (!choice)
        return;
    PictureOptions options = choice->picture;
    options.format = PictureFormat::Png;
    options.pages = Paper::None;
    m_words->setText(tr("Drawing…"));
    drawPicture(m_copying, m_project, options, [this](const Result<DrawnPicture> &drawn) {
        if (!drawn) {
            QMessageBox::warning(this, windowTitle(), drawn.error().message);
            return;
        }
        putOnClipboard(*drawn);
        m_words->setText(tr("The picture is on the clipboard."));
    });
}

void ExportDialog::writeTo(const QString &path)
{
    const auto choice = m_form->choice();
    if (!choice)
        return;
    showWriting(true);
    m_job.start(*choice, path);
}

void ExportDialog::showWriting(bool writing)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_form, m_command, m_save, m_copy})
        widget->setEnabled(!writing);
    m_bar->setRange(0, 0);
    m_bar->setVisible(writing);
    m_words->setVisible(!writing);
    if (!writing)
        m_copy->setEnabled(canCopy());
}

void ExportDialog::reject()
{
    m_job.isRunning() ? m_job.stop() : QDialog::reject();
}

void ExportDialog::save()
{
    const auto choice = m_form->choice();
    if (!choice)
        return;
    const QString ending = choice->ending();
    QDir folder(m_settings.value(folderKey).toString());
    if (!m_settings.contains(folderKey) || !folder.exists())
        folder = QDir(personFolder(choice->data ? QStandardPaths::DocumentsLocation : QStandardPaths::PicturesLocation));
    const bool tiled = choice->picture.tiles && !choice->bundle;
    const auto isTaken = [tiled](const QString &path) { return QFileInfo::exists(tiled ? tilePath(path, {}) : path); };
    const QString suggested = freePath(folder.filePath(suggestedFileName(m_project.name(), choice->picture, ending)), ending, isTaken);
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), suggested, QStringLiteral("*.%1").arg(ending));
    if (path.isEmpty())
        return;
    const bool named = path.endsWith(QString(u'.' + ending), Qt::CaseInsensitive);
    if (tiled || !named) // the dialog has not asked about these files
        path = freePath(named ? path : QString(path + u'.' + ending), ending, isTaken);
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    writeTo(path);
}
