// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmltags.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool beginsXmlName(char c)
{
    return isLetter(c) || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

template<size_t Count>
bool isOneOf(const QByteArray &name, const std::array<const char *, Count> &names)
{
    return std::ranges::any_of(names, [&name](const char *each) { return name == each; });
}

constexpr std::array empty{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};
constexpr std::array closedByTheNext{"p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot"};
constexpr std::array ofText{"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"};

/// Where in a tag one is, for all the places that one could have begun at: each has the most attributes of any of them.
class TagStates
{
public:
    TagStates() { m_most.fill(none); }

    [[nodiscard]] bool isOutside() const
    {
        return std::ranges::all_of(m_most, [](int most) { return most == none; });
    }
    [[nodiscard]] bool mayBeInValue() const { return m_most[InDouble] != none || m_most[InSingle] != none; }
    [[nodiscard]] bool isFullAt(char c) const
    {
        if (isBlank(c) || c == '/' || c == '>')
            return false;
        return m_most[BeforeName] >= htmlAttributeLimit || (m_most[AfterName] >= htmlAttributeLimit && c != '=');
    }
    void begin() { m_most[TagName] = std::max(m_most[TagName], 0); }
    void step(char c)
    {
        const std::array<int, stateCount> before = std::exchange(m_most, nowhere());
        for (int state = 0; state < stateCount; ++state)
            if (const int most = before[size_t(state)]; most != none)
                step(State(state), most, c);
    }

private:
    enum State { TagName, BeforeName, Name, AfterName, BeforeValue, InDouble, InSingle, InBare, stateCount };
    static constexpr int none = -1;

    static std::array<int, stateCount> nowhere()
    {
        std::array<int, stateCount> most;
        most.fill(none);
        return most;
    }
    void to(State state, int most) { m_most[state] = std::max(m_most[state], most); }

    void step(State state, int most, char c)
    {
        if (state == InDouble || state == InSingle)
            return to(c == (state == InDouble ? '"' : '\'') ? BeforeName : state, most);
        if (c == '>')
            return;
        switch (state) {
        case TagName: return to(isBlank(c) || c == '/' ? BeforeName : TagName, most);
        case BeforeName: return isBlank(c) || c == '/' ? to(BeforeName, most) : to(Name, most + 1);
        case Name: return to(isBlank(c) ? AfterName : c == '/' ? BeforeName : c == '=' ? BeforeValue : Name, most);
        case AfterName:
            if (isBlank(c))
                return to(AfterName, most);
            return c == '/' ? to(BeforeName, most) : c == '=' ? to(BeforeValue, most) : to(Name, most + 1);
        case BeforeValue: return to(isBlank(c) ? BeforeValue : c == '"' ? InDouble : c == '\'' ? InSingle : InBare, most);
        default: return to(isBlank(c) ? BeforeName : InBare, most);
        }
    }

    std::array<int, stateCount> m_most;
};

/// Whether the name of a tag, one that closes or not, may begin at a place.
bool beginsTag(const QByteArray &html, qsizetype at, bool (*begins)(char) = isLetter)
{
    if (at < 1 || !begins(html[at]))
        return false;
    return html[at - 1] == '<' || (at > 1 && html[at - 1] == '/' && html[at - 2] == '<');
}

/// Whether a tag may be beginning just here.
bool isNearTag(const QByteArray &html, qsizetype at)
{
    return html[at] == '<' || (at > 0 && (html[at - 1] == '<' || html[at - 1] == '/'));
}

QByteArray nameAt(const QByteArray &html, qsizetype at)
{
    constexpr qsizetype longest = 24; // that is told from others
    qsizetype end = at;
    while (end < html.size() && end - at < longest && !isBlank(html[end]) && html[end] != '/' && html[end] != '>')
        ++end;
    return html.sliced(at, end - at).toLower();
}

/// Counts the tags that are open, one by one.
class OpenTags
{
public:
    [[nodiscard]] int deepest() const { return m_deepest; }

    void open(const QByteArray &name, bool endsInSlash, bool inComment)
    {
        if (!inComment && m_text.isEmpty() && isOneOf(name, ofText))
            m_text = name;
        const bool foreign = m_open.value("svg") > 0 || m_open.value("math") > 0; // where what is empty in HTML may hold something
        if (foreign ? endsInSlash : isOneOf(name, empty) || isOneOf(name, closedByTheNext))
            return;
        if (endsInSlash && (name == "svg" || name == "math"))
            return;
        ++m_open[name];
        m_deepest = std::max(m_deepest, ++m_depth);
    }
    void close(const QByteArray &name, bool inComment)
    {
        if (inComment || (!m_text.isEmpty() && m_text != name))
            return;
        m_text.clear();
        if (const auto found = m_open.find(name); found != m_open.end() && *found > 0) {
            --*found;
            --m_depth;
        }
    }

private:
    QHash<QByteArray, int> m_open;
    QByteArray m_text; ///< the element in which tags are only text, as far as one can tell
    int m_depth = 0;
    int m_deepest = 0;
};

} // namespace

int htmlDepth(const QByteArray &html)
{
    OpenTags tags;
    TagStates states;
    QByteArray opening; ///< the name of the tag that has begun
    qsizetype commentEnd = -1;
    for (qsizetype at = 0; at < html.size(); ++at) {
        if (states.isOutside() && !isNearTag(html, at) && (at = html.indexOf('<', at)) < 0)
            break;
        const bool inComment = at <= commentEnd;
        if (!inComment && html[at] == '<' && QByteArrayView(html).sliced(at).startsWith("<!--")) {
            commentEnd = html.indexOf("-->", at + 4);
            commentEnd = commentEnd < 0 ? html.size() : commentEnd;
        }
        const bool mayBeInValue = states.mayBeInValue();
        const bool begins = beginsTag(html, at);
        if (!opening.isEmpty() && (html[at] == '>' || begins))
            tags.open(std::exchange(opening, {}), html[at] == '>' && html[at - 1] == '/' && !mayBeInValue, inComment);
        states.step(html[at]);
        if (!begins)
            continue;
        states.begin();
        if (html[at - 1] == '<')
            opening = nameAt(html, at);
        else if (!mayBeInValue)
            tags.close(nameAt(html, at), inComment);
    }
    if (!opening.isEmpty())
        tags.open(opening, false, false);
    return tags.deepest();
}

void dropFurtherAttributes(QByteArray &html)
{
    TagStates states;
    for (qsizetype at = 0; at < html.size(); ++at) {
        if (states.isOutside() && !isNearTag(html, at) && (at = html.indexOf('<', at)) < 0)
            return;
        if (states.isFullAt(html[at]))
            html[at] = ' ';
        states.step(html[at]);
        if (beginsTag(html, at, beginsXmlName))
            states.begin();
    }
}
