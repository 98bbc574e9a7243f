package history

import "cutscore/scoring/records"

// from2 brings a file of version 2 to 3. Version 2 kept every key that was pressed; of those only the first complete
// answer to each item is still told of.
const from2 = `
ALTER TABLE attempts RENAME COLUMN events TO writes;
ALTER TABLE responses ADD COLUMN first TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN typed TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN upheld INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
ALTER TABLE responses ADD COLUMN cause TEXT NOT NULL DEFAULT '';
ALTER TABLE responses ADD COLUMN guess INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempts ADD COLUMN expected INTEGER NOT NULL DEFAULT 0;
CREATE TEMP TABLE firsts AS
SELECT e.attempt, e.place, json_extract(e.detail, '$.choice') AS choice, min(e.number)
FROM events e JOIN responses r USING (attempt, place)
WHERE e.what = 'answered' AND r.choice <> '' AND json_array_length(e.detail, '$.choice') = json_array_length(r.choice)
GROUP BY e.attempt, e.place;
UPDATE responses SET first = f.choice FROM firsts f WHERE f.attempt = responses.attempt AND f.place = responses.place;
DROP TABLE temp.firsts;
DROP TABLE events;
DROP TABLE records;
` + records.Tables

// from3 brings a file of version 3 to 4. Version 3 knew decks by their names alone; records.Book brings what is under a
// name to the deck's identity when the deck is opened.
const from3 = `
ALTER TABLE forms ADD COLUMN deck_id TEXT NOT NULL DEFAULT '';
UPDATE forms SET deck_id = deck;
CREATE INDEX forms_by_deck ON forms (deck, deck_id);
`

// from4 brings a file of version 4 to 5. Few answers are ever upheld, and home asks for them each time: among 650,000 responses
// that took 60 ms and more, and takes a tenth of one.
const from4 = `
CREATE INDEX responses_upheld ON responses (attempt) WHERE upheld;
`

// from5 brings a file of version 5 to 6. How often an answer was changed was counted, and nothing ever told of it: what came
// of it is told from the first complete answer.
const from5 = `
ALTER TABLE responses DROP COLUMN changes;
`

// slips finds the few misses that somebody put down to misreading or to the time, for which home asks as well.
const slips = `
CREATE INDEX responses_slips ON responses (attempt) WHERE ` + records.Slip + `;
`
