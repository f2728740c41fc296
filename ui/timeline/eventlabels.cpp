// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/eventlabels.h"

#include <QTextBoundaryFinder>

namespace {

constexpr int mostLabels = 50'000;
constexpr int longestLabel = 40;

} // namespace

EventLabels::EventLabels(TextCache &texts)
    : m_texts(texts)
    , m_titles([](EventIndex::Row) { return QString(); })
    , m_labels(mostLabels)
{
}

void EventLabels::setTitles(TitleOf titles)
{
    m_titles = std::move(titles);
    m_labels.clear();
}

EventLabels::Label EventLabels::of(EventIndex::Row row)
{
    if (const Label *label = m_labels.object(row))
        return *label;
    Label label;
    if (m_mayFetch-- <= 0)
        return label;
    label.text = labelOf(m_titles(row));
    label.width = m_texts.room(label.text, TextRole::Label);
    if (!label.text.isEmpty())
        m_labels.insert(row, new Label(label));
    return label;
}

QString labelOf(const QString &title)
{
    if (title.size() <= longestLabel)
        return title;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, title);
    qsizetype end = 0; // of the letter before the last that may stay
    for (int letter = 1; letter < longestLabel && end >= 0; ++letter)
        end = letters.toNextBoundary();
    if (end < 0 || letters.toNextBoundary() < 0 || letters.position() >= title.size())
        return title;
    const qsizetype word = title.lastIndexOf(QLatin1Char(' '), end);
    return title.left(word < end / 2 ? end : word) + QChar(0x2026);
}
