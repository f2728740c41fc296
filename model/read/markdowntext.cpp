// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/markdowntext.h"

#include <algorithm>
#include <md4c.h>
#include <vector>

namespace {

/// Receives md4c's events and writes the plain text.
class Renderer
{
public:
    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_UL:
            m_lists.push_back(-1);
            break;
        case MD_BLOCK_OL:
            m_lists.push_back(int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI:
            endLine();
            m_text += QString(2 * std::min<qsizetype>(qsizetype(m_lists.size()) - 1, deepestIndent), u' ') + nextMarker();
            m_atMarker = true;
            break;
        case MD_BLOCK_H:
            startParagraph();
            if (static_cast<MD_BLOCK_H_DETAIL *>(detail)->level == 1 && m_title.isEmpty())
                m_titleFrom = m_text.size();
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TABLE:
            startParagraph();
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_H:
            if (m_titleFrom >= 0)
                m_title = m_text.mid(m_titleFrom).simplified();
            m_titleFrom = -1;
            endLine();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_text += u'\t';
            break;
        case MD_BLOCK_TR:
            m_text.chop(m_text.endsWith(u'\t') ? 1 : 0);
            endLine();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_CODE:
            endLine();
            break;
        default:
            break;
        }
        m_atMarker = false;
    }

    void text(MD_TEXTTYPE type, QUtf8StringView piece)
    {
        m_atMarker = false;
        switch (type) {
        case MD_TEXT_HTML:
            break;
        case MD_TEXT_SOFTBR:
            m_text += u' ';
            break;
        case MD_TEXT_BR:
            m_text += u'\n';
            break;
        case MD_TEXT_NULLCHAR:
            m_text += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_ENTITY:
            m_text += entity(piece.toString());
            break;
        default:
            m_text += piece.toString();
            break;
        }
    }

    MarkdownText result() &&
    {
        endLine();
        if (m_text == QLatin1String("\n"))
            m_text.clear();
        return {std::move(m_text), std::move(m_title)};
    }

private:
    static constexpr qsizetype deepestIndent = 8;

    void endLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    /// An empty line before it, unless it is what a list item begins with.
    void startParagraph()
    {
        if (m_atMarker)
            return;
        endLine();
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }

    QString nextMarker()
    {
        int &number = m_lists.back();
        return number < 0 ? QStringLiteral("• ") : QString::number(number++) + QStringLiteral(". ");
    }

    /// The entities that writers use; others stay as they are written.
    static QString entity(const QString &name)
    {
        static const std::pair<QLatin1String, char16_t> known[] = {
            {QLatin1String("&amp;"), u'&'},    {QLatin1String("&lt;"), u'<'},     {QLatin1String("&gt;"), u'>'},
            {QLatin1String("&quot;"), u'"'},   {QLatin1String("&apos;"), u'\''},  {QLatin1String("&nbsp;"), u'\u00a0'},
            {QLatin1String("&ndash;"), u'–'},  {QLatin1String("&mdash;"), u'—'},  {QLatin1String("&hellip;"), u'…'},
            {QLatin1String("&lsquo;"), u'‘'},  {QLatin1String("&rsquo;"), u'’'},  {QLatin1String("&ldquo;"), u'“'},
            {QLatin1String("&rdquo;"), u'”'},  {QLatin1String("&euro;"), u'€'},   {QLatin1String("&pound;"), u'£'},
            {QLatin1String("&yen;"), u'¥'},    {QLatin1String("&copy;"), u'©'},   {QLatin1String("&reg;"), u'®'},
        };
        for (const auto &[text, character] : known)
            if (name == text)
                return QString(QChar(character));
        if (name.startsWith(QLatin1String("&#"))) {
            const bool hex = name.size() > 2 && name[2].toLower() == u'x';
            bool ok = false;
            const char32_t code = QStringView(name).mid(hex ? 3 : 2).chopped(1).toUInt(&ok, hex ? 16 : 10);
            if (ok && code >= 32 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
                return QString::fromUcs4(&code, 1);
        }
        return name;
    }

    QString m_text;
    QString m_title;
    qsizetype m_titleFrom = -1;
    bool m_atMarker = false;
    std::vector<int> m_lists; ///< open lists, inmost last: the next number, or -1 for bullets
};

Renderer &rendererAt(void *userData)
{
    return *static_cast<Renderer *>(userData);
}

} // namespace

MarkdownText plainTextOf(QStringView markdown)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) { return rendererAt(user).enterBlock(type, detail), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return rendererAt(user).leaveBlock(type), 0; };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        return rendererAt(user).text(type, QUtf8StringView(text, size)), 0;
    };
    const QByteArray bytes = markdown.toUtf8();
    Renderer renderer;
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &renderer);
    return std::move(renderer).result();
}
