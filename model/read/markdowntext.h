// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

/// Markdown as a reader of the rendered page sees it.
struct MarkdownText {
    QString text;  ///< as MarkdownReader says; ends with a line end unless empty
    QString title; ///< the first heading of the first level, or empty
};

[[nodiscard]] MarkdownText plainTextOf(QStringView markdown);
