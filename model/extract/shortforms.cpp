// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/shortforms.h"

#include "extract/wordclasses.h"

#include <QHash>

using namespace WordClass;

namespace {

constexpr qsizetype shortestWord = 4;
constexpr int shortestInitials = 3;
constexpr quint32 noName = Place | Country | Demonym | Vague | Plain | Calendar | Given | Title | Head | Other | Role | Firm;

/// Which company a word is short for, and from which token on; none where it is short for several.
class ShortForms
{
public:
    void add(QStringView word, const NamedCompany &company)
    {
        const auto place = m_meant.constFind(word.toString());
        if (place == m_meant.cend())
            m_meant.insert(word.toString(), &company);
        else if (*place && (*place)->company != company.company)
            m_meant.insert(word.toString(), nullptr);
    }
    [[nodiscard]] const NamedCompany *find(QStringView word, qsizetype token) const
    {
        const NamedCompany *company = m_meant.value(word.toString());
        return company && company->last <= token ? company : nullptr;
    }
    [[nodiscard]] bool isEmpty() const { return m_meant.isEmpty(); }

private:
    QHash<QString, const NamedCompany *> m_meant;
};

QString initialsOf(const NameContext &m, const NamedCompany &company)
{
    QString initials;
    for (qsizetype at = company.first; at < company.last; ++at)
        if (m.isCapital(at) && m.tokens[size_t(at)].kind == TokenKind::Word)
            initials += m.text[m.tokens[size_t(at)].begin];
    return initials;
}

/// "(TRAI)" right behind a name, whose letters it has in order.
QStringView bracketed(const NameContext &m, const NamedCompany &company)
{
    const qsizetype at = company.last;
    if (at + 2 >= qsizetype(m.tokens.size()) || m.word(at) != wordHash(u"(") || m.word(at + 2) != wordHash(u")") || !m.tokens[size_t(at + 1)].allCaps)
        return {};
    const QStringView word = m.spelling(at + 1, at + 2);
    qsizetype next = 0;
    for (const QChar c : m.spelling(company.first, company.last))
        next += next < word.size() && c.toUpper() == word[next];
    return next == word.size() ? word : QStringView();
}

} // namespace

std::vector<NamedCompany> findShortForms(const NameContext &m, const std::vector<NameChunk> &chunks, const std::vector<NamedCompany> &known)
{
    ShortForms forms;
    for (const NamedCompany &company : known) {
        if (company.last - company.first < 2 || m.tokens[size_t(company.first)].kind != TokenKind::Word)
            continue;
        const QStringView first = m.spelling(company.first, company.first + 1);
        if (first.size() >= shortestWord && m.isCapital(company.first) && !m.is(company.first, noName))
            forms.add(first, company);
        if (const QString initials = initialsOf(m, company); initials.size() >= shortestInitials)
            forms.add(initials, company);
        if (const QStringView word = bracketed(m, company); !word.isEmpty())
            forms.add(word, company);
    }
    std::vector<NamedCompany> found;
    if (forms.isEmpty())
        return found;
    auto next = known.begin();
    for (const NameChunk &chunk : chunks) {
        if (chunk.core - chunk.first != 1 || chunk.legal())
            continue;
        while (next != known.end() && next->last <= chunk.first)
            ++next;
        const bool taken = next != known.end() && next->first < chunk.core;
        const NamedCompany *company = taken ? nullptr : forms.find(m.spelling(chunk.first, chunk.core), chunk.first);
        if (company)
            found.push_back({chunk.first, chunk.core, company->company, company->parent, company->entry});
    }
    return found;
}
