// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extractor.h"

#include "extract/boilerplate.h"
#include "extract/companytagger.h"
#include "extract/datetagger.h"
#include "extract/eventframes.h"
#include "extract/figureframes.h"
#include "extract/headline.h"
#include "extract/publicationdate.h"
#include "extract/quantitytagger.h"
#include "text/language.h"

Extractor::Extractor(std::shared_ptr<const Gazetteer> gazetteer, std::shared_ptr<const FrameLexicon> frames)
    : m_gazetteer(std::move(gazetteer))
    , m_frames(std::move(frames))
{
}

Extraction Extractor::extract(Article article) const
{
    Extraction found;
    found.article = std::move(article);
    Article &told = found.article;
    const auto tokens = tokenize(told.text);
    const auto sentences = splitSentences(told.text, tokens);
    const auto boilerplate = findBoilerplate(told.text, tokens, sentences);
    if (told.hash.isEmpty())
        told.hash = Article::hashOf(told.text);
    if (told.language.isEmpty())
        told.language = languageOf(told.text, tokens);
    if (told.title.isEmpty())
        told.title = findHeadline(told.text, boilerplate);

    if (!told.published) {
        const PublicationDate published = findPublicationDate(told, tokens, sentences);
        told.published = published.date;
        told.publishedFrom = published.from;
        told.publishedEvidence = published.evidence;
    }

    found.dates = tagDates(told.text, tokens, sentences, told.published);
    found.quantities = tagQuantities(told.text, tokens, found.dates);
    auto companies = tagCompanies(told.text, tokens, sentences, *m_gazetteer, told.publisher);
    found.mentions = std::move(companies.mentions);
    found.companies = std::move(companies.companies);

    const Analysis analysis{told, tokens, sentences, boilerplate, found.dates, found.quantities, found.mentions};
    found.events = findEvents(analysis, *m_frames);
    found.figures = findFigures(analysis);
    return found;
}
