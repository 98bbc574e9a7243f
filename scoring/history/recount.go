package history

// told are the responses that count, each with its deck and item.
const told = `
	FROM attempts a
	JOIN forms f USING (form)
	JOIN responses r USING (attempt)
	JOIN form_items fi ON fi.form = a.form AND fi.place = r.place
	JOIN items i USING (item)
`

// recountOne makes the record of one item anew.
func (k *keeper) recountOne(deck, item string) error {
	const one = " AND f.deck = ?1 AND i.id = ?2 "
	err := k.exec("DELETE FROM records WHERE deck = ?1 AND item = ?2", deck, item)
	if err != nil {
		return err
	}
	if err := k.exec(recountSeen+one+"GROUP BY f.deck, i.id", deck, item); err != nil {
		return err
	}
	return k.exec(recountStreak+one+recountStreakEnd+" AND records.deck = ?1 AND records.item = ?2", deck, item)
}

// recount makes all records anew from the responses: where attempts were deleted or came from another history, records
// cannot be carried on. It gives what keeper.record gives, answer by answer.
const recount = "DELETE FROM records;" + recountSeen + "GROUP BY f.deck, i.id;" + recountStreak + recountStreakEnd + ";"

const recountSeen = `
INSERT INTO records
SELECT f.deck, i.id, count(*), sum(NOT r.right), max(r.counted),
	max(r.counted) FILTER (WHERE r.right), max(r.counted) FILTER (WHERE NOT r.right), 0` + told + `
WHERE r.counted IS NOT NULL `

const recountStreak = `
UPDATE records SET streak = s.n FROM (
	SELECT f.deck AS deck, i.id AS id, count(*) AS n` + told + `
	JOIN records m ON m.deck = f.deck AND m.item = i.id
	WHERE r.right AND r.counted IS NOT NULL AND (m.last_wrong IS NULL OR r.counted > m.last_wrong) `

const recountStreakEnd = `
	GROUP BY f.deck, i.id
) s WHERE s.deck = records.deck AND s.id = records.item `
