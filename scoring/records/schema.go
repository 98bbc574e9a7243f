package records

// Tables are those that Recount makes anew of the responses, and what a person notes about a deck. Times are nanoseconds
// since 1970 in UTC.
const Tables = `
CREATE TABLE records (
	deck       TEXT NOT NULL,
	item       TEXT NOT NULL, -- its id: one record for all its wordings
	seen       INTEGER NOT NULL,
	wrong      INTEGER NOT NULL,
	first_seen INTEGER NOT NULL,
	last_seen  INTEGER NOT NULL,
	last_right INTEGER,
	last_wrong INTEGER,
	last_gain  INTEGER,
	streak     INTEGER NOT NULL, -- times right since it was last wrong
	level      INTEGER NOT NULL, -- days on which it was right, less the misses
	PRIMARY KEY (deck, item)
) WITHOUT ROWID;

CREATE TABLE goals (
	deck  TEXT PRIMARY KEY,
	date  TEXT NOT NULL, -- of the exam, 2027-01-15; empty: none
	since INTEGER NOT NULL,
	a_day INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE notes (
	deck TEXT NOT NULL,
	item TEXT NOT NULL,
	text TEXT NOT NULL,
	at   INTEGER NOT NULL,
	PRIMARY KEY (deck, item)
) WITHOUT ROWID;

CREATE INDEX responses_fresh ON responses (attempt) WHERE fresh;
`
