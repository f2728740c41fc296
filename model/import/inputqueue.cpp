// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/inputqueue.h"

#include <QFileInfo>

InputQueue::InputQueue(Inputs inputs, ReadOptions options) : m_inputs(std::move(inputs)), m_options(std::move(options)) {}

std::optional<ImportFile> InputQueue::next()
{
    const size_t place = m_next++;
    ImportFile file;
    if (place < m_inputs.rejected.size()) {
        const Error &error = m_inputs.rejected[place];
        file.path = error.source;
        file.rejected.push_back({error.line, error.message});
        return file;
    }
    if (place >= total())
        return std::nullopt;
    const InputFile &input = m_inputs.files[place - m_inputs.rejected.size()];
    file.path = input.path;
    file.location = input.file == u"-" ? input.file : QFileInfo(input.file).absoluteFilePath();
    auto reading = readInput(input, m_options);
    if (reading) {
        file.articles = std::move(reading->articles);
        file.records = std::move(reading->records);
    } else {
        file.rejected.push_back({reading.error().line, reading.error().message});
    }
    return file;
}
