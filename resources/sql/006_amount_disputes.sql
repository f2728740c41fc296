-- SPDX-FileCopyrightText: the Annals authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- event_columns says of amounts, too, whether the sources of an event disagree: all are made anew.
DELETE FROM event_columns;
