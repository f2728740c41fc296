// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// A language that the program speaks, in its own words.
struct LanguageName {
    QString tag; ///< "en", "zh_CN"
    QString name;
};

[[nodiscard]] const std::vector<LanguageName> &languages(); ///< English first

/// The tag of the language that is wanted: "zh", "zh-CN" and "zh_Hans_CN" are zh_CN. Nothing where the program does not speak it.
[[nodiscard]] std::optional<QString> languageOf(const QString &wanted);
/// The first of the system's languages that the program speaks; else English.
[[nodiscard]] QString systemLanguage();

/// Under which a person's settings keep the tag; empty where it is the system's.
inline const QString languageKey = QStringLiteral("language");

/// While it lives, words, numbers and dates of the program are of this language, and so are Qt's own where the system has its
/// translations. What a translation lacks is English. One at a time; needs a QCoreApplication.
class Language
{
public:
    explicit Language(const QString &tag); ///< one of languages()
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    [[nodiscard]] const QString &tag() const { return m_tag; }
    /// The tag of the one that lives, English where none does.
    [[nodiscard]] static QString current();
    /// The English of words of a menu that were shown in it; what was not is given back.
    [[nodiscard]] static QString sourceOf(const QString &words);

private:
    class Words;
    QString m_tag;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<Words> m_toolkit; ///< Qt's own
};
