// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importreport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{

template <class Count>
qint64 sum(const std::vector<FileReport> &files, const Count &count)
{
    qint64 total = 0;
    for (const FileReport &file : files)
        total += count(file);
    return total;
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The text of an object that goes on.
QByteArray opened(const QJsonObject &object)
{
    return text(object).chopped(1);
}

/// All of it but the rows that were refused.
QJsonObject headOf(const FileReport &file)
{
    QJsonArray gone;
    for (const GoneSentence &sentence : file.kept.gone)
        gone.append(QJsonObject{{QStringLiteral("id"), sentence.key},
                                {QStringLiteral("record"), sentence.record},
                                {QStringLiteral("quote"), sentence.quote}});
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("rows"), file.rows()},
            {QStringLiteral("new"), file.added},
            {QStringLiteral("duplicate"), file.duplicate},
            {QStringLiteral("changed"), file.changed},
            {QStringLiteral("moved"), file.kept.moved},
            {QStringLiteral("gone"), gone}};
}

} // namespace

void FileReport::add(FileReport &&more)
{
    added += more.added;
    duplicate += more.duplicate;
    changed += more.changed;
    unread += more.unread;
    kept.add(std::move(more.kept));
    rejected.add(more.rejected);
}

void ImportReport::add(ImportReport &&later)
{
    files.insert(files.end(), std::make_move_iterator(later.files.begin()), std::make_move_iterator(later.files.end()));
    changes.insert(changes.end(), std::make_move_iterator(later.changes.begin()), std::make_move_iterator(later.changes.end()));
}

qint64 ImportReport::rows() const
{
    return sum(files, [](const FileReport &file) { return file.rows(); });
}

qint64 ImportReport::added() const
{
    return sum(files, [](const FileReport &file) { return file.added; });
}

qint64 ImportReport::duplicate() const
{
    return sum(files, [](const FileReport &file) { return file.duplicate; });
}

qint64 ImportReport::changed() const
{
    return sum(files, [](const FileReport &file) { return file.changed; });
}

qint64 ImportReport::rejected() const
{
    return sum(files, [](const FileReport &file) { return qint64(file.rejected.size()); });
}

qint64 ImportReport::unread() const
{
    return sum(files, [](const FileReport &file) { return file.unread; });
}

qint64 ImportReport::moved() const
{
    return sum(files, [](const FileReport &file) { return file.kept.moved; });
}

qint64 ImportReport::gone() const
{
    return sum(files, [](const FileReport &file) { return qint64(file.kept.gone.size()); });
}

QJsonObject ImportReport::totals() const
{
    return {{QStringLiteral("rows"), rows()},
            {QStringLiteral("new"), added()},
            {QStringLiteral("duplicate"), duplicate()},
            {QStringLiteral("changed"), changed()},
            {QStringLiteral("rejected"), rejected()},
            {QStringLiteral("moved"), moved()},
            {QStringLiteral("gone"), gone()}};
}

void ImportReport::writeJson(const std::function<void(const QByteArray &)> &write) const
{
    write(opened(totals()) + ",\"files\":[");
    for (const char *separator = "\n"; const FileReport &file : files) {
        write(separator + opened(headOf(file)) + ",\"rejected\":[");
        for (const char *between = "\n"; const RejectedRow &row : file.rejected) {
            write(between + text({{QStringLiteral("row"), row.row}, {QStringLiteral("reason"), row.reason}}));
            between = ",\n";
        }
        write("]}");
        separator = ",\n";
    }
    write("]}\n");
}
