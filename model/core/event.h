// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "core/edtf.h"
#include "core/ids.h"
#include "core/money.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What happened. The order is that of the facet and of the marks' table.
enum class EventKind : quint8 {
    Acquisition, Merger, Investment, Ipo,
    Founding, Launch, Opening,
    Exit, Closure, Layoffs,
    Partnership,
    Results, Report,
    Statement, Forecast,
    Regulation, Legal, Leadership,
    Other
};
inline constexpr int eventKindCount = int(EventKind::Other) + 1;

/// How sure the text is that it happened. The order is that of certainty used when claims disagree.
enum class Modality : quint8 { Happened, Planned, Rumoured, Denied };
inline constexpr int modalityCount = int(Modality::Denied) + 1;

enum class Role : quint8 { Actor, Target, Partner, Competitor, Source, Mention };
enum class Review : quint8 { Unreviewed, Accepted, Edited, Rejected };
inline constexpr int reviewCount = int(Review::Rejected) + 1;

// The words of the interchange format ("acquisition", "happened", "actor", "unreviewed").
[[nodiscard]] QString toString(EventKind kind);
[[nodiscard]] QString toString(Modality modality);
[[nodiscard]] QString toString(Role role);
[[nodiscard]] QString toString(Review review);
[[nodiscard]] std::optional<EventKind> eventKindName(QStringView name);
[[nodiscard]] std::optional<Modality> modalityName(QStringView name);
[[nodiscard]] std::optional<Role> roleName(QStringView name);
[[nodiscard]] std::optional<Review> reviewName(QStringView name);

struct EventCompany {
    QString name; ///< canonical name of a Company
    Role role = Role::Mention;
    friend bool operator==(const EventCompany &, const EventCompany &) = default;
};

/// A source without a text of its own: what an imported row names.
struct SourceReference {
    QString title;
    QString publisher;
    QString url;
    std::optional<Edtf> published;
    friend bool operator==(const SourceReference &, const SourceReference &) = default;
};

/// Something that happened, is planned, rumoured or denied: one or more claims about the same thing, or a row of a table, or
/// a person's own entry. An event without `when` is undated: it lives in the tray, never at a made-up day.
struct Event {
    EventId id;  ///< not valid until stored
    QString key; ///< the stable id of interchange: the same at every run
    EventKind kind = EventKind::Other;
    Modality modality = Modality::Happened;
    std::optional<Edtf> when;
    QString title;
    std::vector<EventCompany> companies; ///< the actor first
    std::vector<Amount> amounts;
    QStringList places;
    double confidence = 0; ///< 0 to 1
    Review review = Review::Unreviewed;
    QStringList tags;
    QString note;
    std::vector<SourceReference> sources;
    QJsonObject extra;         ///< fields of an imported row that we do not know, kept and given back
    std::vector<Claim> claims; ///< by document, then place; empty for what was typed in or came from a table
};
