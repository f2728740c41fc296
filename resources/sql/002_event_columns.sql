-- SPDX-FileCopyrightText: the Annals authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the tables say of events, packed for opening large projects: derived, and made anew with every change. An event lies in
-- the chunk id / 4096.
CREATE TABLE event_columns (
    chunk INTEGER PRIMARY KEY,
    events INTEGER NOT NULL,             -- how many it holds
    data BLOB NOT NULL
);
