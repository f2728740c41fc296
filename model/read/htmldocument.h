// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>
#include <gumbo.h>
#include <memory>

/// The deepest that elements of a page may be nested.
inline constexpr int htmlDepthLimit = 2000;

/// A page as a tree, however broken it is. Nothing in it runs, and nothing it refers to is fetched: it is only looked at.
class HtmlDocument
{
public:
    /// Text of any encoding. Error where elements are nested deeper than htmlDepthLimit: the parser frees a tree by recursion. Of an
    /// element's attributes the first htmlAttributeLimit are there.
    [[nodiscard]] static Result<HtmlDocument> parse(const QString &html, const QString &sourceName);

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }

private:
    struct Destroy {
        void operator()(GumboOutput *output) const;
    };
    HtmlDocument(QByteArray bytes, GumboOutput *output) : m_bytes(std::move(bytes)), m_output(output) { }

    QByteArray m_bytes; ///< that the tree points into
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

// Questions to a node; an element's only where that is said.
[[nodiscard]] bool isElement(const GumboNode &node);
[[nodiscard]] GumboTag tagOf(const GumboNode &node); ///< GUMBO_TAG_UNKNOWN where it is no element
[[nodiscard]] QString attribute(const GumboNode &node, const char *name); ///< empty where there is none
[[nodiscard]] QString textOf(const GumboNode &node);                      ///< all the text below it, white space made single
/// Calls `visit` for each node below one, in the order of the page; what it returns false for is not gone into.
void walk(const GumboNode &node, const std::function<bool(const GumboNode &)> &visit);
/// Calls `visit` for each child.
template<class Visit>
void eachChild(const GumboNode &node, const Visit &visit)
{
    if (!isElement(node))
        return;
    const GumboVector &children = node.v.element.children;
    for (unsigned int i = 0; i < children.length; ++i)
        visit(*static_cast<const GumboNode *>(children.data[i]));
}
