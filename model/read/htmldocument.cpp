// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/htmldocument.h"

#include "core/errorwords.h"
#include "read/htmltags.h"

void HtmlDocument::Destroy::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<HtmlDocument> HtmlDocument::parse(const QString &html, const QString &sourceName)
{
    QByteArray bytes = html.toUtf8();
    if (htmlDepth(bytes) > htmlDepthLimit)
        return Error{ErrorWords::tr("The page nests its elements more than %1 deep.").arg(htmlDepthLimit), sourceName};
    dropFurtherAttributes(bytes);
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size()));
    return HtmlDocument(std::move(bytes), output);
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

GumboTag tagOf(const GumboNode &node)
{
    return isElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attribute(const GumboNode &node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

void walk(const GumboNode &node, const std::function<bool(const GumboNode &)> &visit)
{
    eachChild(node, [&visit](const GumboNode &child) {
        if (visit(child))
            walk(child, visit);
    });
}

QString textOf(const GumboNode &node)
{
    QString text;
    walk(node, [&text](const GumboNode &child) {
        if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE || child.type == GUMBO_NODE_CDATA)
            text += QString::fromUtf8(child.v.text.text);
        else if (tagOf(child) == GUMBO_TAG_BR)
            text += u' ';
        return tagOf(child) != GUMBO_TAG_SCRIPT && tagOf(child) != GUMBO_TAG_STYLE;
    });
    return text.simplified();
}
