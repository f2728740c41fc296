// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlecopies.h"

#include "store/jsonvalues.h"
#include "store/recordjson.h"
#include "store/settingrepository.h"
#include "store/sqlvalues.h"

#include <algorithm>

namespace
{

/// Whether both are known to be the same place: that of the address, or that of the publisher where one has no address.
bool samePlace(const SourceReference &one, const SourceReference &other)
{
    if (!one.url.isEmpty() && !other.url.isEmpty())
        return one.url == other.url;
    return one.publisher.isEmpty() || other.publisher.isEmpty() || one.publisher == other.publisher;
}

} // namespace

QString ArticleCopies::setting(const QString &hash)
{
    return QStringLiteral("article.copies.") + hash;
}

SourceReference ArticleCopies::copyOf(const Article &article)
{
    return {article.title, article.publisher, article.url, article.published};
}

Result<std::vector<SourceReference>> ArticleCopies::of(const QString &hash)
{
    const auto text = SettingRepository(m_database).value(setting(hash));
    if (!text)
        return text.error();
    return JsonValues::toVector<SourceReference>(SqlValues::toArray(text->value_or(QString())), RecordJson::toSource);
}

Result<std::optional<Change>> ArticleCopies::adding(const Article &article, const std::vector<SourceReference> &copies)
{
    auto known = of(article.hash);
    if (!known)
        return known.error();
    const auto text = [](const std::vector<SourceReference> &list) {
        return SqlValues::json(JsonValues::listToJson(list, RecordJson::sourceToJson));
    };
    const auto before = known->empty() ? std::nullopt : std::optional(text(*known));
    const SourceReference itself = copyOf(article);
    const size_t count = known->size();
    for (const SourceReference &copy : copies)
        if (!samePlace(copy, itself)
            && std::ranges::none_of(*known, [&](const SourceReference &other) { return samePlace(copy, other); }))
            known->push_back(copy);
    if (known->size() == count)
        return std::optional<Change>();
    return std::optional(Change::settingOf(setting(article.hash), before, text(*known)));
}
