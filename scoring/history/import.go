package history

import (
	"context"
	"database/sql"

	"cutscore/scoring/records"
)

// wanted chooses attempts, by their keys there: one, or all where no id is given.
const wanted = `
CREATE TEMP TABLE wanted AS
SELECT o.attempt, o.id, o.form, m.attempt AS mine FROM other.attempts o LEFT JOIN main.attempts m USING (id)
WHERE (?1 = '' OR o.id = ?1) AND (m.id IS NULL OR (m.state = 'in progress' AND m.owner = o.owner AND o.writes > m.writes));
`

// bring copies them. Forms and items are known by their hashes, attempts by their ids; keys differ from file to file.
const bring = `
DELETE FROM main.attempts WHERE attempt IN (SELECT mine FROM wanted);

CREATE TEMP TABLE new_forms AS
SELECT form, hash FROM other.forms WHERE form IN (SELECT form FROM wanted) AND hash NOT IN (SELECT hash FROM main.forms);
INSERT INTO main.items (hash, id, topic, kind, body)
SELECT hash, id, topic, kind, body FROM other.items
WHERE item IN (SELECT item FROM other.form_items WHERE form IN (SELECT form FROM new_forms)) ON CONFLICT (hash) DO NOTHING;
INSERT INTO main.forms (hash, series, number, deck, deck_id, title, digest, blueprint)
SELECT f.hash, series, number, deck, deck_id, title, digest, blueprint FROM other.forms f JOIN new_forms USING (form);
INSERT INTO main.form_items (form, place, item, shown)
SELECT mf.form, fi.place, mi.item, fi.shown
FROM new_forms nf JOIN main.forms mf ON mf.hash = nf.hash JOIN other.form_items fi ON fi.form = nf.form
JOIN other.items oi ON oi.item = fi.item JOIN main.items mi ON mi.hash = oi.hash;

INSERT INTO main.attempts (id, form, mode, state, started, ended, at, used, time_limit, item_limit, strict, pauses, seen,
	owner, writes, items, answered, asked, right, estimate, cut, passed, topics, stops, stood, expected)
SELECT o.id, mf.form, mode, state, started, ended, at, used, time_limit, item_limit, strict, pauses, seen,
	owner, writes, items, answered, asked, right, estimate, cut, passed, topics, stops, stood, expected
FROM wanted w JOIN other.attempts o USING (attempt) JOIN other.forms of ON of.form = o.form JOIN main.forms mf ON mf.hash = of.hash
ORDER BY o.attempt;
INSERT INTO main.responses (attempt, place, choice, struck, flagged, unsure, time, right, done, counted, first, typed, upheld, cause, guess)
SELECT m.attempt, o.place, o.choice, o.struck, o.flagged, o.unsure, o.time, o.right, o.done, o.counted, o.first, o.typed, o.upheld, o.cause, o.guess
FROM wanted w JOIN main.attempts m USING (id) JOIN other.responses o ON o.attempt = w.attempt;
DROP TABLE temp.new_forms;
`

// noted brings goals and notes: the later word counts.
const noted = `
INSERT INTO main.goals (deck, date, since, a_day) SELECT deck, date, since, a_day FROM other.goals WHERE true
ON CONFLICT (deck) DO UPDATE SET date = excluded.date, since = excluded.since, a_day = excluded.a_day
WHERE excluded.since > since OR excluded.since = since AND (excluded.date, excluded.a_day) > (date, a_day);
INSERT INTO main.notes (deck, item, text, at) SELECT deck, item, text, at FROM other.notes WHERE true
ON CONFLICT (deck, item) DO UPDATE SET text = excluded.text, at = excluded.at
WHERE excluded.at > at OR excluded.at = at AND excluded.text > text;
`

// mergeFile merges a file of the newest version, which can be attached only outside of a transaction.
func (s *Store) mergeFile(ctx context.Context, file string) (added int, err error) {
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	if _, err := conn.ExecContext(ctx, "ATTACH ? AS other", file); err != nil {
		return 0, err
	}
	defer conn.ExecContext(ctx, "DETACH other") //nolint:errcheck // it goes with the connection otherwise
	_, err = conn.ExecContext(ctx, noted)
	var came brought
	if err == nil {
		came, err = bringIn(ctx, conn, "", sweepUp)
	}
	if KindOf(err) == Broken {
		return salvage(ctx, conn)
	}
	return came.added, err
}

// attached brings one attempt of another file of the newest version in.
func attached(ctx context.Context, conn *sql.Conn, file, id string, then func(context.Context, records.Tx) error) (brought, error) {
	if _, err := conn.ExecContext(ctx, "ATTACH ? AS other", file); err != nil {
		return brought{}, err
	}
	defer conn.ExecContext(ctx, "DETACH other") //nolint:errcheck // it goes with the connection otherwise
	return bringIn(ctx, conn, id, then)
}

// brought counts attempts that came in and those that were here and are newer now.
type brought struct{ added, renewed int }

// bringIn brings one attempt in, or all, and runs what is to follow if any came.
func bringIn(ctx context.Context, conn *sql.Conn, id string, then func(context.Context, records.Tx) error) (came brought, err error) {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return came, err
	}
	defer tx.Rollback()
	_, err = tx.ExecContext(ctx, wanted, id)
	if err == nil {
		err = tx.QueryRowContext(ctx, "SELECT count(*) FILTER (WHERE mine IS NULL), count(mine) FROM wanted").Scan(&came.added, &came.renewed)
	}
	if err == nil && came != (brought{}) {
		if _, err = tx.ExecContext(ctx, bring); err == nil && then != nil {
			err = then(ctx, tx)
		}
	}
	if err == nil {
		_, err = tx.ExecContext(ctx, "DROP TABLE temp.wanted")
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil {
		return brought{}, err
	}
	return came, nil
}
