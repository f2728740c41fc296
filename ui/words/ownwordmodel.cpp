// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/ownwordmodel.h"

#include "items/eventwords.h"
#include "words/triggeruse.h"

namespace {

bool isHan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Names in ideographs are looked for in Chinese, others wherever they stand.
QString languageOf(const OwnCompany &company)
{
    bool chinese = isHan(company.name), other = !chinese;
    for (const QString &alias : company.aliases)
        (isHan(alias) ? chinese : other) = true;
    return other ? OwnWordModel::tr("any") : OwnWordModel::tr("Chinese");
}

QString meaningOf(const OwnCompany &company)
{
    QStringList parts;
    if (!company.aliases.isEmpty())
        parts << OwnWordModel::tr("also %1").arg(company.aliases.join(OwnWordModel::tr(", ")));
    if (!company.parent.isEmpty())
        parts << OwnWordModel::tr("belongs to %1").arg(company.parent);
    parts << company.tickers;
    return parts.join(QStringLiteral(" · "));
}

QString meaningOf(const OwnTrigger &trigger)
{
    QStringList parts{TriggerUse::of(trigger.readings.value(0)).words()};
    if (trigger.readings.size() > 1)
        parts << OwnWordModel::tr("and %n more reading(s)", nullptr, int(trigger.readings.size()) - 1);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OwnWordModel::OwnWordModel(OwnWordList list, QObject *parent)
    : TableModel(parent)
    , m_list(std::move(list))
{
}

void OwnWordModel::setList(OwnWordList list)
{
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

void OwnWordModel::setWord(int row, const OwnWord &word)
{
    if (m_list.words[size_t(row)] == word)
        return;
    m_list.words[size_t(row)] = word;
    Q_EMIT dataChanged(index(row, 0), index(row, Language));
}

int OwnWordModel::append(const OwnWord &word)
{
    const int row = rows();
    beginInsertRows({}, row, row);
    m_list.words.push_back(word);
    endInsertRows();
    return row;
}

void OwnWordModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_list.words.erase(m_list.words.begin() + row);
    endRemoveRows();
}

QString OwnWordModel::kindOf(const OwnTrigger &trigger)
{
    return kindWord(TriggerUse::of(trigger.readings.value(0)).kind);
}

QString OwnWordModel::typeWord(CompanyType type)
{
    switch (type) {
    case CompanyType::Company: return tr("Company");
    case CompanyType::Brand: return tr("Brand");
    case CompanyType::Research: return tr("Research firm");
    case CompanyType::Media: return tr("Publisher");
    case CompanyType::Regulator: return tr("Regulator");
    case CompanyType::Exchange: return tr("Exchange");
    case CompanyType::Association: return tr("Association");
    }
    return {};
}

QStringList OwnWordModel::headings() const
{
    return {tr("Word"), tr("What it is"), tr("How it is read"), tr("Language")};
}

QVariant OwnWordModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const OwnWord &word = this->word(row);
    switch (Column(column)) {
    case Word:
        return word.name().isEmpty() ? tr("(new)") : word.name();
    case What:
        return word.company() ? typeWord(word.company()->type) : tr("Event: %1").arg(kindOf(*word.trigger()));
    case Meaning:
        return word.company() ? meaningOf(*word.company()) : meaningOf(*word.trigger());
    case Language:
        return word.company() ? languageOf(*word.company()) : tr("English");
    }
    return {};
}
