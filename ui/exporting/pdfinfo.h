// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// Entries of a PDF's information dictionary: "Title", "Subject", "Keywords".
using PdfEntries = std::vector<std::pair<QByteArray, QString>>;

/// The PDF with these entries, and with its creation date at the beginning of `date`, as an update appended to it: QPdfWriter 6.4 knows
/// title and creator alone, and no other time than that of writing.
[[nodiscard]] QByteArray withInfo(const QByteArray &pdf, const PdfEntries &entries, const QDate &date);

/// What withInfo() wrote under that name, if it did.
[[nodiscard]] std::optional<QString> infoIn(const QByteArray &pdf, const QByteArray &name);
