// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportwriter.h"

#include "exporting/picturebundle.h"
#include "exporting/picturesidecars.h"
#include "store/project.h"
#include "write/wholefiles.h"

#include <QDir>
#include <QFileInfo>

namespace {

Error stopped()
{
    return Error{QString()}; // said by whoever stopped it
}

Result<Done> addSidecars(Project &project, const PictureOptions &options, const QString &picturePath, WholeFiles &files)
{
    const auto sidecars = PictureSidecars::of(project, options);
    if (!sidecars)
        return sidecars.error();
    const QFileInfo picture(picturePath);
    const QString name = picture.dir().filePath(picture.completeBaseName());
    if (auto added = files.add(name + QStringLiteral(".csv"), sidecars->table); !added)
        return added;
    const QString title = options.title.isEmpty() ? project.name() : options.title;
    return files.add(name + QStringLiteral(".md"), sourceList(title, sidecars->sources));
}

} // namespace

Result<DrawnPicture> writePicture(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread,
                                  const DataProgress &told)
{
    WholeFiles files;
    const TakeFile take = [&files](const QString &name, const QByteArray &bytes) { return files.add(name, bytes); };
    const auto draw = choice.bundle ? drawBundle : drawFiles;
    auto drawn = draw(project, choice.picture, path, take, thread, told);
    if (!drawn)
        return drawn;
    if (choice.sidecar && !choice.bundle)
        if (const auto added = addSidecars(project, choice.picture, path, files); !added)
            return added.error();
    if (thread.isStopped())
        return stopped();
    if (const auto finished = files.finish(); !finished)
        return finished.error();
    return drawn;
}

Result<DataCounts> writeDataFile(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread,
                                 const DataProgress &told)
{
    WholeFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun.error();
    auto counts = writeData(project, choice.dataOptions(), file, told);
    if (!counts)
        return counts;
    if (thread.isStopped())
        return stopped();
    if (auto finished = file.finish(); !finished)
        return finished.error();
    return counts;
}
