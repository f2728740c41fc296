// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extractor.h"

#include "extract/companytagger.h"
#include "extract/datetagger.h"
#include "extract/quantitytagger.h"

Extractor::Extractor(std::shared_ptr<const Gazetteer> gazetteer)
    : m_gazetteer(std::move(gazetteer))
{
}

Extraction Extractor::extract(Article article) const
{
    Extraction found;
    found.article = std::move(article);
    const QString &text = found.article.text;
    const auto tokens = tokenize(text);
    const auto sentences = splitSentences(text, tokens);
    found.dates = tagDates(text, tokens, sentences, found.article.published);
    found.quantities = tagQuantities(text, tokens, found.dates);
    auto companies = tagCompanies(text, tokens, sentences, *m_gazetteer, found.article.publisher);
    found.mentions = std::move(companies.mentions);
    found.companies = std::move(companies.companies);
    return found;
}
