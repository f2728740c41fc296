// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/pdftext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr int edgeLines = 2; ///< at the top and at the bottom of a page that can be heads and feet
constexpr double shortLine = 0.7; ///< of a block's longest: where a paragraph may end

QString withoutNumbers(const QString &line)
{
    QString plain;
    for (const QChar c : line.simplified())
        plain += c.isDigit() ? QChar(u'#') : c;
    static const QRegularExpression numbers(QStringLiteral("#+"));
    return plain.replace(numbers, QStringLiteral("#"));
}

bool isPageNumber(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[-–—|\\s]*((page|p\\.|seite|第)\\s*)?\\d{1,4}(\\s*(of|/|von)\\s*\\d{1,4})?\\s*页?[-–—|\\s]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

/// The lines at the edges of a page, outermost first at the top, then at the bottom.
std::vector<qsizetype> edgesOf(const QStringList &page)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < page.size() && places.size() < edgeLines; ++i)
        if (!page[i].trimmed().isEmpty())
            places.push_back(i);
    const size_t top = places.size();
    for (qsizetype i = page.size() - 1; i >= 0 && places.size() < top + edgeLines; --i)
        if (!page[i].trimmed().isEmpty() && std::ranges::find(places, i) == places.end())
            places.push_back(i);
    return places;
}

void dropRunningHeads(std::vector<QStringList> &pages)
{
    if (pages.size() < 2)
        return;
    QHash<QString, int> counts;
    for (const QStringList &page : pages) {
        QSet<QString> here;
        for (const qsizetype place : edgesOf(page))
            here.insert(withoutNumbers(page[place]));
        for (const QString &line : here)
            ++counts[line];
    }
    const int enough = std::max(2, int(pages.size()) * 3 / 10); // left and right pages have their own
    for (QStringList &page : pages)
        for (const qsizetype place : edgesOf(page))
            if (isPageNumber(page[place]) || counts.value(withoutNumbers(page[place])) >= enough)
                page[place].clear();
}

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
        || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f) || (c.unicode() >= 0xff00 && c.unicode() <= 0xffef);
}

bool endsSentence(const QString &line)
{
    static const QString ends = QStringLiteral(".!?:;。！？：”\"’)");
    return !line.isEmpty() && ends.contains(line.back());
}

class Paragraphs
{
public:
    /// `words` are the hyphenated words that stand whole somewhere in the text.
    explicit Paragraphs(QSet<QString> words) : m_words(std::move(words)) { }

    void line(const QString &line, qsizetype widest)
    {
        if (m_text.isEmpty() || m_blockEnded) {
            const bool goesOn = m_blockEnded && !m_text.isEmpty() && !endsSentence(m_text) && line.front().isLower() && m_pageEnded;
            if (!goesOn)
                endParagraph();
        } else if (beginsItem(line) || (double(m_last) < shortLine * double(widest) && endsSentence(m_text))) {
            endParagraph();
        }
        append(line);
        m_last = line.size();
        m_blockEnded = m_pageEnded = false;
    }
    void endBlock() { m_blockEnded = true; }
    void endPage() { m_blockEnded = m_pageEnded = true; }

    QString text() &&
    {
        endParagraph();
        return m_paragraphs.join(QStringLiteral("\n\n"));
    }

private:
    static bool beginsItem(const QString &line)
    {
        static const QRegularExpression item(QStringLiteral("^([•▪◦‣*]|[-–] |\\(?[0-9a-z]{1,2}[.)] )"));
        return item.match(line).hasMatch();
    }

    void append(const QString &line)
    {
        if (m_text.isEmpty()) {
            m_text = line;
        } else if (m_text.endsWith(QChar(QChar::SoftHyphen))) {
            m_text.chop(1);
            m_text += line;
        } else if ((m_text.endsWith(u'-') || m_text.endsWith(QChar(0x2010))) && m_text.size() > 1
                   && m_text[m_text.size() - 2].isLetterOrNumber() && line.front().isLetterOrNumber()) {
            if (m_text[m_text.size() - 2].isLetter() && line.front().isLower() && !keepsHyphen(line))
                m_text.chop(1);
            m_text += line;
        } else {
            const bool apart = !(isIdeograph(m_text.back()) && isIdeograph(line.front()));
            m_text += (apart ? QStringLiteral(" ") : QString()) + line;
        }
    }

    /// "e-" + "commerce": where the word is written with its hyphen elsewhere, or a single letter stands before it.
    bool keepsHyphen(const QString &line) const
    {
        static const QRegularExpression head(QStringLiteral("([\\w]+)-$"), QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression tail(QStringLiteral("^([\\w]+)"), QRegularExpression::UseUnicodePropertiesOption);
        const QString before = head.match(m_text).captured(1);
        return before.size() == 1 || m_words.contains((before + u'-' + tail.match(line).captured(1)).toLower());
    }

    void endParagraph()
    {
        if (!m_text.isEmpty())
            m_paragraphs << std::exchange(m_text, QString());
    }

    QSet<QString> m_words;
    QStringList m_paragraphs;
    QString m_text;
    qsizetype m_last = 0;
    bool m_blockEnded = false;
    bool m_pageEnded = false;
};

QSet<QString> hyphenatedWords(const std::vector<QStringList> &pages)
{
    static const QRegularExpression word(QStringLiteral("\\w+-\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> words;
    for (const QStringList &page : pages)
        for (const QString &line : page)
            for (auto match = word.globalMatch(line); match.hasNext();)
                words.insert(match.next().captured().toLower());
    return words;
}

} // namespace

QString runningText(std::vector<QStringList> pages)
{
    dropRunningHeads(pages);
    Paragraphs paragraphs(hyphenatedWords(pages));
    for (const QStringList &page : pages) {
        for (qsizetype begin = 0; begin < page.size();) {
            qsizetype end = begin;
            qsizetype widest = 0;
            while (end < page.size() && !page[end].trimmed().isEmpty())
                widest = std::max(widest, page[end++].simplified().size());
            for (; begin < end; ++begin)
                paragraphs.line(page[begin].simplified(), widest);
            paragraphs.endBlock();
            ++begin;
        }
        paragraphs.endPage();
    }
    return std::move(paragraphs).text();
}
