// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmltext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype shortBlock = 80; ///< characters; a longer one is a paragraph
constexpr double mostlyLinks = 0.5;
constexpr unsigned int largestList = 50'000; ///< bytes of source
constexpr qsizetype leastStory = 200; ///< characters that what calls itself the article must have

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P: case GUMBO_TAG_DIV: case GUMBO_TAG_SECTION: case GUMBO_TAG_ARTICLE: case GUMBO_TAG_MAIN: case GUMBO_TAG_UL:
    case GUMBO_TAG_OL: case GUMBO_TAG_LI: case GUMBO_TAG_DL: case GUMBO_TAG_DT: case GUMBO_TAG_DD: case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_H1: case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
    case GUMBO_TAG_TABLE: case GUMBO_TAG_TR: case GUMBO_TAG_TBODY: case GUMBO_TAG_CAPTION: case GUMBO_TAG_PRE: case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_HEADER: case GUMBO_TAG_ADDRESS: case GUMBO_TAG_HR: case GUMBO_TAG_BODY:
    case GUMBO_TAG_DETAILS: case GUMBO_TAG_SUMMARY: case GUMBO_TAG_CENTER: case GUMBO_TAG_TD: case GUMBO_TAG_TH:
        return true;
    default:
        return false;
    }
}

/// How much of the text below an element stands in links; 0 for the largest elements, which are no list of links.
double linkShare(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (element.end_pos.offset > element.start_pos.offset + largestList)
        return 0;
    const qsizetype all = textOf(node).size();
    if (all == 0)
        return 0;
    qsizetype linked = 0;
    walk(node, [&linked](const GumboNode &child) {
        if (tagOf(child) != GUMBO_TAG_A)
            return true;
        linked += textOf(child).size();
        return false;
    });
    return double(linked) / double(all);
}

/// Gathers the blocks of a story.
class Blocks
{
public:
    void read(const GumboNode &node)
    {
        eachChild(node, [this](const GumboNode &child) { visit(child); });
    }

    QString text() &&
    {
        endBlock();
        return m_blocks.join(QStringLiteral("\n\n"));
    }

private:
    void visit(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_CDATA) {
            m_block += QString::fromUtf8(node.v.text.text);
            return;
        }
        if (node.type == GUMBO_NODE_WHITESPACE) {
            m_block += u' ';
            return;
        }
        const GumboTag tag = tagOf(node);
        if (!isElement(node) || isBesideTheStory(node))
            return;
        if (tag == GUMBO_TAG_BR) {
            m_block += QChar(QChar::LineSeparator);
            return;
        }
        if (!isBlock(tag)) {
            read(node);
            return;
        }
        if (isListOfLinks(node, tag))
            return;
        endBlock();
        read(node);
        endBlock();
    }

    /// Lists and paragraphs that are nothing but links lead elsewhere.
    static bool isListOfLinks(const GumboNode &node, GumboTag tag)
    {
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_DL)
            return linkShare(node) > mostlyLinks;
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_SECTION)
            return linkShare(node) > 0.8;
        return false;
    }

    void endBlock()
    {
        QStringList lines;
        for (const QString &line : std::exchange(m_block, QString()).split(QChar(QChar::LineSeparator)))
            if (const QString words = line.simplified(); !words.isEmpty())
                lines << words;
        if (!lines.isEmpty())
            m_blocks << lines.join(u'\n');
    }

    QString m_block;
    QStringList m_blocks;
};

/// The element whose paragraphs weigh most: each gives its length to its parent and half of it to the one above.
const GumboNode *heaviest(const GumboNode &root)
{
    QHash<const GumboNode *, double> weights;
    walk(root, [&weights](const GumboNode &node) {
        if (!isElement(node) || isBesideTheStory(node))
            return false;
        const GumboTag tag = tagOf(node);
        if (tag != GUMBO_TAG_P && tag != GUMBO_TAG_PRE && tag != GUMBO_TAG_BLOCKQUOTE && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_DIV)
            return true;
        qsizetype own = 0; // text that stands in no block below
        if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE)
            own = textOf(node).size();
        else
            eachChild(node, [&own](const GumboNode &child) {
                own += child.type == GUMBO_NODE_TEXT ? QString::fromUtf8(child.v.text.text).simplified().size() : 0;
            });
        if (own < shortBlock / 3)
            return true;
        const double weight = double(own) * (1 - linkShare(node));
        const GumboNode *holder = tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE ? node.parent : &node;
        if (holder) {
            weights[holder] += weight;
            if (holder->parent)
                weights[holder->parent] += weight / 2;
        }
        return true;
    });
    const GumboNode *best = nullptr;
    walk(root, [&](const GumboNode &node) { // in the order of the page, so that it is the same at every run
        if (weights.value(&node) > (best ? weights.value(best) : 0))
            best = &node;
        return true;
    });
    return best;
}

QString blocksOf(const GumboNode &node)
{
    Blocks blocks;
    blocks.read(node);
    return std::move(blocks).text();
}

} // namespace

bool holdsComments(const GumboNode &node)
{
    static const QRegularExpression words(QStringLiteral("(^|[ _-])(comments?|commentlist|disqus\\w*|respond|replies|reader-?reactions)([ _-]|$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(attribute(node, "class") + u' ' + attribute(node, "id")).hasMatch();
}

bool isBesideTheStory(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_IFRAME: case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE: case GUMBO_TAG_FOOTER: case GUMBO_TAG_FORM: case GUMBO_TAG_BUTTON: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG: case GUMBO_TAG_OBJECT: case GUMBO_TAG_EMBED: case GUMBO_TAG_CANVAS: case GUMBO_TAG_VIDEO: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_HEAD: case GUMBO_TAG_MATH: case GUMBO_TAG_MENU:
        return true;
    case GUMBO_TAG_HTML: case GUMBO_TAG_BODY: case GUMBO_TAG_MAIN: case GUMBO_TAG_ARTICLE:
        return false;
    default:
        break;
    }
    const QString role = attribute(node, "role");
    if (role == QLatin1String("navigation") || role == QLatin1String("complementary") || role == QLatin1String("banner")
        || role == QLatin1String("contentinfo") || role == QLatin1String("search") || role == QLatin1String("dialog"))
        return true;
    if (attribute(node, "aria-hidden") == QLatin1String("true") || gumbo_get_attribute(&node.v.element.attributes, "hidden"))
        return true;
    if (attribute(node, "style").remove(u' ').contains(QLatin1String("display:none")))
        return true;
    const QString called = attribute(node, "class") + u' ' + attribute(node, "id");
    if (called.size() <= 1)
        return false;
    static const QRegularExpression words(
        QStringLiteral("(^|[ _-])(ads?|advert\\w*|adsense|adslot|banner|sponsor\\w*|promo\\w*|related\\w*|recommend\\w*|more-?stories|read-?more|read-?next|"
                       "sidebar|side-?bar|menu|nav|navbar|navigation|breadcrumbs?|footer|masthead|social\\w*|share\\w*|sharing|newsletter\\w*|"
                       "subscribe|subscription|paywall|cookie\\w*|consent|popup|modal|pagination|pager|widget|tags?|taglist|trending|popular|"
                       "most-?read|outbrain|taboola|author-?bio|skip-?links?|toolbar|login|signup|sign-?up)([ _-]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(called).hasMatch() || holdsComments(node);
}

const GumboNode *mainElement(const HtmlDocument &document)
{
    const GumboNode *body = nullptr;   // what says that it is the story
    const GumboNode *article = nullptr;
    const GumboNode *main = nullptr;
    qsizetype longest = 0;
    walk(*document.root(), [&](const GumboNode &node) {
        const GumboTag tag = tagOf(node);
        if (isElement(node) && isBesideTheStory(node))
            return false;
        if (!body && attribute(node, "itemprop").contains(QLatin1String("articleBody")))
            body = &node;
        if (tag == GUMBO_TAG_ARTICLE && (!article || !article->v.element.children.length || node.parent != article)) {
            if (const qsizetype size = textOf(node).size(); size > longest) {
                longest = size;
                article = &node;
            }
        }
        if (!main && (tag == GUMBO_TAG_MAIN || attribute(node, "role") == QLatin1String("main")))
            main = &node;
        return true;
    });
    for (const GumboNode *claimed : {body, article, main})
        if (claimed && blocksOf(*claimed).size() >= leastStory)
            return claimed;
    if (const GumboNode *found = heaviest(*document.root()))
        return found;
    for (const GumboNode *claimed : {body, article, main})
        if (claimed && !blocksOf(*claimed).isEmpty())
            return claimed;
    const GumboNode *whole = nullptr;
    eachChild(*document.root(), [&whole](const GumboNode &child) {
        if (tagOf(child) == GUMBO_TAG_BODY)
            whole = &child;
    });
    return whole;
}

QString mainText(const HtmlDocument &document)
{
    const GumboNode *element = mainElement(document);
    if (!element)
        return {};
    // Where the headline stands above the story's own element it belongs to it all the same.
    QString text = blocksOf(*element);
    QString headline;
    bool inside = false;
    walk(*element, [&inside](const GumboNode &node) {
        inside = inside || tagOf(node) == GUMBO_TAG_H1;
        return !inside;
    });
    if (!inside)
        walk(*document.root(), [&headline](const GumboNode &node) {
            if (headline.isEmpty() && tagOf(node) == GUMBO_TAG_H1 && !holdsComments(node))
                headline = textOf(node);
            return headline.isEmpty() && tagOf(node) != GUMBO_TAG_NAV;
        });
    if (!headline.isEmpty() && !text.isEmpty() && !text.startsWith(headline))
        text.prepend(headline + QStringLiteral("\n\n"));
    return text;
}
