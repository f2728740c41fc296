// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterexpression.h"

#include "core/edtf.h"
#include "filter/expressionterms.h"
#include "filter/searchlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

using Kind = ExpressionTerm::Kind;
constexpr int steps = 10'000; // of confidence

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterExpression)
};

/// As a word of the search: in quotation marks where it would be read as something else.
QString searchWord(const QString &word)
{
    const auto terms = expressionTerms(word);
    const bool plain = terms.size() == 1 && terms.front().kind == Kind::Word;
    return plain ? word : QString(QLatin1Char('"') + word + QLatin1Char('"'));
}

/// How many letters have to be put in, taken out or changed to make one of the other.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] != b[qsizetype(j) - 1]);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

/// "Did you mean exit?" where one is close, else all there are.
QString advice(const QString &written, const QStringList &known)
{
    const QString word = written.toLower();
    const auto nearest = std::ranges::min_element(
        known, {}, [&](const QString &each) { return each.startsWith(word) ? 0 : distance(word, each); });
    if (nearest->startsWith(word) || distance(word, *nearest) <= word.size() / 3)
        return Words::tr("Did you mean %1?").arg(*nearest);
    return Words::tr("There are: %1.").arg(known.join(QStringLiteral(", ")));
}

template <class Enum>
QStringList wordsOf(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << toString(Enum(i));
    return words;
}

/// Understands terms, one after the other, into a filter.
class Reader
{
public:
    explicit Reader(const FilterNames &names)
        : m_names(names)
    {
    }

    FilterExpression read(const std::vector<ExpressionTerm> &terms)
    {
        for (const ExpressionTerm &term : terms)
            read(term);
        m_result.filter.search = m_words.join(QLatin1Char(' '));
        return std::move(m_result);
    }

private:
    EventFilter &filter() { return m_result.filter; }

    void fail(const QString &message, const TextSpan &span)
    {
        if (!m_result.error)
            m_result.error = ExpressionError{message, span};
    }

    void read(const ExpressionTerm &term)
    {
        switch (term.kind) {
        case Kind::Word:
        case Kind::Phrase:
            readSearched(term);
            return;
        case Kind::Range: return readRange(term.values.front(), term.values.back(), term.span);
        case Kind::Comparison: return readConfidence(term);
        case Kind::Key: break;
        }
        if (!expressionKeys().contains(term.key))
            return fail(Words::tr("There is no key “%1”. %2 To search for the word itself, put it in quotation marks.")
                            .arg(term.key, advice(term.key, expressionKeys())),
                        term.keySpan);
        for (const ExpressionValue &value : term.values) {
            if (value.text.isEmpty())
                fail(Words::tr("After %1: comes what to look for, without a space.").arg(term.key), term.span);
            else
                readValue(term, value);
        }
    }

    void readSearched(const ExpressionTerm &term)
    {
        const QString &text = term.values.front().text;
        if (text.isEmpty())
            return;
        const QString word = searchWord(text);
        m_searched += word.size() + 1;
        if (m_words.size() >= searchTermLimit || m_searched > searchLengthLimit)
            return fail(Words::tr("At most %1 words are searched for at once, of %2 characters in all.").arg(searchTermLimit).arg(searchLengthLimit),
                        term.span);
        m_words << word;
    }

    void readValue(const ExpressionTerm &term, const ExpressionValue &value)
    {
        if (term.key == u"company")
            return readName(filter().companies, m_names.company, value, Words::tr("No company here is called “%1”."));
        if (term.key == u"with")
            return readName(filter().together, m_names.company, value, Words::tr("No company here is called “%1”."));
        if (term.key == u"source")
            return readName(filter().publishers, m_names.publisher, value, Words::tr("No source here is called “%1”."));
        if (term.key == u"tag")
            return readName(filter().tags, m_names.tag, value, Words::tr("No event here has the tag “%1”."));
        if (term.key == u"kind")
            return readWord(filter().kinds, eventKindName, eventKindCount, value, Words::tr("There is no kind “%1”."));
        if (term.key == u"certainty")
            return readWord(filter().modalities, modalityName, modalityCount, value, Words::tr("There is no certainty “%1”."));
        if (term.key == u"status")
            return readWord(filter().reviews, reviewName, reviewCount, value, Words::tr("There is no status “%1”."));
        if (term.key == u"date")
            return readDate(value);
        readConfidence({Kind::Comparison, term.span, term.key, term.keySpan, QStringLiteral(">="), {value}});
    }

    void readName(QStringList &list, const FilterNames::Lookup &lookup, const ExpressionValue &value, const QString &unknown)
    {
        const auto name = lookup ? lookup(value.text) : std::optional(value.text);
        if (!name)
            return fail(unknown.arg(value.text), value.span);
        if (!list.contains(*name))
            list << *name;
    }

    template <class Enum>
    void readWord(std::vector<Enum> &list, std::optional<Enum> (*valueOf)(QStringView), int count, const ExpressionValue &value,
                  const QString &unknown)
    {
        const auto found = valueOf(value.text.toLower());
        if (!found)
            return fail(unknown.arg(value.text) + QLatin1Char(' ') + advice(value.text, wordsOf<Enum>(count)), value.span);
        if (std::ranges::find(list, *found) == list.end())
            list.push_back(*found);
    }

    std::optional<DateRange> days(const ExpressionValue &value)
    {
        const auto date = Edtf::parse(value.text);
        if (date)
            return date->range();
        fail(Words::tr("“%1” is no date. %2").arg(value.text, date.error().message), value.span);
        return std::nullopt;
    }

    void readDate(const ExpressionValue &value)
    {
        const qsizetype dots = value.text.indexOf(u"..");
        if (dots >= 0 && !value.text.contains(u'/') && !value.text.startsWith(u'[') && !value.text.startsWith(u'{')) {
            const auto part = [&](qsizetype from, qsizetype to) {
                return ExpressionValue{value.text.mid(from, to - from), value.span};
            };
            return readRange(part(0, dots), part(dots + 2, value.text.size()), value.span);
        }
        if (const auto range = days(value))
            keep(*range, value.span);
    }

    void readRange(const ExpressionValue &from, const ExpressionValue &to, const TextSpan &span)
    {
        if (from.text.isEmpty() && to.text.isEmpty())
            return fail(Words::tr("A range has a date before its two dots, after them or both."), span);
        DateRange range;
        if (!from.text.isEmpty()) {
            const auto first = days(from);
            if (!first)
                return;
            range.first = first->first;
        }
        if (!to.text.isEmpty()) {
            const auto last = days(to);
            if (!last)
                return;
            range.last = last->last;
        }
        if (range.first > range.last)
            return fail(Words::tr("%1 lies after %2: no day is in between.").arg(from.text, to.text), span);
        keep(range, span);
    }

    void keep(const DateRange &range, const TextSpan &span)
    {
        if (!filter().days) {
            filter().days = range;
            return;
        }
        const DateRange both{std::max(filter().days->first, range.first), std::min(filter().days->last, range.last)};
        if (both.first > both.last)
            return fail(Words::tr("The dates leave no day: all of them must hold."), span);
        filter().days = both;
    }

    void readConfidence(const ExpressionTerm &term)
    {
        const ExpressionValue &value = term.values.front();
        if (term.comparison.startsWith(u'<'))
            return fail(Words::tr("Scores are filtered from below: conf>0.7 or conf>=0.7."), term.span);
        const bool percent = value.text.endsWith(u'%');
        bool isNumber = false;
        const double number = value.text.chopped(percent ? 1 : 0).toDouble(&isNumber) / (percent ? 100 : 1);
        if (!isNumber || !(number >= 0 && number <= 1))
            return fail(Words::tr("A score is a number from 0 to 1, such as conf>0.7."), value.text.isEmpty() ? term.span : value.span);
        const auto least = std::lround(number * steps) + (term.comparison == u">");
        filter().minimumConfidence = double(least) / steps;
    }

    const FilterNames &m_names;
    FilterExpression m_result;
    QStringList m_words;
    qsizetype m_searched = 0; ///< characters
};

/// The coarsest date that begins or ends on a day.
QString dateText(Day day, bool begins)
{
    const Edtf exact = Edtf::day(day);
    const QString text = exact.toString();
    const qsizetype sign = text.startsWith(u'-');
    if (text.startsWith(u'Y'))
        return text;
    for (const qsizetype length : {sign + 4, sign + 7}) {
        const auto coarse = Edtf::parse(text.left(length));
        if (coarse && (begins ? coarse->range().first : coarse->range().last) == day)
            return coarse->toString();
    }
    return text;
}

QString daysText(const DateRange &days)
{
    QString from = days.startsOpen() ? QString() : dateText(days.first, true);
    QString to = days.endsOpen() ? QString() : dateText(days.last, false);
    // Of a range within a year, or a month, both ends are written as finely: 2019-01..2019-03.
    if (!from.isEmpty() && to.startsWith(from + QLatin1Char('-')))
        from = Edtf::day(days.first).toString().left(to.size());
    else if (!to.isEmpty() && from.startsWith(to + QLatin1Char('-')))
        to = Edtf::day(days.last).toString().left(from.size());
    return from == to && !from.isEmpty() ? QString(QStringLiteral("date:") + from) : QString(from + QStringLiteral("..") + to);
}

void printList(QStringList &terms, const QString &key, const QStringList &values)
{
    QStringList written;
    for (const QString &value : values)
        written << expressionValue(value);
    if (!written.isEmpty())
        terms << key + QLatin1Char(':') + written.join(QLatin1Char(','));
}

template <class Enum>
QStringList words(const std::vector<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words << toString(value);
    return words;
}

} // namespace

FilterExpression FilterExpression::parse(const QString &text, const FilterNames &names)
{
    return Reader(names).read(expressionTerms(text));
}

QString FilterExpression::print(const EventFilter &filter)
{
    const QStringList &keys = expressionKeys();
    QStringList terms;
    printList(terms, keys[0], filter.companies);
    printList(terms, keys[1], filter.together);
    printList(terms, keys[2], words(filter.kinds));
    printList(terms, keys[3], words(filter.modalities));
    printList(terms, keys[4], filter.publishers);
    printList(terms, keys[5], words(filter.reviews));
    printList(terms, keys[6], filter.tags);
    if (filter.days && *filter.days != DateRange())
        terms << daysText(*filter.days);
    if (const auto least = std::lround(filter.minimumConfidence * steps); least > steps)
        terms << QStringLiteral("conf>1"); // nothing is, but it can be asked
    else if (least > 0)
        terms << QStringLiteral("conf>=") + QString::number(double(least) / steps, 'g', 5);
    bool quoted = false;
    const QStringList parts = filter.search.split(QLatin1Char('"'));
    for (const QString &part : parts) {
        const QString plain = part.simplified();
        const QStringList found
            = quoted ? QStringList{plain} : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : found)
            if (!word.isEmpty())
                terms << searchWord(word);
        quoted = !quoted;
    }
    return terms.join(QLatin1Char(' '));
}

std::optional<ExpressionPlace> ExpressionPlace::at(const QString &text, qsizetype cursor)
{
    for (const ExpressionTerm &term : expressionTerms(text)) {
        if (cursor < term.span.begin || cursor > term.span.end)
            continue;
        switch (term.kind) {
        case Kind::Word: return ExpressionPlace{{}, text.mid(term.span.begin, cursor - term.span.begin), term.span};
        case Kind::Key: break;
        default: return std::nullopt;
        }
        for (const ExpressionValue &value : term.values) {
            if (cursor < value.span.begin || cursor > value.span.end)
                continue;
            QString typed = text.mid(value.span.begin, cursor - value.span.begin);
            if (typed.startsWith(u'"'))
                typed.remove(0, 1);
            return ExpressionPlace{term.key, typed, value.span};
        }
        return std::nullopt;
    }
    return ExpressionPlace{{}, {}, {cursor, cursor}};
}

const QStringList &expressionKeys()
{
    static const QStringList keys = {QStringLiteral("company"), QStringLiteral("with"),   QStringLiteral("kind"),
                                     QStringLiteral("certainty"), QStringLiteral("source"), QStringLiteral("status"),
                                     QStringLiteral("tag"),     QStringLiteral("date"),   QStringLiteral("conf")};
    return keys;
}

QString expressionValue(const QString &value)
{
    const bool plain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u'"' || c == u',' || c == u'\\';
    });
    if (plain)
        return value;
    QString text = value;
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}
