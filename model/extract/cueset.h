// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// What speaks for or against a reading of a number: each cue a group and a word of it ("near deed"), at most once.
class CueSet
{
public:
    /// `named`: names() are kept. All groups begin with `prefix`.
    explicit CueSet(bool named = false, QLatin1StringView prefix = {})
        : m_prefix(prefix), m_named(named) { }

    void add(QLatin1StringView group, QStringView cue = {}, QStringView second = {});
    void add(QLatin1StringView group, QLatin1StringView cue);
    void add(QLatin1StringView group, qsizetype number); ///< 0 to 9, what lies beyond is the nearer of both
    void addAll(const CueSet &other);

    [[nodiscard]] const std::vector<quint32> &hashes() const { return m_hashes; }
    /// What they are, as the tables of weights write them: "group cue", "group cue_second". Empty unless made `named`.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void insert(quint32 hash, const QString &name);

    QLatin1StringView m_prefix;
    bool m_named;
    std::vector<quint32> m_hashes;
    QStringList m_names;
};
