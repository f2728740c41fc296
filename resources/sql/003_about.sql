-- SPDX-FileCopyrightText: the Annals authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is in this file, for people who open it with other tools: SELECT * FROM v_about.
CREATE VIEW v_about (name, note) AS VALUES
    ('file', 'A project of Annals: events and figures with the sentences that tell them. PRAGMA user_version is the version of its schema. Read it through the views; they stay as they are from version to version.'),
    ('dates', 'edtf, published and as_of are EDTF (ISO 8601-2) as written: 2019, 2019-04, 2019-35 (third quarter), 2014~ (about), 2008/.. (since). first_day and last_day are the days they cover: ISO days in the views, Julian day numbers in the tables.'),
    ('v_events', 'An event a row: what happened, when, with whom. companies holds names with roles, amounts values with currencies, places is a JSON list, articles counts those that tell it.'),
    ('v_figures', 'A measured number a row. value is in base units (percent as written, 429.6 million as 429600000); unit is percent, count, times or an ISO 4217 currency; comparator says how exactly.'),
    ('v_claims', 'What one sentence says, a row: its quote, its place in the text of the article (code points), the event or figure it speaks for, the rule that found it, its rank among claims that disagree.'),
    ('article', 'The articles with their plain texts, by the SHA-256 of the text.'),
    ('company', 'Companies by canonical name; company_name has the other names with language, script and validity.'),
    ('event', 'Events; event_company, event_amount and tag belong to them, source names what tells them without a text.'),
    ('figure', 'Figures; figure_company names whose they are.'),
    ('claim', 'Sentences that tell events and figures.'),
    ('audit', 'Who changed what and when, with the record before and after as JSON. Only ever added to.'),
    ('view', 'Saved views.'),
    ('setting', 'Settings of the project: eras, arrangements of lanes.'),
    ('event_columns', 'Derived from the tables and made anew when they change; for opening large projects.');
