-- SPDX-FileCopyrightText: the Annals authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- So that a hundred thousand rows come in within seconds. The highest colour, which each new company asks for, without a look at
-- all companies:
CREATE INDEX company_by_colour ON company (colour) WHERE colour IS NOT NULL;

-- A source or claim is an event's or a figure's: only the index that is looked at has it.
DROP INDEX source_by_event;

DROP INDEX source_by_figure;

DROP INDEX claim_by_event;

DROP INDEX claim_by_figure;

CREATE INDEX source_by_event ON source (event_id, position) WHERE event_id IS NOT NULL;

CREATE INDEX source_by_figure ON source (figure_id, position) WHERE figure_id IS NOT NULL;

CREATE INDEX claim_by_event ON claim (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX claim_by_figure ON claim (figure_id) WHERE figure_id IS NOT NULL;

-- How many bytes of words are gathered before they are written.
INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 16777216);

INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 16777216);
