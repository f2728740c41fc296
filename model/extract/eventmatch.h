// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/companykinship.h"

/// Kinds under which different articles tell the same thing: a purchase is a "merger" elsewhere, an exit a "closure".
enum class KindFamily : quint8 { Deal, End, Start, Partnership, Law, Founding, Ipo, Layoffs, Results, Report, Statement, Forecast,
                                 Leadership, Other };
[[nodiscard]] KindFamily familyOf(EventKind kind);

/// The companies that an event happened to or that did it; all of them where none is.
[[nodiscard]] std::vector<QString> partiesOf(const Event &event);

/// How far two events may be one: 0 where they are not, else higher for the better match.
/// They are of one family, the parties of one are among those of the other, their amounts agree within a quarter, and their
/// dates overlap; a week's difference is forgiven between the same two parties (one dates by the announcement), a year's in a
/// purchase by the same parties, and five in a founding (then the sources disagree, and the event shows it).
/// Where one has no date only the rest decides.
[[nodiscard]] int likeness(const Event &a, const Event &b, CompanyKinship &kinship);

/// Which of two claims about one event decides its kind, date and modality. A user's choice goes first, then what has a date,
/// what is most certain (happened, planned, denied, rumoured), most exact, best founded; the key breaks ties.
[[nodiscard]] bool outranks(const Claim &a, const Claim &b);

/// The order in which a record has its claims: by article, place and key.
[[nodiscard]] bool byPlace(const Claim &a, const Claim &b);
