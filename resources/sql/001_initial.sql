-- SPDX-FileCopyrightText: the Annals authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A blank line ends a statement. Dates are EDTF text as written (edtf, published, valid_from, valid_to); first_day and last_day
-- are the days they cover, as Julian day numbers, open ends at the smallest and the largest 64-bit integer. Words of kinds,
-- modalities, roles, reviews and ranks are those of the interchange format. There are no triggers, and none are accepted.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,           -- SHA-256 of the plain text in UTF-8, hex
    original_hash BLOB,                  -- SHA-256 of the bytes it was read from
    path TEXT NOT NULL,
    location TEXT NOT NULL DEFAULT '',   -- SHA-256 of the place it was read from, hex; empty where not known
    title TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_from TEXT NOT NULL DEFAULT 'unknown',
    published_evidence TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL
);

CREATE INDEX article_by_path ON article (path);

CREATE INDEX article_by_publisher ON article (publisher);

CREATE TABLE company (
    id INTEGER PRIMARY KEY,              -- in the order of first import
    name TEXT NOT NULL UNIQUE,           -- canonical
    folded TEXT NOT NULL UNIQUE,         -- the name without regard to case
    parent_id INTEGER REFERENCES company (id),
    tickers TEXT NOT NULL DEFAULT '[]',  -- JSON list
    colour INTEGER CHECK (colour BETWEEN 0 AND 7) -- NULL until the company takes part in an event or has a figure
);

CREATE INDEX company_by_parent ON company (parent_id);

-- The other names of a company, each with the time in which it was used.
CREATE TABLE company_name (
    company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',   -- BCP 47
    script TEXT NOT NULL DEFAULT '',     -- ISO 15924
    valid_from TEXT,
    valid_to TEXT,
    PRIMARY KEY (company_id, position)
) WITHOUT ROWID;

CREATE INDEX company_name_by_folded ON company_name (folded);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,            -- the id of the interchange format
    kind TEXT NOT NULL,
    modality TEXT NOT NULL CHECK (modality IN ('happened', 'planned', 'rumoured', 'denied')),
    edtf TEXT,                           -- null: undated
    first_day INTEGER,
    last_day INTEGER,
    title TEXT NOT NULL DEFAULT '',
    places TEXT NOT NULL DEFAULT '[]',   -- JSON list
    confidence REAL NOT NULL DEFAULT 0,
    review TEXT NOT NULL DEFAULT 'unreviewed' CHECK (review IN ('unreviewed', 'accepted', 'edited', 'rejected')),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT '{}',    -- JSON object: fields of an imported row that the program does not know
    CHECK ((edtf IS NULL) = (first_day IS NULL) AND (edtf IS NULL) = (last_day IS NULL))
);

CREATE INDEX event_by_date ON event (first_day, last_day);

CREATE TABLE event_company (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    company_id INTEGER NOT NULL REFERENCES company (id),
    role TEXT NOT NULL CHECK (role IN ('actor', 'target', 'partner', 'competitor', 'source', 'mention')),
    PRIMARY KEY (event_id, position)
) WITHOUT ROWID;

CREATE INDEX event_company_by_company ON event_company (company_id, event_id);

CREATE TABLE event_amount (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part INTEGER NOT NULL,               -- 0: the amount; from 1: the same one in another currency
    value REAL NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (event_id, position, part)
) WITHOUT ROWID;

CREATE TABLE tag (
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
) WITHOUT ROWID;

CREATE INDEX tag_by_name ON tag (name, event_id);

CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,            -- the id of the interchange format
    measure TEXT NOT NULL,
    value REAL NOT NULL,                 -- in base units
    unit TEXT NOT NULL,                  -- percent, count, times or an ISO 4217 code
    comparator TEXT NOT NULL CHECK (comparator IN ('=', '~', '<', '<=', '>', '>=')),
    edtf TEXT,                           -- as of when
    first_day INTEGER,
    last_day INTEGER,
    market TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    attributed_to TEXT NOT NULL DEFAULT '',
    also TEXT NOT NULL DEFAULT '[]',     -- JSON list of {"value", "currency"}
    confidence REAL NOT NULL DEFAULT 0,
    review TEXT NOT NULL DEFAULT 'unreviewed' CHECK (review IN ('unreviewed', 'accepted', 'edited', 'rejected')),
    extra TEXT NOT NULL DEFAULT '{}',
    CHECK ((edtf IS NULL) = (first_day IS NULL) AND (edtf IS NULL) = (last_day IS NULL))
);

CREATE INDEX figure_by_date ON figure (first_day, last_day);

-- None where the figure is a market's, several where a share is joint.
CREATE TABLE figure_company (
    figure_id INTEGER NOT NULL REFERENCES figure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    company_id INTEGER NOT NULL REFERENCES company (id),
    PRIMARY KEY (figure_id, position)
) WITHOUT ROWID;

CREATE INDEX figure_company_by_company ON figure_company (company_id, figure_id);

-- Sources without a text, as a row of a table names them.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    figure_id INTEGER REFERENCES figure (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published TEXT,
    CHECK ((event_id IS NULL) <> (figure_id IS NULL))
);

CREATE INDEX source_by_event ON source (event_id, position);

CREATE INDEX source_by_figure ON source (figure_id, position);

-- What one sentence says, of an event or of a figure: one table for both, since place, quote, rule and rank are the same, and one
-- look finds all that an article says.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL,                   -- the id of the interchange format
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    event_id INTEGER REFERENCES event (id) ON DELETE CASCADE,
    figure_id INTEGER REFERENCES figure (id) ON DELETE CASCADE,
    first_character INTEGER NOT NULL,    -- in code points from the start of the article's text
    end_character INTEGER NOT NULL,      -- one past the last
    quote TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    modality TEXT NOT NULL DEFAULT '',
    edtf TEXT,
    value REAL,
    rule TEXT NOT NULL DEFAULT '',
    trigger_words TEXT NOT NULL DEFAULT '',
    score REAL NOT NULL DEFAULT 0,
    rank TEXT NOT NULL DEFAULT 'normal' CHECK (rank IN ('preferred', 'normal', 'deprecated')),
    reason TEXT NOT NULL DEFAULT '',
    explanation TEXT NOT NULL DEFAULT '[]', -- JSON list of [word, text]
    CHECK ((event_id IS NULL) <> (figure_id IS NULL))
);

-- Claims of events and of figures have keys of their own each.
CREATE UNIQUE INDEX claim_by_key ON claim (key, event_id IS NULL);

CREATE INDEX claim_by_article ON claim (article_id, first_character);

CREATE INDEX claim_by_event ON claim (event_id);

CREATE INDEX claim_by_figure ON claim (figure_id);

-- Who did what, when, from what to what. The program only ever adds to it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,               -- the id of the first line of the deed
    at TEXT NOT NULL,                    -- UTC, ISO 8601
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    undoes INTEGER,                      -- the step that is taken back or done again
    entity TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    before_json TEXT,
    after_json TEXT
);

CREATE INDEX audit_by_step ON audit (step);

CREATE INDEX audit_by_record ON audit (entity, key);

CREATE TABLE view (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL             -- JSON
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- The words of an event that a search finds; the content of event_search.
CREATE VIEW event_text AS
SELECT event.id AS id,
       event.title AS title,
       event.note AS note,
       event.places || (
           SELECT coalesce(group_concat(word, char(10)), '') FROM (
               SELECT company.name AS word FROM event_company JOIN company ON company.id = event_company.company_id
               WHERE event_company.event_id = event.id ORDER BY event_company.position)
       ) || char(10) || (
           SELECT coalesce(group_concat(word, char(10)), '') FROM (
               SELECT tag.name AS word FROM tag WHERE tag.event_id = event.id ORDER BY tag.position)
       ) AS labels,
       (
           SELECT coalesce(group_concat(word, char(10)), '') FROM (
               SELECT claim.quote AS word FROM claim WHERE claim.event_id = event.id ORDER BY claim.key)
       ) || char(10) || (
           SELECT coalesce(group_concat(word, char(10)), '') FROM (
               SELECT source.title || ' ' || source.publisher AS word FROM source
               WHERE source.event_id = event.id ORDER BY source.position)
       ) AS sentences
FROM event;

CREATE VIRTUAL TABLE event_search USING fts5 (
    title, note, labels, sentences, content = 'event_text', content_rowid = 'id', columnsize = 0, tokenize = 'trigram');

CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article', content_rowid = 'id', columnsize = 0, tokenize = 'trigram');

-- For other tools: an event a row. first_day and last_day are ISO days, null where open or beyond the years 1 to 9999.
CREATE VIEW v_events AS
SELECT event.key AS id,
       event.kind AS kind,
       event.modality AS modality,
       event.edtf AS edtf,
       CASE WHEN event.first_day BETWEEN 1721426 AND 5373484 THEN date(event.first_day) END AS first_day,
       CASE WHEN event.last_day BETWEEN 1721426 AND 5373484 THEN date(event.last_day) END AS last_day,
       event.title AS title,
       (
           SELECT group_concat(word, '; ') FROM (
               SELECT company.name || ' (' || event_company.role || ')' AS word
               FROM event_company JOIN company ON company.id = event_company.company_id
               WHERE event_company.event_id = event.id ORDER BY event_company.position)
       ) AS companies,
       (
           SELECT group_concat(word, '; ') FROM (
               SELECT printf('%.15g', event_amount.value) || ' ' || event_amount.currency AS word FROM event_amount
               WHERE event_amount.event_id = event.id ORDER BY event_amount.position, event_amount.part)
       ) AS amounts,
       event.places AS places,
       (
           SELECT group_concat(word, '; ') FROM (
               SELECT tag.name AS word FROM tag WHERE tag.event_id = event.id ORDER BY tag.position)
       ) AS tags,
       event.confidence AS confidence,
       event.review AS review,
       event.starred AS starred,
       event.note AS note,
       (SELECT count(DISTINCT claim.article_id) FROM claim WHERE claim.event_id = event.id) AS articles
FROM event;

-- For other tools: a claim a row, with its article and the record it speaks for.
CREATE VIEW v_claims AS
SELECT claim.key AS id,
       event.key AS event,
       figure.key AS figure,
       article.path AS path,
       article.title AS article,
       article.publisher AS publisher,
       article.published AS published,
       claim.first_character AS first_character,
       claim.end_character AS end_character,
       claim.quote AS quote,
       claim.kind AS kind,
       claim.modality AS modality,
       claim.edtf AS edtf,
       claim.value AS value,
       claim.rule AS rule,
       claim.trigger_words AS trigger_words,
       claim.score AS score,
       claim.rank AS rank,
       claim.reason AS reason
FROM claim
LEFT JOIN article ON article.id = claim.article_id
LEFT JOIN event ON event.id = claim.event_id
LEFT JOIN figure ON figure.id = claim.figure_id;

-- For other tools: a figure a row.
CREATE VIEW v_figures AS
SELECT figure.key AS id,
       figure.measure AS measure,
       (
           SELECT group_concat(word, ' + ') FROM (
               SELECT company.name AS word FROM figure_company JOIN company ON company.id = figure_company.company_id
               WHERE figure_company.figure_id = figure.id ORDER BY figure_company.position)
       ) AS company,
       figure.comparator AS comparator,
       figure.value AS value,
       figure.unit AS unit,
       figure.edtf AS as_of,
       figure.market AS market,
       figure.region AS region,
       figure.attributed_to AS attributed_to,
       figure.review AS review,
       (SELECT count(DISTINCT claim.article_id) FROM claim WHERE claim.figure_id = figure.id) AS articles
FROM figure;
