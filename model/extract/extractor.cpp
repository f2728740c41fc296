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

#include <QSet>

namespace {

/// Parties of events that nobody knows are companies from now on.
void addParties(Extraction &found)
{
    QSet<QString> known;
    for (const Company &company : found.companies)
        known.insert(company.name);
    for (const Event &event : found.events)
        for (const EventCompany &party : event.companies)
            if (!known.contains(party.name)) {
                known.insert(party.name);
                Company company;
                company.name = party.name;
                found.companies.push_back(std::move(company));
            }
}

} // namespace

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
    addParties(found);
    found.figures = findFigures(analysis);
    return found;
}
