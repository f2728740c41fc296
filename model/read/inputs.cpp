// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/inputs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace {

const QString notUtf8 = QStringLiteral("The name is not in UTF-8, so that the file cannot be opened: give it another name.");

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
            reject(argument, argument.contains(QChar::ReplacementCharacter) ? notUtf8 : QStringLiteral("There is no such file or folder."));
        else if (m_except.contains(info.canonicalFilePath()))
            reject(argument, QStringLiteral("This is the project itself or its manifest, not something to import."));
        else if (info.isDir())
            tree(info);
        else if (!info.isFile()) // a pipe would be waited for, a device may have no end
            reject(argument, QStringLiteral("This is neither a file nor a folder."));
        else
            file(info, info.fileName());
    }

    Inputs result() &&
    {
        std::ranges::stable_sort(m_inputs.files, lessByCodePoint, &InputFile::path);
        return std::move(m_inputs);
    }

private:
    /// A folder that was given, with what its links add to it: each file once, by its own name where it has one.
    void tree(const QFileInfo &info)
    {
        m_root = info.canonicalFilePath();
        m_taken.clear();
        folder(info, {});
        for (size_t i = 0; i < m_links.size(); ++i) // those in a folder that a link leads to come behind
            link(QFileInfo(m_links[i].file), QString(m_links[i].path));
        m_links.clear();
    }

    void folder(const QFileInfo &info, const QString &prefix)
    {
        const QString place = info.canonicalFilePath();
        if (!takes(place))
            return;
        const bool bundled = place.startsWith(u':'); // in the program's resources nothing is executable
        if (!info.isReadable() || !(info.isExecutable() || bundled))
            return reject(prefix.isEmpty() ? info.filePath() : prefix.chopped(1), QStringLiteral("The folder may not be read."));
        if (!bundled)
            rejectUndecodable(info, prefix);
        const auto entries = QDir(info.filePath()).entryInfoList(
            QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString path = prefix + entry.fileName();
            if (entry.isSymLink())
                m_links.push_back({entry.filePath(), path});
            else
                found(entry, path);
        }
    }

    /// What Qt leaves out of a folder without a word.
    void rejectUndecodable(const QFileInfo &info, const QString &prefix)
    {
        std::error_code failure;
        QStringList names;
        for (std::filesystem::directory_iterator entry(QFile::encodeName(info.filePath()).constData(), failure), end; !failure && entry != end; entry.increment(failure)) {
            const QByteArray written = QByteArray::fromStdString(entry->path().filename().string());
            const QString name = QFile::decodeName(written);
            if (!name.startsWith(u'.') && QFile::encodeName(name) != written)
                names << name;
        }
        names.sort();
        for (const QString &name : names)
            reject(prefix + name, notUtf8);
    }

    void link(const QFileInfo &info, const QString &path)
    {
        const QString target = info.canonicalFilePath();
        if (target.isEmpty())
            reject(path, QStringLiteral("The link leads nowhere."));
        else if (target != m_root && !target.startsWith(m_root.endsWith(u'/') ? m_root : m_root + u'/'))
            reject(path, QStringLiteral("The link leads out of the folder."));
        else
            found(info, path);
    }

    void found(const QFileInfo &info, const QString &path)
    {
        if (info.isDir())
            folder(info, path + u'/');
        else if (info.isFile() && !isProject(info) && !m_except.contains(info.canonicalFilePath()) && takes(info.canonicalFilePath()))
            file(info, path);
    }

    /// Whether it is the first time that this place is come to.
    bool takes(const QString &place)
    {
        const bool first = !m_taken.contains(place);
        m_taken.insert(place);
        return first;
    }

    void file(const QFileInfo &info, const QString &path)
    {
        m_inputs.files.push_back({info.filePath(), path});
    }

    void reject(const QString &path, const QString &reason) { m_inputs.rejected.push_back({reason, path}); }

    QSet<QString> m_except;
    QString m_root; ///< the folder that was given
    QSet<QString> m_taken; ///< files and folders in it
    std::vector<InputFile> m_links; ///< in it, not yet followed
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
