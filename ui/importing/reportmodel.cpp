// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/reportmodel.h"

#include "items/auditmodel.h"
#include "palette/icons.h"


namespace {

constexpr qsizetype longestValue = 80;
constexpr qsizetype mostRefused = 100'000; // rows of a file that are listed

int bit(ReportModel::Outcome outcome)
{
    return 1 << int(outcome);
}

QString shortWords(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return ReportModel::tr("nothing");
    const QString text = valueWords(value);
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

/// "event changed", "article replaced".
QString outcomeOf(const Change &change)
{
    const auto one = [&change](const QString &came, const QString &changed, const QString &gone) {
        return !change.before ? came : change.after ? changed : gone;
    };
    if (change.entity == u"event")
        return one(ReportModel::tr("event came back"), ReportModel::tr("event changed"), ReportModel::tr("event gone"));
    if (change.entity == u"figure")
        return one(ReportModel::tr("figure came back"), ReportModel::tr("figure changed"), ReportModel::tr("figure gone"));
    if (change.entity == u"company")
        return one(ReportModel::tr("company new"), ReportModel::tr("company changed"), ReportModel::tr("company gone"));
    if (change.entity == u"article")
        return one(ReportModel::tr("article new"), ReportModel::tr("article changed"), ReportModel::tr("article replaced"));
    return ReportModel::tr("changed");
}

/// "Three files": what became of the rows of one.
QString outcomeOf(const FileReport &file)
{
    QStringList words;
    const auto count = [&](qint64 number, const QString &word) {
        if (number > 0)
            words << (file.rows() == 1 ? word : QStringLiteral("%1 %2").arg(number).arg(word));
    };
    count(file.added, ReportModel::tr("new"));
    count(file.changed, ReportModel::tr("changed"));
    count(file.duplicate, ReportModel::tr("already there"));
    count(qint64(file.rejected.size()), ReportModel::tr("refused"));
    return words.join(QStringLiteral(", "));
}

QString remarkOn(const FileReport &file)
{
    if (file.unread > 0)
        return ReportModel::tr("Neither English nor Chinese, as far as one can tell: kept, but nothing was read from it.");
    if (file.kept.moved > 0)
        return ReportModel::tr("Sentences found again in the new text, with what was decided about them: %1").arg(file.kept.moved);
    return {};
}

} // namespace

QString differenceOf(const Change &change)
{
    if (!change.after)
        return change.entity == u"article" ? ReportModel::tr("Another text has come from the same place.")
                                           : ReportModel::tr("No article tells of it any more: it is gone.");
    if (!change.before)
        return ReportModel::tr("It is new.");
    QStringList parts;
    bool evidence = false;
    for (auto field = change.after->begin(); field != change.after->end(); ++field) {
        if (field.key() == QLatin1String("evidence") || field.key() == QLatin1String("claims") || field.key() == QLatin1String("confidence"))
            evidence = true;
        else
            parts << QStringLiteral("%1: %2 → %3").arg(QString(field.key()).replace(u'_', u' '), shortWords(change.before->value(field.key())), shortWords(*field));
    }
    if (parts.isEmpty() || evidence)
        parts << ReportModel::tr("the sentences that say so");
    return parts.join(QStringLiteral("; "));
}

ReportModel::ReportModel(const ImportReport &report, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_icons{themedIcon(Icon::Warning, theme.warn, theme.inkOff), themedIcon(Icon::Warning, theme.warn, theme.inkOff),
              themedIcon(Icon::Edit, theme), themedIcon(Icon::Plus, theme), themedIcon(Icon::Copy, theme)}
{
    for (const FileReport &file : report.files) {
        qsizetype refused = 0;
        for (const RejectedRow &row : file.rejected) {
            if (++refused > mostRefused)
                break;
            m_lines.push_back({file.path, file.location, row.row, tr("refused"), row.reason, bit(Outcome::Refused)});
        }
        if (file.rejected.size() > size_t(mostRefused))
            m_lines.push_back({file.path, file.location, 0, tr("refused"),
                               tr("Rows of it that are refused, too: %1. The report lists them all when it is saved as JSON.").arg(file.rejected.size() - size_t(mostRefused)),
                               bit(Outcome::Refused)});
    }
    for (const FileReport &file : report.files)
        for (const GoneSentence &sentence : file.kept.gone)
            m_lines.push_back({sentence.record, file.location, 0, tr("sentence gone"),
                               tr("“%1” is no longer in %2. It stays with the record, marked as gone.").arg(sentence.quote, file.path), bit(Outcome::Gone)});
    for (const ChangedRecord &record : report.changes)
        m_lines.push_back({record.name, {}, 0, outcomeOf(record.change), differenceOf(record.change), bit(Outcome::Changed)});
    for (const FileReport &file : report.files) {
        const int outcomes = (file.added > 0 ? bit(Outcome::Added) : 0) | (file.changed > 0 ? bit(Outcome::Changed) : 0)
            | (file.duplicate > 0 ? bit(Outcome::Duplicate) : 0);
        if (outcomes != 0)
            m_lines.push_back({file.path, file.location, 0, outcomeOf(file), remarkOn(file), outcomes});
    }
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReasonColumn + 1;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[size_t(index.row())];
    if (role == outcomeRole)
        return line.outcomes;
    if (role == locationRole)
        return line.location;
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn) {
        int first = 0;
        while ((line.outcomes & (1 << first)) == 0)
            ++first;
        return m_icons[first];
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn: return line.file;
    case RowColumn: return line.row > 0 ? QVariant(line.row) : QVariant();
    case OutcomeColumn: return line.outcome;
    default: return line.reason;
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case FileColumn: return tr("File or record");
    case RowColumn: return tr("Row");
    case OutcomeColumn: return tr("Outcome");
    default: return tr("Reason, or what is different");
    }
}
