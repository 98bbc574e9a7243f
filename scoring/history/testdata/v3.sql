PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO "attempts" VALUES(1,'exam-ended',1,'exam','submitted',1795424400123456789,1795426200123456789,5,0,3600000000000,0,0,'[{"at":"2026-11-23T09:00:00.123456789Z","length":1800000000000,"why":"the program stood still"}]',1795426200123456789,0,'JQ3GTKVFXHICX5UDK7QGJIKXPP',1,8,6,8,3,438,720,0,'2/2 Topic 0
0/2 Topic 1
1/2 Topic 2
0/2 Topic 3',1,1800000000000);
INSERT INTO "attempts" VALUES(2,'drill-ended',2,'drill','submitted',1795428000123456789,1795431600123456789,2,0,0,0,0,'[{"at":"2026-11-23T10:00:00.123456789Z","length":3600000000000,"why":"the program stood still"}]',1795431600123456789,0,'JQ3GTKVFXHICX5UDK7QGJIKXPP',1,4,3,3,2,NULL,720,NULL,'1/1 Topic 0
0/1 Topic 1
1/1 Topic 2',1,3600000000000);
INSERT INTO "attempts" VALUES(3,'exam-open',3,'exam','in progress',1795424400123456789,NULL,0,0,7200000000000,0,0,'null',1795424400123456789,0,'JQ3GTKVFXHICX5UDK7QGJIKXPP',1,4,0,NULL,NULL,NULL,720,NULL,NULL,0,0);
CREATE TABLE form_items (
	form  INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
	place INTEGER NOT NULL,
	item  INTEGER NOT NULL REFERENCES items,
	shown TEXT NOT NULL, -- the option of body that stands first, second, ... on the screen; right parts as texts
	PRIMARY KEY (form, place)
) WITHOUT ROWID;
INSERT INTO "form_items" VALUES(1,0,1,'{"options":[1,0]}');
INSERT INTO "form_items" VALUES(1,1,2,'{"options":[2,0,1]}');
INSERT INTO "form_items" VALUES(1,2,3,'{"options":[1,3,2,0]}');
INSERT INTO "form_items" VALUES(1,3,4,'{"options":[4,1,0,3,2]}');
INSERT INTO "form_items" VALUES(1,4,5,'{"options":[1,0]}');
INSERT INTO "form_items" VALUES(1,5,6,'{"options":[1,0,2]}');
INSERT INTO "form_items" VALUES(1,6,7,'{"options":[2,1,3,0]}');
INSERT INTO "form_items" VALUES(1,7,8,'{"options":[1,0,4,2,3]}');
INSERT INTO "form_items" VALUES(2,0,1,'{"options":[0,1]}');
INSERT INTO "form_items" VALUES(2,1,2,'{"options":[0,1,2]}');
INSERT INTO "form_items" VALUES(2,2,3,'{"options":[0,2,1,3]}');
INSERT INTO "form_items" VALUES(2,3,4,'{"options":[2,3,0,4,1]}');
INSERT INTO "form_items" VALUES(3,0,1,'{"options":[1,0]}');
INSERT INTO "form_items" VALUES(3,1,2,'{"options":[2,0,1]}');
INSERT INTO "form_items" VALUES(3,2,3,'{"options":[1,3,2,0]}');
INSERT INTO "form_items" VALUES(3,3,4,'{"options":[4,1,0,3,2]}');
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
INSERT INTO "forms" VALUES(1,'738bd03c76305879342f8e16cfe366604373f2a0db582cf39e13af9ddaff5557','7K2MQX',2,'api-gateway','API Gateway','abc123','{"questions":8,"minutes":130,"cut_score":720,"weights":{"Topic 0":40}}');
INSERT INTO "forms" VALUES(2,'f78e92e3a25b395f7ea2ec9c7126c21db23d8ee22a04abb94f5bc50e0495518f','D',2,'api-gateway','API Gateway','abc123','{"questions":4,"minutes":130,"cut_score":720,"weights":{"Topic 0":40}}');
INSERT INTO "forms" VALUES(3,'298bb1acad9cb7082c21b5e292f22a09c7b6c4c254a2d8d537fbec8c9faf41de','7K2MQX',2,'api-gateway','API Gateway','abc123','{"questions":4,"minutes":130,"cut_score":720,"weights":{"Topic 0":40}}');
CREATE TABLE goals (
	deck  TEXT PRIMARY KEY,
	date  TEXT NOT NULL, -- of the exam, 2027-01-15; empty: none
	since INTEGER NOT NULL,
	a_day INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO "goals" VALUES('api-gateway','2027-01-15',1795424400123456789,40);
CREATE TABLE items (
	item  INTEGER PRIMARY KEY,
	hash  TEXT NOT NULL UNIQUE, -- of body
	id    TEXT NOT NULL,        -- the deck's name for it
	topic TEXT NOT NULL,
	kind  TEXT NOT NULL,
	body  TEXT NOT NULL         -- the item as JSON
);
INSERT INTO "items" VALUES(1,'c0f91ab164e6129aacef2382473bcd2b0a6b9380c1e1854453fcb2c62cf42f78','item-0','Topic 0','choice','{"id":"item-0","topic":"Topic 0","card":{"id":"card-0","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 0, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(2,'33d57790b36fb459a43b7c5caa59a36c2e011913cbbd42756c28deb8f8b32923','item-1','Topic 1','choice','{"id":"item-1","topic":"Topic 1","card":{"id":"card-0","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 1, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(3,'66841c7890700fef6157be9b1d0e067da78e127314ee0fe3b4b4ee10090ff9ad','item-2','Topic 2','choice','{"id":"item-2","topic":"Topic 2","card":{"id":"card-1","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 2, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(4,'0eaf3af67b16f381d8cb0d4c589cfe53de21df7564e3a109a041799ca50724b8','item-3','Topic 3','choice','{"id":"item-3","topic":"Topic 3","card":{"id":"card-1","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 3, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 5","correct":false,"rationale":"So"},{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(5,'6e1c056ebbd75a6f4b8c6de4e859e081120b7f1865b3b87677115ba8dd5af1fd','item-4','Topic 0','choice','{"id":"item-4","topic":"Topic 0","card":{"id":"card-2","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 4, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(6,'281f94b3a6ac7c0bee9234bb1066154e03f3ec50b7174c96647c6a78ff4ee730','item-5','Topic 1','choice','{"id":"item-5","topic":"Topic 1","card":{"id":"card-2","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 5, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(7,'950ac89a8f33e6c2a4dacc4444f050fc3e34eff2fa112963493c183b75ee6323','item-6','Topic 2','choice','{"id":"item-6","topic":"Topic 2","card":{"id":"card-3","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 6, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO "items" VALUES(8,'ca9b218fefd414d2579da23405247aead74b4327165b4e73762a5a617eda255a','item-7','Topic 3','choice','{"id":"item-7","topic":"Topic 3","card":{"id":"card-3","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 7, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 5","correct":false,"rationale":"So"},{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
CREATE TABLE notes (
	deck TEXT NOT NULL,
	item TEXT NOT NULL,
	text TEXT NOT NULL,
	at   INTEGER NOT NULL,
	PRIMARY KEY (deck, item)
) WITHOUT ROWID;
INSERT INTO "notes" VALUES('api-gateway','item-1','mind the limit',1795424400123456789);
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
INSERT INTO "records" VALUES('api-gateway','item-0',2,0,1795426200123456789,1795428000123456789,1795428000123456789,NULL,1795426200123456789,2,1);
INSERT INTO "records" VALUES('api-gateway','item-1',2,2,1795426200123456789,1795428000123456789,NULL,1795428000123456789,NULL,0,0);
INSERT INTO "records" VALUES('api-gateway','item-2',2,0,1795426200123456789,1795428000123456789,1795428000123456789,NULL,1795426200123456789,2,1);
INSERT INTO "records" VALUES('api-gateway','item-3',1,1,1795426200123456789,1795426200123456789,NULL,1795426200123456789,NULL,0,0);
INSERT INTO "records" VALUES('api-gateway','item-4',1,0,1795426200123456789,1795426200123456789,1795426200123456789,NULL,1795426200123456789,1,1);
INSERT INTO "records" VALUES('api-gateway','item-5',1,1,1795426200123456789,1795426200123456789,NULL,1795426200123456789,NULL,0,0);
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
	first   TEXT NOT NULL DEFAULT '', -- the first complete choice
	typed   TEXT NOT NULL DEFAULT '', -- what was written, a list
	upheld  INTEGER NOT NULL DEFAULT 0, -- the person overruled the marking
	fresh   INTEGER NOT NULL DEFAULT 0, -- an exam's, to an item never answered before
	cause   TEXT NOT NULL DEFAULT '', -- why it was wrong, as the person says
	guess   INTEGER NOT NULL DEFAULT 0, -- with unsure: a guess
	PRIMARY KEY (attempt, place)
) WITHOUT ROWID;
INSERT INTO "responses" VALUES(1,0,'[0]','',0,0,0,0,1,1,1795426200123456789,'[0]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,1,'[1]','',0,0,0,0,0,1,1795426200123456789,'[1]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,2,'[1]','',0,0,0,0,1,1,1795426200123456789,'[1]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,3,'[1]','',0,0,0,0,0,1,1795426200123456789,'[1]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,4,'[0]','',0,0,0,0,1,1,1795426200123456789,'[0]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,5,'[0]','',0,0,0,0,0,1,1795426200123456789,'[0]','',0,0,'',0);
INSERT INTO "responses" VALUES(1,6,'','',0,0,0,0,0,1,NULL,'','',0,0,'',0);
INSERT INTO "responses" VALUES(1,7,'','',0,0,0,0,0,1,NULL,'','',0,0,'',0);
INSERT INTO "responses" VALUES(2,0,'[1]','',0,0,0,0,1,1,1795428000123456789,'[1]','',0,0,'',0);
INSERT INTO "responses" VALUES(2,1,'[0]','',0,0,0,0,0,1,1795428000123456789,'[0]','',0,0,'',0);
INSERT INTO "responses" VALUES(2,2,'[3]','',0,0,0,0,1,1,1795428000123456789,'[3]','',0,0,'',0);
CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX form_items_by_item ON form_items (item);
CREATE INDEX attempts_by_start ON attempts (started DESC, attempt DESC);
CREATE INDEX attempts_by_form ON attempts (form);
CREATE INDEX attempts_open ON attempts (started) WHERE state = 'in progress';
CREATE INDEX responses_fresh ON responses (attempt) WHERE fresh;
COMMIT;
PRAGMA user_version=3;
