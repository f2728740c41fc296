// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/cuenames.h"

#include "core/event.h"

namespace {

template <class Named>
QStringList namesOf(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << toString(Named(i));
    return names;
}

} // namespace

const QStringList &kindNames()
{
    static const QStringList names = namesOf<EventKind>(eventKindCount);
    return names;
}

const QStringList &modalityNames()
{
    static const QStringList names = namesOf<Modality>(modalityCount);
    return names;
}
