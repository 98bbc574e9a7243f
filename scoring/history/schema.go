package history

import "cutscore/scoring/records"

// newest is the version of the files that this program writes. A step that has been released is never changed: what was
// wrong in it is mended by the next one. Version 1 was never released.
const newest = 6

// steps bring a file from a version to the next; from 0, a file that is still empty, to the newest at once.
func steps() map[int]step {
	return map[int]step{0: {newest, schema + records.Tables + from4 + slips}, 2: {3, from2}, 3: {4, from3}, 4: {5, from4}, 5: {6, from5 + slips}}
}

// step is what brings a file to a version.
type step struct {
	to  int
	sql string
}

// Times are nanoseconds since 1970 in UTC, lengths of time nanoseconds, lists JSON; places count from 0.

// schema makes a file of the newest version. An item is kept once for each wording that it ever had, its options in one fixed order; what a form adds is
// which items it has and in which order each shows its options. So a thousand exams on one deck take little more room
// than one.
const schema = `
CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE items (
	item  INTEGER PRIMARY KEY,
	hash  TEXT NOT NULL UNIQUE, -- of body
	id    TEXT NOT NULL,        -- the deck's name for it
	topic TEXT NOT NULL,
	kind  TEXT NOT NULL,
	body  TEXT NOT NULL         -- the item as JSON
);

CREATE TABLE forms (
	form      INTEGER PRIMARY KEY,
	hash      TEXT NOT NULL UNIQUE, -- of everything in it
	series    TEXT NOT NULL,
	number    INTEGER NOT NULL,
	deck      TEXT NOT NULL, -- its name
	title     TEXT NOT NULL,
	digest    TEXT NOT NULL,
	blueprint TEXT NOT NULL,
	deck_id   TEXT NOT NULL DEFAULT ''
);
CREATE INDEX forms_by_deck ON forms (deck, deck_id);

CREATE TABLE form_items (
	form  INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
	place INTEGER NOT NULL,
	item  INTEGER NOT NULL REFERENCES items,
	shown TEXT NOT NULL, -- the option of body that stands first, second, ... on the screen; right parts as texts
	PRIMARY KEY (form, place)
) WITHOUT ROWID;
CREATE INDEX form_items_by_item ON form_items (item);

CREATE TABLE attempts (
	attempt    INTEGER PRIMARY KEY,
	id         TEXT NOT NULL UNIQUE,
	form       INTEGER NOT NULL REFERENCES forms,
	mode       TEXT NOT NULL,
	state      TEXT NOT NULL,
	started    INTEGER NOT NULL,
	ended      INTEGER,
	at         INTEGER NOT NULL, -- the item that is open
	used       INTEGER NOT NULL,
	time_limit INTEGER NOT NULL, -- 0: untimed
	item_limit INTEGER NOT NULL,
	strict     INTEGER NOT NULL,
	pauses     TEXT NOT NULL,
	seen       INTEGER NOT NULL, -- the last reading of the wall clock
	expected   INTEGER NOT NULL DEFAULT 0, -- the score that the person expected; 0: not asked
	owner      TEXT NOT NULL,    -- the window that writes it
	writes     INTEGER NOT NULL DEFAULT 0, -- grows with each
	items      INTEGER NOT NULL, -- each counted once, also where a drill asks it again
	answered   INTEGER NOT NULL, -- of a drill that goes on: submitted
	-- stamped when it ended
	asked      INTEGER,
	right      INTEGER,
	estimate   INTEGER,
	cut        INTEGER NOT NULL,
	passed     INTEGER,
	topics     TEXT, -- right/asked/looked at/time topic, a line for each
	stops      INTEGER NOT NULL DEFAULT 0, -- pauses that were not counted, and their length
	stood      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attempts_by_start ON attempts (started DESC, attempt DESC);
CREATE INDEX attempts_by_form ON attempts (form);
CREATE INDEX attempts_open ON attempts (started) WHERE state = 'in progress';

CREATE TABLE responses (
	attempt INTEGER NOT NULL REFERENCES attempts ON DELETE CASCADE,
	place   INTEGER NOT NULL,
	choice  TEXT NOT NULL,
	struck  TEXT NOT NULL,
	flagged INTEGER NOT NULL,
	unsure  INTEGER NOT NULL,
	time    INTEGER NOT NULL,
	right   INTEGER NOT NULL,
	done    INTEGER NOT NULL,
	counted INTEGER, -- since when it says something about what the person knows; empty: it says nothing
	first   TEXT NOT NULL DEFAULT '', -- the first complete choice
	typed   TEXT NOT NULL DEFAULT '', -- what was written, a list
	upheld  INTEGER NOT NULL DEFAULT 0, -- the person overruled the marking
	fresh   INTEGER NOT NULL DEFAULT 0, -- an exam's, to an item never answered before
	cause   TEXT NOT NULL DEFAULT '', -- why it was wrong, as the person says
	guess   INTEGER NOT NULL DEFAULT 0, -- with unsure: a guess
	PRIMARY KEY (attempt, place)
) WITHOUT ROWID;
`
