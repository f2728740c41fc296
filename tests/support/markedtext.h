// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"

#include <QTest>

#include <vector>

/// A text with its numbers, companies and dates marked by hand, so that a frame is tested without the taggers before it:
///   [Samsung]  [its rival|Apple]      a company as the text names it, and its canonical name; anaphoric where it is in lower case
///   {around 15%|~15 percent}          a number: comparator, value, unit ("percent", "points", "times", a currency code, else a count)
///   <2018>  <last year|2018>          a date and its EDTF; an interval is a RANGE
class MarkedText
{
public:
    explicit MarkedText(const QString &marked, const QString &published = {})
    {
        for (qsizetype i = 0; i < marked.size(); ++i) {
            const QChar closing = closingOf(marked[i]);
            if (closing.isNull()) {
                m_article.text += marked[i];
                continue;
            }
            const qsizetype end = marked.indexOf(closing, i);
            const auto parts = QStringView(marked).mid(i + 1, end - i - 1).split(u'|');
            const TextSpan span{m_article.text.size(), m_article.text.size() + parts.front().size()};
            m_article.text += parts.front();
            add(marked[i], span, parts.back().toString());
            i = end;
        }
        m_article.hash = Article::hashOf(m_article.text);
        if (!published.isEmpty())
            m_article.published = Edtf::parse(published).value();
        m_tokens = tokenize(m_article.text);
        m_sentences = splitSentences(m_article.text, m_tokens);
    }

    void setAside(TextSpan span) { m_boilerplate.push_back(span); }
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] Analysis analysis() const
    {
        return {m_article, m_tokens, m_sentences, m_boilerplate, m_dates, m_quantities, m_mentions};
    }

private:
    static QChar closingOf(QChar c)
    {
        switch (c.unicode()) {
        case u'[':
            return u']';
        case u'{':
            return u'}';
        case u'<':
            return u'>';
        default:
            return {};
        }
    }

    void add(QChar kind, TextSpan span, const QString &value)
    {
        if (kind == u'[') {
            CompanyMention mention;
            mention.span = span;
            mention.company = value;
            mention.anaphoric = !m_article.text.mid(span.begin).front().isUpper();
            m_mentions.push_back(mention);
        } else if (kind == u'<') {
            DateMention date;
            date.span = span;
            date.edtf = Edtf::parse(value).value();
            date.type = date.edtf->isInterval() ? TimexType::Range : TimexType::Date;
            m_dates.push_back(date);
        } else {
            m_quantities.push_back(quantity(span, value));
        }
    }

    static QuantityMention quantity(TextSpan span, QString value)
    {
        QuantityMention result;
        result.span = span;
        for (const Comparator comparator : {Comparator::About, Comparator::LessOrEqual, Comparator::GreaterOrEqual, Comparator::Less, Comparator::Greater}) {
            if (value.startsWith(toString(comparator))) {
                result.comparator = comparator;
                value.remove(0, toString(comparator).size());
                break;
            }
        }
        result.value = value.section(u' ', 0, 0).toDouble();
        result.unit = value.section(u' ', 1);
        if (result.unit == u"percent" || result.unit == u"points")
            result.type = QuantityType::Percent;
        else if (result.unit == u"times")
            result.type = QuantityType::Multiple;
        else if (result.unit.size() == 3 && result.unit.isUpper())
            result.type = QuantityType::Money;
        return result;
    }

    Article m_article;
    std::vector<Token> m_tokens;
    std::vector<Sentence> m_sentences;
    std::vector<TextSpan> m_boilerplate;
    std::vector<DateMention> m_dates;
    std::vector<QuantityMention> m_quantities;
    std::vector<CompanyMention> m_mentions;
};
