// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inputqueue.h"

#include <QFileInfo>

#include <algorithm>

namespace {

ImportFile refusals(const Manifest &manifest, const QString &path)
{
    ImportFile file;
    file.path = path;
    for (const auto &row : manifest.rejected())
        file.rejected.add({row.line, row.reason});
    return file;
}

ImportFile refusal(const Error &error)
{
    ImportFile file;
    file.path = error.source;
    file.rejected.add({error.line, error.message});
    return file;
}

} // namespace

InputQueue::InputQueue(const QStringList &paths, ReadOptions options, const QString &project) : m_options(std::move(options))
{
    Inputs inputs = findInputs(paths, {m_options.manifest.file(), project, project + QStringLiteral("-wal"), project + QStringLiteral("-shm")});
    m_files = std::move(inputs.files);
    if (!m_options.manifest.rejected().empty())
        m_refused.push_back(refusals(m_options.manifest, m_options.manifest.file()));
    if (m_options.manifest.file().isEmpty())
        takeManifests();
    for (const Error &error : inputs.rejected)
        m_refused.push_back(refusal(error));
}

void InputQueue::takeManifests()
{
    QStringList taken;
    for (const InputFile &input : m_files) {
        auto manifest = Manifest::recognised(input.file);
        const auto isListed = [&manifest](const InputFile &file) {
            Article article;
            return manifest->applyTo(article, file.file);
        };
        if (!manifest || std::ranges::none_of(m_files, isListed)) // alone it would say nothing, and be gone without a word
            continue;
        taken << input.file;
        if (!manifest->rejected().empty())
            m_refused.push_back(refusals(*manifest, input.path));
        m_options.manifest.add(std::move(*manifest));
    }
    std::erase_if(m_files, [&taken](const InputFile &input) { return taken.contains(input.file); });
}

std::optional<ImportFile> InputQueue::next()
{
    const size_t place = m_next++;
    if (place < m_refused.size())
        return std::move(m_refused[place]);
    if (place >= total())
        return std::nullopt;
    const InputFile &input = m_files[place - m_refused.size()];
    auto reading = readInput(input, m_options);
    if (!reading)
        return refusal(reading.error());
    ImportFile file;
    file.path = input.path;
    file.location = QFileInfo(input.file).absoluteFilePath();
    file.articles = std::move(reading->articles);
    file.records = std::move(reading->records);
    file.source = std::move(reading->source);
    file.rejected = std::move(reading->rejected);
    return file;
}
