// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/recordwords.h"

#include <QCoreApplication>

namespace
{

// for lupdate; what is not here is shown as it is kept
[[maybe_unused]] constexpr const char *names[] = {
    QT_TRANSLATE_NOOP("RecordWords", "event"), QT_TRANSLATE_NOOP("RecordWords", "figure"), QT_TRANSLATE_NOOP("RecordWords", "star"),
    QT_TRANSLATE_NOOP("RecordWords", "company"), QT_TRANSLATE_NOOP("RecordWords", "article"), QT_TRANSLATE_NOOP("RecordWords", "setting"),
    QT_TRANSLATE_NOOP("RecordWords", "view"), QT_TRANSLATE_NOOP("RecordWords", "title"), QT_TRANSLATE_NOOP("RecordWords", "name"),
    QT_TRANSLATE_NOOP("RecordWords", "when"), QT_TRANSLATE_NOOP("RecordWords", "kind"), QT_TRANSLATE_NOOP("RecordWords", "modality"),
    QT_TRANSLATE_NOOP("RecordWords", "review"), QT_TRANSLATE_NOOP("RecordWords", "confidence"), QT_TRANSLATE_NOOP("RecordWords", "companies"),
    QT_TRANSLATE_NOOP("RecordWords", "amounts"), QT_TRANSLATE_NOOP("RecordWords", "places"), QT_TRANSLATE_NOOP("RecordWords", "tags"),
    QT_TRANSLATE_NOOP("RecordWords", "note"), QT_TRANSLATE_NOOP("RecordWords", "sources"), QT_TRANSLATE_NOOP("RecordWords", "claims"),
    QT_TRANSLATE_NOOP("RecordWords", "measure"), QT_TRANSLATE_NOOP("RecordWords", "value"), QT_TRANSLATE_NOOP("RecordWords", "unit"),
    QT_TRANSLATE_NOOP("RecordWords", "comparator"), QT_TRANSLATE_NOOP("RecordWords", "as_of"), QT_TRANSLATE_NOOP("RecordWords", "market"),
    QT_TRANSLATE_NOOP("RecordWords", "region"), QT_TRANSLATE_NOOP("RecordWords", "attributed_to"), QT_TRANSLATE_NOOP("RecordWords", "names"),
    QT_TRANSLATE_NOOP("RecordWords", "tickers"), QT_TRANSLATE_NOOP("RecordWords", "parent"), QT_TRANSLATE_NOOP("RecordWords", "colour"),
    QT_TRANSLATE_NOOP("RecordWords", "language"), QT_TRANSLATE_NOOP("RecordWords", "published"), QT_TRANSLATE_NOOP("RecordWords", "published_from"),
    QT_TRANSLATE_NOOP("RecordWords", "published_evidence"), QT_TRANSLATE_NOOP("RecordWords", "publisher"), QT_TRANSLATE_NOOP("RecordWords", "author"),
    QT_TRANSLATE_NOOP("RecordWords", "path"), QT_TRANSLATE_NOOP("RecordWords", "url"), QT_TRANSLATE_NOOP("RecordWords", "text"),
    QT_TRANSLATE_NOOP("RecordWords", "definition"), QT_TRANSLATE_NOOP("RecordWords", "files"), QT_TRANSLATE_NOOP("RecordWords", "rows"),
    QT_TRANSLATE_NOOP("RecordWords", "new"), QT_TRANSLATE_NOOP("RecordWords", "changed"), QT_TRANSLATE_NOOP("RecordWords", "duplicate"), QT_TRANSLATE_NOOP("RecordWords", "made"),
    QT_TRANSLATE_NOOP("RecordWords", "rejected"), QT_TRANSLATE_NOOP("RecordWords", "moved"), QT_TRANSLATE_NOOP("RecordWords", "gone"), QT_TRANSLATE_NOOP("RecordWords", "yes"), QT_TRANSLATE_NOOP("RecordWords", "no"), QT_TRANSLATE_NOOP("RecordWords", "unreviewed"),
};

} // namespace

QString recordWord(const QString &name)
{
    return QCoreApplication::translate("RecordWords", name.toUtf8());
}

QString termWord(const QString &field, const QString &value)
{
    if (field != u"kind" && field != u"modality" && field != u"review")
        return value;
    return value == u"unreviewed" ? recordWord(value) : QCoreApplication::translate("EventWords", value.toUtf8());
}

QString deedWord(const QString &label)
{
    return QCoreApplication::translate("Deeds", label.toUtf8());
}
