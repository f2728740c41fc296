// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

/// A sentence that a changed article no longer has. It stays with the record that a person decided about.
struct GoneSentence {
    QString key;    ///< of the record
    QString record; ///< its title
    QString quote;  ///< as it stood in the earlier text
};

/// What became of the sentences of a changed article on which a person's decisions rest.
struct KeptSentences {
    qint64 moved = 0; ///< found again in the new text
    std::vector<GoneSentence> gone;

    void add(KeptSentences &&more)
    {
        moved += more.moved;
        gone.insert(gone.end(), std::make_move_iterator(more.gone.begin()), std::make_move_iterator(more.gone.end()));
    }
};
