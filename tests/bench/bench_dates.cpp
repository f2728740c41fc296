// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast dates are tagged: alone, and with the splitting into tokens and sentences that it needs.

#include "benchtexts.h"
#include "stopwatch.h"

#include "extract/datetagger.h"

namespace {

struct Split {
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
};

Split splitOf(QStringView text)
{
    Split split {tokenize(text), {}};
    split.sentences = splitSentences(text, split.tokens);
    return split;
}

} // namespace

int main()
{
    const std::vector<Article> articles = benchTexts();
    if (articles.empty())
        return 1;
    std::vector<Split> splits;
    splits.reserve(articles.size());
    for (const Article &article : articles)
        splits.push_back(splitOf(article.text));

    size_t found = 0;
    const Stopwatch stopwatch(articles);
    stopwatch.time("dates", 1, [&](size_t i) {
        found += tagDates(articles[i].text, splits[i].tokens, splits[i].sentences, articles[i].published).size();
    });
    stopwatch.time("dates with tokens", 1, [&](size_t i) {
        const Split split = splitOf(articles[i].text);
        found += tagDates(articles[i].text, split.tokens, split.sentences, articles[i].published).size();
    });

    // As much text in one line without a full stop: as fast a megabyte, or something looks further than it should.
    std::vector<Article> line(1);
    for (const Article &article : articles)
        line[0].text += article.text;
    for (QChar &c : line[0].text)
        if (c == u'\n' || c == u'.')
            c = u' ';
    line[0].published = Edtf::day(2019, 11, 24);
    Stopwatch(line).time("dates in one line, with tokens", 1, [&](size_t i) {
        const Split split = splitOf(line[i].text);
        found += tagDates(line[i].text, split.tokens, split.sentences, line[i].published).size();
    });
    return found > 0 ? 0 : 1;
}
