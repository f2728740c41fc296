// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// A message, which may quote a file or its name, as one line that does nothing to a terminal: characters that would move the cursor,
/// change colours or end the line are blanks.
[[nodiscard]] inline QString printable(QString message)
{
    for (QChar &c : message)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return message;
}
