PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO settings VALUES('number','3');
INSERT INTO settings VALUES('series','7K2MQX');
CREATE TABLE items (
	item  INTEGER PRIMARY KEY,
	hash  TEXT NOT NULL UNIQUE, -- of body
	id    TEXT NOT NULL,        -- the deck's name for it
	topic TEXT NOT NULL,
	kind  TEXT NOT NULL,
	body  TEXT NOT NULL         -- the item as JSON
);
INSERT INTO items VALUES(1,'c0f91ab164e6129aacef2382473bcd2b0a6b9380c1e1854453fcb2c62cf42f78','item-0','Topic 0','choice','{"id":"item-0","topic":"Topic 0","card":{"id":"card-0","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 0, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO items VALUES(2,'33d57790b36fb459a43b7c5caa59a36c2e011913cbbd42756c28deb8f8b32923','item-1','Topic 1','choice','{"id":"item-1","topic":"Topic 1","card":{"id":"card-0","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 1, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO items VALUES(3,'66841c7890700fef6157be9b1d0e067da78e127314ee0fe3b4b4ee10090ff9ad','item-2','Topic 2','choice','{"id":"item-2","topic":"Topic 2","card":{"id":"card-1","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 2, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO items VALUES(4,'0eaf3af67b16f381d8cb0d4c589cfe53de21df7564e3a109a041799ca50724b8','item-3','Topic 3','choice','{"id":"item-3","topic":"Topic 3","card":{"id":"card-1","front":"Front","back":"Back\nwith lines","correction":"Mended"},"kind":"choice","stem":"Question 3, with \"quotes\" and ünïcode 漢字?","options":[{"text":"Option 5","correct":false,"rationale":"So"},{"text":"Option 6","correct":false,"rationale":"So"},{"text":"Option 7","correct":false,"rationale":"So"},{"text":"Option 8","correct":false,"rationale":"So"},{"text":"Option 9","correct":true,"rationale":"So"}],"explanation":"Why","origin":"written","level":"apply","checked":"2026-11"}');
INSERT INTO items VALUES(5,'5e1d234fbc237bb62daa371d9ce13a1b8132476d66f87f7d531700b9e557dd6e','o','T','order','{"id":"o","topic":"T","card":{"id":"","front":"","back":""},"kind":"order","stem":"Order","options":[{"text":"one","correct":true,"place":1},{"text":"two","correct":true,"place":2}],"origin":""}');
INSERT INTO items VALUES(6,'345057d797f9d116d687d15cece92eeb7ebd878149a46d5ae59039e3031cc199','m','T','match','{"id":"m","topic":"T","card":{"id":"","front":"","back":""},"kind":"match","stem":"Match","options":[{"text":"a","correct":true,"match":"1","place":1},{"text":"b","correct":true,"match":"2","place":2}],"origin":""}');
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
INSERT INTO forms VALUES(1,'99424bd6bf808173a5c9190af1f7d2d427af14dceba1965d6c3020639649445f','7K2MQX',2,'api-gateway','API Gateway','abc123','{"questions":4,"minutes":130,"cut_score":720,"weights":{"Topic 0":40}}');
INSERT INTO forms VALUES(2,'00992aff2b2ef2bb2c07582657f51fc8c775661e90cca5e1f116fe9e8765b085','DRILL',1,'api-gateway','API Gateway','abc123','{"questions":0,"minutes":0,"cut_score":0,"weights":null}');
CREATE TABLE form_items (
	form  INTEGER NOT NULL REFERENCES forms ON DELETE CASCADE,
	place INTEGER NOT NULL,
	item  INTEGER NOT NULL REFERENCES items,
	shown TEXT NOT NULL, -- the option of body that stands first, second, ... on the screen; right parts as texts
	PRIMARY KEY (form, place)
) WITHOUT ROWID;
INSERT INTO form_items VALUES(1,0,1,'{"options":[1,0]}');
INSERT INTO form_items VALUES(1,1,2,'{"options":[2,0,1]}');
INSERT INTO form_items VALUES(1,2,3,'{"options":[1,3,2,0]}');
INSERT INTO form_items VALUES(1,3,4,'{"options":[4,1,0,3,2]}');
INSERT INTO form_items VALUES(2,0,5,'{"options":[1,0]}');
INSERT INTO form_items VALUES(2,1,6,'{"options":[0,1],"rights":["2","1"]}');
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
INSERT INTO attempts VALUES(1,'exam-ended',1,'exam','submitted',1795424400123456789,1795424460123456789,2,15000000000,7200000000000,0,0,'[{"at":"2026-11-23T09:00:15.123456789Z","length":45000000000,"why":"the program stood still"}]',1795424460123456789,'FU557F35RHAST3JDZH4AHS7YM6',5,4,3,4,2,550,720,0,replace('1/1 Topic 0\n0/1 Topic 1\n1/1 Topic 2\n0/1 Topic 3','\n',char(10)),1,45000000000);
INSERT INTO attempts VALUES(2,'exam-open',1,'exam','in progress',1795424400123456789,NULL,2,9000000000,7200000000000,0,0,'[{"at":"2026-11-23T09:00:09.123456789Z","length":0,"why":"the exam was left"}]',1795424409123456789,'FU557F35RHAST3JDZH4AHS7YM6',3,4,1,NULL,NULL,NULL,720,NULL,NULL,0,0);
INSERT INTO attempts VALUES(3,'drill-ended',2,'drill','submitted',1795428000123456789,1795428006123456789,1,6000000000,0,30000000000,0,'null',1795428006123456789,'FU557F35RHAST3JDZH4AHS7YM6',3,2,1,1,1,1000,0,0,replace('1/1 T','\n',char(10)),0,0);
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
INSERT INTO responses VALUES(1,0,'[0]','',0,0,10000000000,0,1,1,1795424460123456789);
INSERT INTO responses VALUES(1,1,'[1]','',0,0,5000000000,0,0,1,1795424460123456789);
INSERT INTO responses VALUES(1,2,'[1]','',0,1,0,0,1,1,1795424460123456789);
INSERT INTO responses VALUES(1,3,'','',0,0,0,0,0,1,NULL);
INSERT INTO responses VALUES(2,0,'[0]','[1]',1,0,4000000000,0,0,0,NULL);
INSERT INTO responses VALUES(3,0,'[1,0]','',0,0,3000000000,0,1,1,1795428003123456789);
INSERT INTO responses VALUES(3,1,'','',0,0,2000000000,0,0,1,NULL);
CREATE TABLE events (
	attempt INTEGER NOT NULL REFERENCES attempts ON DELETE CASCADE,
	number  INTEGER NOT NULL,
	at      INTEGER NOT NULL,
	what    TEXT NOT NULL,
	place   INTEGER,
	detail  TEXT,
	PRIMARY KEY (attempt, number)
) WITHOUT ROWID;
INSERT INTO events VALUES(1,1,1795424400123456789,'began',NULL,NULL);
INSERT INTO events VALUES(1,2,1795424405123456789,'answered',0,'{"choice":[0],"time":5000000000}');
INSERT INTO events VALUES(1,3,1795424410123456789,'answered',1,'{"choice":[1]}');
INSERT INTO events VALUES(1,4,1795424415123456789,'answered',2,'{"choice":[1],"unsure":true}');
INSERT INTO events VALUES(1,5,1795424460123456789,'ended',NULL,'submitted');
INSERT INTO events VALUES(2,1,1795424400123456789,'began',NULL,NULL);
INSERT INTO events VALUES(2,2,1795424404123456789,'answered',0,'{"choice":[0],"flagged":true,"struck":[1],"time":4000000000}');
INSERT INTO events VALUES(2,3,1795424409123456789,'clock',NULL,'the exam was left');
INSERT INTO events VALUES(3,1,1795428000123456789,'began',NULL,NULL);
INSERT INTO events VALUES(3,2,1795428003123456789,'answered',0,'{"choice":[1,0],"time":3000000000,"right":true,"done":true}');
INSERT INTO events VALUES(3,3,1795428006123456789,'ended',NULL,'submitted');
CREATE INDEX form_items_by_item ON form_items (item);
CREATE INDEX attempts_by_start ON attempts (started DESC, attempt DESC);
CREATE INDEX attempts_by_form ON attempts (form);
CREATE INDEX attempts_open ON attempts (started) WHERE state = 'in progress';
COMMIT;
PRAGMA user_version=1;
