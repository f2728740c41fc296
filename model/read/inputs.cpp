// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/inputs.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace {

/// Orders as UTF-8 bytes do.
bool lessByCodePoint(const QString &a, const QString &b)
{
    return a.toUtf8() < b.toUtf8();
}

bool isProject(const QFileInfo &file)
{
    return file.suffix().compare(QLatin1String("annals"), Qt::CaseInsensitive) == 0;
}

class Walk
{
public:
    explicit Walk(const QStringList &except)
    {
        for (const QString &file : except)
            if (!file.isEmpty())
                m_except.insert(QFileInfo(file).canonicalFilePath());
    }

    void argument(const QString &argument)
    {
        const QFileInfo info(argument);
        if (argument == QLatin1String("-"))
            m_inputs.files.push_back({argument, argument});
        else if (!info.exists())
            reject(argument, QStringLiteral("There is no such file or folder."));
        else if (m_except.contains(info.canonicalFilePath()))
            reject(argument, QStringLiteral("This is the project itself or its manifest, not something to import."));
        else if (info.isDir())
            folder(info, {});
        else
            file(info, info.fileName());
    }

    Inputs result() &&
    {
        std::ranges::stable_sort(m_inputs.files, lessByCodePoint, &InputFile::path);
        return std::move(m_inputs);
    }

private:
    void folder(const QFileInfo &info, const QString &prefix)
    {
        const QString place = info.canonicalFilePath();
        if (m_within.contains(place))
            return; // a link back into a folder that is being walked
        const bool bundled = place.startsWith(u':'); // in the program's resources nothing is executable
        if (!info.isReadable() || !(info.isExecutable() || bundled))
            return reject(prefix.isEmpty() ? info.filePath() : prefix.chopped(1), QStringLiteral("The folder may not be read."));
        m_within.insert(place);
        const auto entries = QDir(info.filePath()).entryInfoList(
            QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = prefix + entry.fileName();
            if (entry.isDir())
                folder(entry, path + u'/');
            else if (!entry.exists())
                reject(path, QStringLiteral("The link leads nowhere."));
            else if (entry.isFile() && !isProject(entry) && !m_except.contains(entry.canonicalFilePath()))
                file(entry, path);
        }
        m_within.remove(place);
    }

    void file(const QFileInfo &info, const QString &path)
    {
        m_inputs.files.push_back({info.filePath(), path});
    }

    void reject(const QString &path, const QString &reason) { m_inputs.rejected.push_back({reason, path}); }

    QSet<QString> m_except;
    QSet<QString> m_within; ///< the folders from the argument down to here
    Inputs m_inputs;
};

} // namespace

Inputs findInputs(const QStringList &arguments, const QStringList &except)
{
    Walk walk(except);
    for (const QString &argument : arguments)
        walk.argument(argument);
    return std::move(walk).result();
}
