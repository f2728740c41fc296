// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSaveFile>

/// A file that is written whole or not at all: until finish() a file that was there stays as it was. QSaveFile alone takes a write that
/// a full disk has cut short for a whole one. Never takes the place of a project: what is written is made from one, and can be made again.
class WholeFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

    // Errors name the file and say why: it is a project, the folder does not exist, cannot be written, is full.
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> complete(); ///< what was written is in the file; the file is not in its place yet
    [[nodiscard]] Result<Done> finish();

protected:
    qint64 writeData(const char *data, qint64 length) override;

private:
    [[nodiscard]] Result<Done> refuseProject() const;
    [[nodiscard]] QString reason();
    [[nodiscard]] Error failure() const;

    QString m_refusal; ///< why a write failed, which closing forgets
};
