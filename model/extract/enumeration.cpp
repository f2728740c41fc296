// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/enumeration.h"

#include <algorithm>

namespace {

const GrammarClasses stops = GrammarClass::Be | GrammarClass::Have | GrammarClass::Do | GrammarClass::Future
    | GrammarClass::Would | GrammarClass::May | GrammarClass::Relative | GrammarClass::Subordinator
    | GrammarClass::Conditional | GrammarClass::Report | GrammarClass::Pronoun | GrammarClass::To;

bool startsVerb(const SentenceView &view, qsizetype at)
{
    return std::any_of(view.triggers().begin(), view.triggers().end(),
                       [at](const TriggerMatch &other) { return other.first == at && !other.trigger->noun; });
}

bool isJoint(const SentenceView &view, qsizetype at)
{
    return view.isAny(at, u",;") || view.is(at, GrammarClass::Coordinator);
}

/// "and in 2016 [B]": the date stands before its object.
bool opensItem(const SentenceView &view, qsizetype at)
{
    const qsizetype preposition = at - 1;
    return view.is(preposition, GrammarClass::Preposition) && isJoint(view, preposition - 1);
}

bool isDated(const DateMention &date)
{
    return date.edtf && date.type == TimexType::Date;
}

/// Walks over the words behind a verb and gathers what is named, until a date closes it.
class Enumerator
{
public:
    Enumerator(const SentenceView &view, const TriggerMatch &match)
        : m_view(view)
        , m_at(match.last)
    {
    }

    std::vector<EnumeratedObject> run()
    {
        while (m_view.holds(m_at) && step()) { }
        std::erase_if(m_items, [](const EnumeratedObject &item) { return !item.date; });
        return m_items.size() > 1 ? std::move(m_items) : std::vector<EnumeratedObject>();
    }

private:
    bool step()
    {
        if (const DateMention *date = m_view.date(m_at)) {
            takeDate(*date);
            m_at = m_view.tokenAfter(date->span);
        } else if (const CompanyMention *company = m_view.mention(m_at); company && !company->anaphoric) {
            const qsizetype last = m_view.tokenAfter(company->span);
            takeName(last, company->company);
            m_at = last;
        } else if (const QuantityMention *quantity = m_view.quantity(m_at)) {
            if (quantity->type == QuantityType::Money && !m_items.empty() && !m_items.back().date)
                m_items.back().amount = quantity;
            else if (quantity->type == QuantityType::Money && (m_items.empty() || opensSum()))
                m_items.push_back({{}, {}, m_opening, quantity, m_at});
            m_at = std::max(m_at + 1, m_view.tokenAfter(quantity->span));
        } else if (m_view.token(m_at).capital && m_view.token(m_at).kind == TokenKind::Word) {
            qsizetype last = m_at + 1;
            while (m_view.holds(last) && m_view.token(last).capital && m_view.token(last).kind == TokenKind::Word
                   && !m_view.mention(last) && !m_view.date(last))
                ++last;
            takeName(last, {});
            m_at = last;
        } else if (m_view.is(m_at, stops) || startsVerb(m_view, m_at)) {
            return false;
        } else {
            ++m_at;
        }
        return true;
    }

    /// "raised $400 million in April and [another $500 million]"
    bool opensSum() const
    {
        qsizetype before = m_at - 1;
        while (m_view.is(before, GrammarClass::Determiner | GrammarClass::Adverb | GrammarClass::Preposition))
            --before;
        return isJoint(m_view, before) || (m_view.holds(before) && isJoint(m_view, before - 1));
    }

    /// A name begins an item at the beginning and behind what joins items; elsewhere it belongs to the item that is there.
    void takeName(qsizetype last, const QString &company)
    {
        qsizetype before = m_at - 1;
        while (m_view.is(before, GrammarClass::Determiner | GrammarClass::Possessive | GrammarClass::Adverb)
               || m_view.is(before, GrammarClass::Preposition))
            --before;
        const bool joint = m_items.empty() || m_opening || isJoint(m_view, before);
        if (!joint)
            return;
        m_items.push_back({company, m_view.words(m_at, last), m_opening, nullptr, m_at});
        m_opening = nullptr;
    }

    void takeDate(const DateMention &date)
    {
        if (!isDated(date))
            return;
        if (opensItem(m_view, m_at))
            m_opening = &date;
        else if (!m_items.empty() && !m_items.back().date)
            m_items.back().date = &date;
    }

    const SentenceView &m_view;
    qsizetype m_at;
    const DateMention *m_opening = nullptr;
    std::vector<EnumeratedObject> m_items;
};

} // namespace

std::vector<EnumeratedObject> enumeratedObjects(const SentenceView &view, const TriggerMatch &match)
{
    const bool any = std::any_of(view.dates().begin(), view.dates().end(), [&](const DateMention *date) {
        return isDated(*date) && date->span.begin > view.token(match.first).begin;
    });
    return any && view.dates().size() > 1 ? Enumerator(view, match).run() : std::vector<EnumeratedObject>();
}

std::vector<const DateMention *> repeatedDates(const SentenceView &view, const std::optional<Edtf> &when)
{
    std::vector<const DateMention *> further;
    const auto &dates = view.dates();
    auto date = std::ranges::find_if(dates, [&](const DateMention *one) { return when && one->edtf && one->edtf == when; });
    for (; date != dates.end() && std::next(date) != dates.end(); ++date) {
        const DateMention &next = **std::next(date);
        qsizetype at = view.tokenAfter((*date)->span);
        if (!isJoint(view, at) || !isDated(next))
            break;
        const bool again = view.is(at + 1, GrammarClass::Adverb) || view.is(at + 2, GrammarClass::Adverb);
        while (view.is(++at, GrammarClass::Preposition | GrammarClass::Adverb) && !view.date(at)) { }
        if (view.date(at) != &next || !(again || next.edtf->precision() == (*date)->edtf->precision()))
            break;
        further.push_back(&next);
    }
    return further;
}
