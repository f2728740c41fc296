// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reasonwords.h"

#include "items/eventwords.h"
#include "items/figurewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

[[maybe_unused]] constexpr const char *labels[] = {
    QT_TRANSLATE_NOOP("ReasonWords", "Trigger"),   QT_TRANSLATE_NOOP("ReasonWords", "Certainty"), QT_TRANSLATE_NOOP("ReasonWords", "Date"),
    QT_TRANSLATE_NOOP("ReasonWords", "Companies"), QT_TRANSLATE_NOOP("ReasonWords", "Amount"),    QT_TRANSLATE_NOOP("ReasonWords", "Score"),
    QT_TRANSLATE_NOOP("ReasonWords", "Value"),     QT_TRANSLATE_NOOP("ReasonWords", "Company"),   QT_TRANSLATE_NOOP("ReasonWords", "As of"),
    QT_TRANSLATE_NOOP("ReasonWords", "Market"),    QT_TRANSLATE_NOOP("ReasonWords", "Measured by"),
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

/// "“bought” → acquisition": what the arrow leads to is said by `word`.
template <class Word>
QString leadingTo(const QString &words, Word word)
{
    const QString arrow = QStringLiteral(" → ");
    const qsizetype at = words.lastIndexOf(arrow);
    const qsizetype from = at < 0 ? 0 : at + arrow.size();
    const QString said = word(QStringView(words).mid(from));
    return said.isEmpty() ? words : words.left(from) + said;
}

QString dateWords(const QString &words)
{
    static const QRegularExpression news(QStringLiteral("^news without a date of its own, published (.*) → (.*)$"));
    static const QRegularExpression phrase(QStringLiteral("^(“.*”)(?:, against ([^,”]+))?(, when it was said)? → (.*)$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    if (words == u"none that the text ties to it")
        return Words::tr("none that the text ties to it");
    if (const auto found = news.match(words); found.hasMatch())
        return Words::tr("news without a date of its own, published %1 → %2").arg(found.captured(1), found.captured(2));
    const auto found = phrase.match(words);
    if (!found.hasMatch())
        return words;
    QString said = found.captured(1);
    if (!found.captured(2).isEmpty())
        said = Words::tr("%1, against %2").arg(said, found.captured(2));
    if (!found.captured(3).isEmpty())
        said = Words::tr("%1, when it was said").arg(said);
    return said + QStringLiteral(" → ") + found.captured(4);
}

/// "~ 15 percent": as figures are written elsewhere.
QString figureWords(QStringView words)
{
    const QString text = words.toString();
    bool isNumber = false;
    Figure figure;
    figure.value = text.section(u' ', 1, 1).toDouble(&isNumber);
    figure.unit = text.section(u' ', 2);
    const auto comparator = comparatorName(text.section(u' ', 0, 0));
    if (!comparator || !isNumber)
        return {};
    figure.comparator = *comparator;
    return valueWords(figure);
}

QString companiesWords(QString words)
{
    static const QRegularExpression role(QStringLiteral("\\((\\w+)\\)(?=, |$)"));
    for (auto found = role.match(words); found.hasMatch();) {
        if (const auto known = roleName(found.captured(1)))
            words.replace(found.capturedStart(1), found.capturedLength(1), roleWord(*known));
        found = role.match(words, found.capturedStart() + 1);
    }
    return words;
}

/// "75000000 USD": as amounts are written elsewhere.
QString amountLine(const QString &words)
{
    bool isNumber = false;
    const double value = words.section(u' ', 0, 0).toDouble(&isNumber);
    return isNumber ? moneyWords({value, words.section(u' ', 1)}) : words;
}

QString scoreWords(const QString &words)
{
    static const QRegularExpression parts(QStringLiteral("^(\\S+): trigger (\\S+), roles (\\S+), date (\\S+), certainty (\\S+)$"));
    const auto found = parts.match(words);
    return !found.hasMatch() ? words
                             : Words::tr("%1: trigger %2, roles %3, date %4, certainty %5")
                                   .arg(found.captured(1), found.captured(2), found.captured(3), found.captured(4), found.captured(5));
}

} // namespace

QString reasonWord(const QString &label)
{
    return QCoreApplication::translate("ReasonWords", label.toUtf8().constData());
}

QString reasonWords(const QString &label, const QString &words)
{
    if (label == u"Trigger")
        return leadingTo(words, [](QStringView name) {
            const auto kind = eventKindName(name);
            const auto measure = measureName(name);
            return kind ? kindWord(*kind) : measure ? measureWord(*measure) : QString();
        });
    if (label == u"Certainty")
        return leadingTo(words, [](QStringView name) {
            const auto modality = modalityName(name);
            return modality ? modalityWord(*modality) : QString();
        });
    if (label == u"Value")
        return leadingTo(words, figureWords);
    if (label == u"Date" || label == u"As of")
        return dateWords(words);
    if (label == u"Companies")
        return companiesWords(words);
    if (label == u"Amount")
        return amountLine(words);
    return label == u"Score" ? scoreWords(words) : words;
}
