// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

#include <algorithm>

namespace {
const Language *living = nullptr;
const QString english = QStringLiteral("en");
}

/// Remembers what it translated for the menus, whose actions are kept under their English.
class Language::Words : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *note, int n) const override
    {
        const QString words = QTranslator::translate(context, source, note, n);
        const QMutexLocker lock(&m_mutex); // other threads have words, too
        if (!words.isEmpty() && QByteArrayView(context).endsWith("Controller")) // whose actions are kept
            m_sources.insert(words, QString::fromUtf8(source));
        return words;
    }
    [[nodiscard]] QString sourceOf(const QString &words) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_sources.value(words, words);
    }

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_sources;
};

const std::vector<LanguageName> &languages()
{
    static const std::vector<LanguageName> all{{english, QStringLiteral("English")}, {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

std::optional<QString> languageOf(const QString &wanted)
{
    const QLocale locale(wanted);
    if (locale.language() == QLocale::C)
        return std::nullopt;
    const auto found = std::ranges::find_if(languages(), [&](const LanguageName &known) {
        const QLocale own(known.tag);
        return own.language() == locale.language() && own.script() == locale.script();
    });
    return found == languages().end() ? std::nullopt : std::optional(found->tag);
}

QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &each : wanted)
        if (const auto known = languageOf(each))
            return *known;
    return english;
}

Language::Language(const QString &tag)
    : m_tag(tag)
    , m_words(std::make_unique<Words>())
    , m_toolkit(std::make_unique<Words>())
{
    if (m_toolkit->load(QStringLiteral("qtbase_") + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_toolkit.get());
    if (m_words->load(QStringLiteral(":/translations/annals_") + tag))
        QCoreApplication::installTranslator(m_words.get());
    QLocale::setDefault(tag == english ? QLocale(QLocale::English) : QLocale(tag));
    living = this;
}

Language::~Language()
{
    living = nullptr;
    QLocale::setDefault(QLocale(QLocale::English));
}

QString Language::current()
{
    return living ? living->m_tag : english;
}

QString Language::sourceOf(const QString &words)
{
    return living ? living->m_words->sourceOf(words) : words;
}
