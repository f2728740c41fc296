// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article.h"

#include "core/names.h"

#include <QCryptographicHash>

namespace {
constexpr EnumName<PublishedFrom> names[] = {
    {PublishedFrom::Option, "option"}, {PublishedFrom::Metadata, "metadata"}, {PublishedFrom::Url, "url"},
    {PublishedFrom::Text, "text"},     {PublishedFrom::Inferred, "inferred"}, {PublishedFrom::Unknown, "unknown"},
};
}

QString toString(PublishedFrom from)
{
    return nameOf(names, from);
}

std::optional<PublishedFrom> publishedFromName(QStringView name)
{
    return valueOf(names, name);
}

QString Article::hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}
