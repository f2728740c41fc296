// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventsayings.h"

#include "core/edtfparts.h"
#include "extract/clauses.h"
#include "extract/gazetteer.h"

#include <algorithm>

namespace {

constexpr qsizetype titleLength = 60;

bool saysFuture(QStringView verb)
{
    static const QStringList stems{QStringLiteral("forecast"), QStringLiteral("predict"), QStringLiteral("expect"),
                                   QStringLiteral("project"), QStringLiteral("estimate")};
    return std::any_of(stems.begin(), stems.end(),
                       [&](const QString &stem) { return verb.startsWith(stem, Qt::CaseInsensitive); });
}

/// "iResearch expects", "it forecast", "is expected to"; not "beating forecasts".
bool standsAsVerb(const SentenceView &view, qsizetype at, const Spokespeople &people)
{
    return view.mention(at - 1) || people.contains(view.holds(at - 1) ? view.word(at - 1).toString() : QString())
        || view.is(at - 1, GrammarClass::Pronoun | GrammarClass::Be | GrammarClass::Have | GrammarClass::Adverb)
        || view.is(at + 1, GrammarClass::To);
}

/// The company that the verb at `at` has as its subject, before or ("said X") after it; a person's company counts.
QString speakerOf(const SentenceView &view, qsizetype at, const Spokespeople &people)
{
    QString person;
    const CompanyMention *company = nullptr;
    for (qsizetype i = at - 1; i >= view.first() && at - i < 24; --i) {
        if (view.isQuoted(i) || view.isAny(i, u"”\""))
            break;
        if (const CompanyMention *mention = view.mention(i); mention && !mention->publisher)
            company = mention;
        if (person.isEmpty())
            person = people.value(view.word(i).toString());
        if (view.is(i, GrammarClass::Relative | GrammarClass::Subordinator | GrammarClass::Report) && !view.mention(i))
            break;
    }
    if (!person.isEmpty())
        return person;
    if (company)
        return freeCompany(view, view.tokenAt(company->span.begin), at) ? company->company : QString();
    for (qsizetype i = at + 1; i < view.last() && i < at + 6 && !view.isAny(i, u",."); ++i) {
        if (const QString name = people.value(view.word(i).toString()); !name.isEmpty())
            return name;
        if (const CompanyMention *mention = view.mention(i); mention && i == at + 1 && !mention->publisher)
            return mention->company;
    }
    return {};
}

/// The words said, as far as a title has room.
QString titleFor(const SentenceView &view, const QString &speaker)
{
    qsizetype from = -1;
    for (qsizetype at = view.first(); at < view.last() && from < 0; ++at)
        if (view.isQuoted(at) && view.token(at).kind == TokenKind::Word)
            from = at;
    if (from < 0)
        return QStringLiteral("Statement by ") + speaker;
    const QString words = view.words(from, view.last()).section(u'”', 0, 0).section(u'"', 0, 0);
    const qsizetype room = titleLength - speaker.size() - 4;
    QString kept;
    for (const QString &word : words.split(u' ')) {
        if (kept.size() + word.size() + 1 > room) {
            kept += u'…';
            break;
        }
        kept += kept.isEmpty() ? word : u' ' + word;
    }
    while (kept.endsWith(u','))
        kept.chop(1);
    return speaker + QStringLiteral(": “") + kept + u'”';
}

void addMentions(const SentenceView &view, std::vector<EventCompany> &companies)
{
    for (const CompanyMention *mention : view.mentions()) {
        const bool there = std::any_of(companies.begin(), companies.end(),
                                       [&](const EventCompany &other) { return other.name == mention->company; });
        if (!there && !mention->publisher && !mention->anaphoric)
            companies.push_back({mention->company, Role::Mention});
    }
}

bool hasMeasure(const SentenceView &view)
{
    return std::any_of(view.quantities().begin(), view.quantities().end(), [](const QuantityMention *quantity) {
        return quantity->type == QuantityType::Percent || quantity->type == QuantityType::Multiple
            || quantity->value >= 1000;
    });
}

/// The date in the sentence that is no day of speaking: what the numbers are about.
const DateMention *periodOf(const SentenceView &view, const DateMention *said)
{
    for (const DateMention *date : view.dates())
        if (date != said && date->edtf && date->type != TimexType::Duration && date->type != TimexType::Set)
            return date;
    return nullptr;
}

const CompanyMention *researcherIn(const SentenceView &view)
{
    for (const CompanyMention *mention : view.mentions())
        if (isResearch(mention->company))
            return mention;
    return nullptr;
}

std::optional<Saying> forecastIn(const SentenceView &view, qsizetype verb, const Spokespeople &people)
{
    const auto &published = view.analysis().article.published;
    const DateMention *when = periodOf(view, dateOfSaying(view));
    if (!published || !when || !hasMeasure(view) || when->edtf->range().first <= published->range().last)
        return std::nullopt;
    Saying saying;
    saying.kind = EventKind::Forecast;
    saying.date = {when->edtf, DateBasis::Clause, when};
    const CompanyMention *researcher = researcherIn(view);
    const QString speaker = researcher ? researcher->company : speakerOf(view, verb, people);
    if (speaker.isEmpty())
        return std::nullopt;
    saying.companies = {{speaker, researcher ? Role::Source : Role::Actor}};
    addMentions(view, saying.companies);
    saying.title = QStringLiteral("%1 issues forecast for %2").arg(speaker, inEnglish(when->edtf->withoutQualifiers()));
    saying.strength = 0.6;
    return saying;
}

std::optional<Saying> reportIn(const SentenceView &view, const QString &researcher, const DateMention *said)
{
    const DateMention *period = periodOf(view, said);
    if (!hasMeasure(view) || !(period || said))
        return std::nullopt;
    Saying saying;
    saying.kind = EventKind::Report;
    const DateMention *when = period ? period : said;
    saying.date = {when->edtf, period ? DateBasis::Clause : DateBasis::Announcement, when};
    saying.companies = {{researcher, Role::Source}};
    addMentions(view, saying.companies);
    saying.title = QStringLiteral("%1 publishes figures for %2").arg(researcher, inEnglish(when->edtf->withoutQualifiers()));
    saying.strength = 0.7;
    return saying;
}

Saying statementOf(const SentenceView &view, const QString &speaker, const DateMention &said)
{
    Saying saying;
    saying.date = {said.edtf, DateBasis::Clause, &said};
    saying.companies = {{speaker, Role::Actor}};
    addMentions(view, saying.companies);
    saying.title = titleFor(view, speaker);
    saying.strength = 0.5;
    return saying;
}

} // namespace

bool isResearch(const QString &company)
{
    const Gazetteer::Entry *entry = Gazetteer::bundled()->entryOf(company);
    return entry && entry->type == CompanyType::Research;
}

bool isAuthority(const QString &company)
{
    const Gazetteer::Entry *entry = Gazetteer::bundled()->entryOf(company);
    return entry && entry->type == CompanyType::Regulator;
}

std::optional<Saying> findSaying(const SentenceView &view, const Spokespeople &people, bool isLead)
{
    if (view.isQuestion())
        return std::nullopt;
    const DateMention *said = dateOfSaying(view);
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        if (view.isQuoted(at) || view.mention(at) || !view.is(at, GrammarClass::Report))
            continue;
        const QString verb = view.word(at).toString();
        std::optional<Saying> saying;
        if (saysFuture(verb) && standsAsVerb(view, at, people))
            saying = forecastIn(view, at, people);
        if (!saying) {
            const QString speaker = speakerOf(view, at, people);
            const bool reports = !speaker.isEmpty() && isResearch(speaker);
            if (reports && (said || isLead))
                saying = reportIn(view, speaker, said);
            else if (const CompanyMention *researcher = researcherIn(view); researcher && isLead)
                saying = reportIn(view, researcher->company, said);
            else if (said && said->edtf->precision() >= Precision::Month && !speaker.isEmpty() && view.is(at, GrammarClass::Speech)) {
                saying = statementOf(view, speaker, *said);
            }
        }
        if (saying) {
            saying->trigger = verb;
            return saying;
        }
    }
    return std::nullopt;
}
