// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/headdate.h"

namespace {

/// The sentence's date where it says nothing else, or null.
const DateMention *onlyDate(const SentenceView &view)
{
    const DateMention *only = view.dates().size() == 1 ? view.dates().front() : nullptr;
    if (!only || !only->edtf || only->type != TimexType::Date)
        return nullptr;
    for (qsizetype at = view.first(); at < view.last(); ++at)
        if (view.token(at).kind == TokenKind::Word && view.date(at) != only)
            return nullptr;
    return only;
}

} // namespace

void HeadDate::read(const SentenceView &view, bool isHeading)
{
    const qsizetype paragraph = view.sentence().paragraph;
    if (const DateMention *only = onlyDate(view)) {
        m_date = only;
        m_paragraph = paragraph;
        m_used = false;
    } else if (m_date && paragraph != m_paragraph) {
        if (m_used || isHeading)
            m_date = nullptr;
        m_paragraph = paragraph;
        m_used = true;
    } else {
        m_used = true;
    }
}
