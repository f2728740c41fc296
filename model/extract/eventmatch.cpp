// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventmatch.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

constexpr Day week = 7;
constexpr Day year = 366;

/// How many parties both have, or -1 where each has one that the other lacks. The same name goes before kin, and each counts
/// once: in "Alibaba buys Tmall" one is not the other.
int commonParties(const Event &a, const Event &b, CompanyKinship &kinship)
{
    std::vector<QString> fewer = partiesOf(a);
    std::vector<QString> more = partiesOf(b);
    if (fewer.size() > more.size())
        fewer.swap(more);
    const int count = int(fewer.size());
    const auto take = [&](const auto &same) {
        std::erase_if(fewer, [&](const QString &party) {
            const auto it = std::find_if(more.begin(), more.end(), [&](const QString &other) { return same(party, other); });
            if (it == more.end())
                return false;
            more.erase(it);
            return true;
        });
    };
    take([](const QString &x, const QString &y) { return x == y; });
    take([&](const QString &x, const QString &y) { return kinship.areKin(x, y); });
    return fewer.empty() ? count : -1;
}

bool amountsAgree(const Event &a, const Event &b)
{
    bool comparable = false;
    for (const Amount &x : a.amounts) {
        for (const Amount &y : b.amounts) {
            if (x.money.currency != y.money.currency)
                continue;
            comparable = true;
            if (std::abs(x.money.value - y.money.value) <= 0.25 * std::max(x.money.value, y.money.value))
                return true;
        }
    }
    return !comparable;
}

Day gapBetween(const DateRange &a, const DateRange &b)
{
    if (a.overlaps(b))
        return 0;
    return a.last < b.first ? b.first - a.last : a.first - b.last;
}

/// The words of a title that tell what it is about: no names of its companies, no verb, no little words.
QSet<QString> topicOf(const Event &event)
{
    QSet<QString> names;
    for (const EventCompany &company : event.companies)
        for (const QString &word : company.name.toCaseFolded().split(u' '))
            names.insert(word);
    static const QSet<QString> helpers{QStringLiteral("to"), QStringLiteral("said"), QStringLiteral("will"),
                                       QStringLiteral("not"), QStringLiteral("be"), QStringLiteral("and")};
    QSet<QString> topic;
    bool verb = true; // the first word that is neither a name nor a helper
    for (const QString &word : event.title.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        if (names.contains(word) || helpers.contains(word))
            continue;
        if (!verb && word.size() > 3)
            topic.insert(word.left(6)); // "store" and "stores", "market" and "marketplace"
        verb = false;
    }
    return topic;
}

/// A firm does such a thing once in a while, so that the firm and the time say which one is meant.
bool isSingular(KindFamily family)
{
    switch (family) {
    case KindFamily::End:
    case KindFamily::Founding:
    case KindFamily::Ipo:
    case KindFamily::Layoffs:
    case KindFamily::Results:
    case KindFamily::Statement:
        return true;
    default:
        return false;
    }
}

/// One article tells that a deal was agreed and that it is to close: two events.
bool isClosingOf(const Event &a, const Event &b, KindFamily family)
{
    return family == KindFamily::Deal && a.modality != b.modality && !a.claims.empty() && !b.claims.empty()
        && (a.modality == Modality::Happened || b.modality == Modality::Happened)
        && (a.modality == Modality::Planned || b.modality == Modality::Planned)
        && a.claims.front().document == b.claims.front().document;
}

bool datesAgree(const Event &a, const Event &b, KindFamily family, int common)
{
    if (!a.when || !b.when)
        return true;
    const Day gap = gapBetween(a.when->range(), b.when->range());
    if (gap == 0)
        return true;
    if (family == KindFamily::Founding)
        return gap <= 5 * year;
    if (common < 2) // the headline has the day of the article, the text that before
        return isSingular(family) && family != KindFamily::Statement && gap <= 1 && !a.claims.empty() && !b.claims.empty()
            && a.claims.front().document == b.claims.front().document;
    // One article that gives two days tells of the deal and of its end.
    const bool oneArticle = !a.claims.empty() && !b.claims.empty() && a.claims.front().document == b.claims.front().document;
    const bool bothDone = a.modality == Modality::Happened && b.modality == Modality::Happened && !oneArticle;
    return gap <= week || (family == KindFamily::Deal && bothDone && a.kind == b.kind && gap <= year);
}

int certainty(const QString &modality)
{
    switch (modalityName(modality).value_or(Modality::Rumoured)) {
    case Modality::Happened:
        return 0;
    case Modality::Planned:
        return 1;
    case Modality::Denied:
        return 2;
    case Modality::Rumoured:
        break;
    }
    return 3;
}

double daysOf(const std::optional<Edtf> &when)
{
    if (!when)
        return HUGE_VAL;
    const DateRange range = when->range();
    return range.startsOpen() || range.endsOpen() ? HUGE_VAL : double(range.last - range.first);
}

} // namespace

std::vector<QString> partiesOf(const Event &event)
{
    std::vector<QString> parties;
    for (const EventCompany &company : event.companies)
        if (company.role == Role::Actor || company.role == Role::Target || company.role == Role::Partner)
            parties.push_back(company.name);
    if (parties.empty())
        for (const EventCompany &company : event.companies)
            parties.push_back(company.name);
    return parties;
}

KindFamily familyOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Acquisition:
    case EventKind::Merger:
    case EventKind::Investment:
        return KindFamily::Deal;
    case EventKind::Exit:
    case EventKind::Closure:
        return KindFamily::End;
    case EventKind::Launch:
    case EventKind::Opening:
        return KindFamily::Start;
    case EventKind::Partnership:
        return KindFamily::Partnership;
    case EventKind::Regulation:
    case EventKind::Legal:
        return KindFamily::Law;
    case EventKind::Founding:
        return KindFamily::Founding;
    case EventKind::Ipo:
        return KindFamily::Ipo;
    case EventKind::Layoffs:
        return KindFamily::Layoffs;
    case EventKind::Results:
        return KindFamily::Results;
    case EventKind::Report:
        return KindFamily::Report;
    case EventKind::Statement:
        return KindFamily::Statement;
    case EventKind::Forecast:
        return KindFamily::Forecast;
    case EventKind::Leadership:
        return KindFamily::Leadership;
    case EventKind::Other:
        break;
    }
    return KindFamily::Other;
}

int likeness(const Event &a, const Event &b, CompanyKinship &kinship)
{
    const KindFamily family = familyOf(a.kind);
    if (family != familyOf(b.kind))
        return 0;
    // What is cheap to see goes first: two parties in common are forgiven the most.
    if (!amountsAgree(a, b) || !datesAgree(a, b, family, 2) || isClosingOf(a, b, family))
        return 0;
    const int common = commonParties(a, b, kinship);
    if (common < 1 || !datesAgree(a, b, family, common))
        return 0;
    const auto sharedTopic = (topicOf(a) & topicOf(b)).size();
    const bool sameMoment = family == KindFamily::Leadership && a.when == b.when && a.when
        && a.when->precision() >= Precision::Month;
    if (common < 2 && !isSingular(family) && !sameMoment && sharedTopic == 0)
        return 0;
    return 8 * common + 2 * int(a.kind == b.kind) + int(sharedTopic > 0);
}

bool outranks(const Claim &a, const Claim &b)
{
    const auto place = [](const Claim &claim) {
        return std::tuple(int(claim.rank), !claim.when, certainty(claim.modality), daysOf(claim.when), -claim.score);
    };
    const auto x = place(a);
    const auto y = place(b);
    return x != y ? x < y : a.key < b.key;
}

bool byPlace(const Claim &a, const Claim &b)
{
    return std::tie(a.document, a.span, a.key) < std::tie(b.document, b.span, b.key);
}
