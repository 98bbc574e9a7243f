package history

// migrations bring a file from each version to the next; the first makes it. A migration that has been released is never
// changed: what was wrong in it is mended by the next one.
//
// Times are nanoseconds since 1970 in UTC, lengths of time nanoseconds, lists JSON; places count from 0.
func migrations() []string { return []string{schema1, schema2} }

// schema1: an item is kept once for each wording that it ever had, its options in one fixed order; what a form adds is
// which items it has and in which order each shows its options. So a thousand exams on one deck take little more room
// than one.
const schema1 = `
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
	deck      TEXT NOT NULL,
	title     TEXT NOT NULL,
	digest    TEXT NOT NULL,
	blueprint TEXT NOT NULL
);

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
	owner      TEXT NOT NULL,    -- the window that writes it
	events     INTEGER NOT NULL DEFAULT 0,
	items      INTEGER NOT NULL,
	answered   INTEGER NOT NULL,
	-- stamped when it ended
	asked      INTEGER,
	right      INTEGER,
	estimate   INTEGER,
	cut        INTEGER NOT NULL,
	passed     INTEGER,
	topics     TEXT, -- right/asked topic, a line for each
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
	changes INTEGER NOT NULL,
	right   INTEGER NOT NULL,
	done    INTEGER NOT NULL,
	counted INTEGER, -- since when it says something about what the person knows; empty: it says nothing
	PRIMARY KEY (attempt, place)
) WITHOUT ROWID;

CREATE TABLE events (
	attempt INTEGER NOT NULL REFERENCES attempts ON DELETE CASCADE,
	number  INTEGER NOT NULL,
	at      INTEGER NOT NULL,
	what    TEXT NOT NULL,
	place   INTEGER,
	detail  TEXT,
	PRIMARY KEY (attempt, number)
) WITHOUT ROWID;
`

// schema2 adds what drills draw from, kept up to date with every answer that is stamped: adding 650,000 responses up
// when a drill starts would take over a second.
const schema2 = `
CREATE TABLE records (
	deck       TEXT NOT NULL,
	item       TEXT NOT NULL, -- its id: one record for all its wordings
	seen       INTEGER NOT NULL,
	wrong      INTEGER NOT NULL,
	last_seen  INTEGER NOT NULL,
	last_right INTEGER,
	last_wrong INTEGER,
	streak     INTEGER NOT NULL, -- times right since it was last wrong
	PRIMARY KEY (deck, item)
) WITHOUT ROWID;
` + recount
