// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tokens.h"

#include <QChar>

#include <array>

namespace {

enum class Class : quint8 { Space, Newline, Letter, Upper, Digit, Ideograph, Mark, Punctuation, Symbol };

Class classOfWide(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isPunct(c) ? Class::Punctuation : Class::Ideograph;
    default:
        break;
    }
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return Class::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return Class::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Class::Mark;
    case QChar::Number_DecimalDigit:
        return Class::Digit;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Class::Newline;
    case QChar::Separator_Space:
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return Class::Space;
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return c == 0x2030 ? Class::Symbol : Class::Punctuation;
    default:
        return Class::Symbol;
    }
}

constexpr std::array<Class, 128> makeAsciiClasses()
{
    std::array<Class, 128> table {};
    for (char16_t c = 0; c < 128; ++c) {
        Class &slot = table[c];
        if (c == '\n')
            slot = Class::Newline;
        else if (c <= ' ' || c == 127)
            slot = Class::Space;
        else if (c >= '0' && c <= '9')
            slot = Class::Digit;
        else if (c >= 'A' && c <= 'Z')
            slot = Class::Upper;
        else if (c >= 'a' && c <= 'z')
            slot = Class::Letter;
        else if (c == '$' || c == '%' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`'
                 || c == '|' || c == '~')
            slot = Class::Symbol;
        else
            slot = Class::Punctuation;
    }
    return table;
}
constexpr auto asciiClasses = makeAsciiClasses();

/// One pass over the text.
class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text.utf16()), m_size(qint32(text.size())) {}

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        tokens.reserve(size_t(m_size / 5 + 8));
        bool lineStart = true;
        bool glued = false;
        qint32 at = 0;
        while (at < m_size) {
            const Class what = classAt(at);
            if (what == Class::Space || what == Class::Newline) {
                lineStart |= what == Class::Newline;
                glued = false;
                at += width(at);
                continue;
            }
            if (what == Class::Mark) { // a stray one
                at += width(at);
                continue;
            }
            Token token = read(at, what);
            token.lineStart = lineStart;
            token.glued = glued;
            tokens.push_back(token);
            at = token.end;
            lineStart = false;
            glued = true;
        }
        return tokens;
    }

private:
    [[nodiscard]] Class classAt(qint32 at) const
    {
        const char16_t c = m_text[at];
        if (c < 128)
            return asciiClasses[c];
        if (QChar::isSurrogate(c))
            return width(at) == 2 ? classOfWide(QChar::surrogateToUcs4(c, m_text[at + 1])) : Class::Symbol;
        return classOfWide(c);
    }
    [[nodiscard]] qint32 width(qint32 at) const
    {
        return QChar::isHighSurrogate(m_text[at]) && at + 1 < m_size && QChar::isLowSurrogate(m_text[at + 1]) ? 2 : 1;
    }
    [[nodiscard]] bool isDigit(qint32 at) const { return at < m_size && classAt(at) == Class::Digit; }
    [[nodiscard]] bool isLetter(qint32 at) const
    {
        if (at >= m_size)
            return false;
        const Class what = classAt(at);
        return what == Class::Letter || what == Class::Upper;
    }
    [[nodiscard]] static bool isApostrophe(char16_t c) { return c == '\'' || c == 0x2019; }

    [[nodiscard]] Token read(qint32 at, Class what)
    {
        Token token;
        token.begin = at;
        m_hash = 2166136261U;
        switch (what) {
        case Class::Letter:
        case Class::Upper:
            readWord(token, what);
            break;
        case Class::Digit:
            token.kind = TokenKind::Number;
            readNumber(token);
            break;
        case Class::Ideograph:
            token.kind = TokenKind::Ideographs;
            readOne(token);
            break;
        case Class::Punctuation:
            if (isApostrophe(m_text[at]) && at > 0 && isLetter(at - 1) && isLetter(at + 1)) {
                readClitic(token);
                break;
            }
            token.kind = TokenKind::Punctuation;
            readOne(token);
            break;
        default:
            token.kind = TokenKind::Symbol;
            readOne(token);
        }
        token.word = m_hash;
        return token;
    }

    void add(char16_t c)
    {
        if (c >= 'A' && c <= 'Z')
            c = char16_t(c | 0x20);
        else if (c >= 128)
            c = char16_t(isApostrophe(c) ? u'\'' : QChar::toLower(c));
        m_hash = (m_hash ^ c) * 16777619U;
    }
    void addWide(qint32 at, qint32 count)
    {
        for (qint32 i = 0; i < count; ++i)
            add(m_text[at + i]);
    }

    void readOne(Token &token)
    {
        token.end = token.begin + width(token.begin);
        addWide(token.begin, token.end - token.begin);
    }

    void readNumber(Token &token)
    {
        qint32 at = token.begin;
        while (at < m_size) {
            if (isDigit(at)) {
                const qint32 step = width(at);
                addWide(at, step);
                at += step;
            } else if (m_text[at] == '.' && isDigit(at + 1)) {
                add(m_text[at++]);
            } else if (m_text[at] == ',' && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4)) {
                add(m_text[at++]);
            } else {
                break;
            }
        }
        token.end = at;
    }

    /// "U.S.", "a.m.", "J.P.": single letters with a full stop each, two at least.
    [[nodiscard]] qint32 endOfInitials(qint32 at) const
    {
        qint32 end = at;
        int letters = 0;
        while (isLetter(end) && end + 1 < m_size && m_text[end + 1] == '.') {
            end += 2;
            ++letters;
        }
        if (letters > 0 && isLetter(end) && !isLetter(end + 1) && !isDigit(end + 1))
            return end + 1; // "U.S" without its last stop
        return letters >= 2 ? end : at;
    }

    void readWord(Token &token, Class first)
    {
        token.kind = TokenKind::Word;
        token.capital = first == Class::Upper;
        qint32 at = token.begin;
        int letters = 0;
        bool upper = true;
        const qint32 initials = endOfInitials(at);
        if (initials > at) {
            token.end = initials;
            addWide(at, initials - at);
            token.allCaps = token.capital;
            return;
        }
        while (at < m_size) {
            const Class what = classAt(at);
            if (what == Class::Letter || what == Class::Upper) {
                const qint32 step = width(at);
                addWide(at, step);
                at += step;
                ++letters;
                upper &= what == Class::Upper;
            } else if (what == Class::Mark) {
                at += width(at); // combining marks and soft hyphens do not tell words apart
            } else if (isApostrophe(m_text[at]) && isLetter(at + 1) && !isClitic(at)) {
                add(m_text[at++]);
            } else {
                break;
            }
        }
        token.end = at;
        token.allCaps = upper && letters >= 2;
    }

    /// Whether what stands at the apostrophe is "'s", "'t", "'re", "'ve", "'ll", "'d" or "'m".
    [[nodiscard]] bool isClitic(qint32 at) const
    {
        const auto letter = [this](qint32 i) { return i < m_size ? char16_t(m_text[i] | 0x20) : u'\0'; };
        const char16_t a = letter(at + 1);
        if (!isLetter(at + 2))
            return a == 's' || a == 't' || a == 'd' || a == 'm';
        const char16_t b = letter(at + 2);
        return !isLetter(at + 3) && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l'));
    }

    void readClitic(Token &token)
    {
        qint32 at = token.begin + 1;
        add('\'');
        while (isLetter(at)) {
            const qint32 step = width(at);
            addWide(at, step);
            at += step;
        }
        token.kind = TokenKind::Word;
        token.end = at;
    }

    const char16_t *m_text;
    qint32 m_size;
    quint32 m_hash = 0;
};

} // namespace

std::vector<Token> tokenize(QStringView text)
{
    return Tokenizer(text).run();
}
