package history

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"cutscore/content"
)

// The names of the settings.
const (
	settingSeries = "series"
	settingNumber = "number" // of the next exam in the series
)

const setSetting = "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"

// Series is the person's series of mock exams; empty: none has been set.
func (s *Store) Series() (string, error) { return setting(s.read, settingSeries) }

// NextNumber is the number of the next mock exam in the person's series. Journal.Begin moves it on.
func (s *Store) NextNumber() (int, error) {
	text, err := setting(s.read, settingNumber)
	if err != nil || text == "" {
		return 1, err
	}
	n, err := strconv.Atoi(text)
	return max(1, n), err
}

// EnsureSeries gives the person's code for the next mock exam; where there is no series yet, fresh becomes it, or stands
// in for it while nothing can be written. Two windows that start at once get the same.
func (s *Store) EnsureSeries(fresh string) (content.Code, error) {
	code := content.Code{Series: fresh, Number: 1}
	series, err := s.Series()
	if err == nil && series == "" && s.failed == nil {
		err = s.transact(func(tx *sql.Tx) error { // unless another window has just set one
			_, err := tx.ExecContext(context.Background(), "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", settingSeries, fresh)
			return err
		})
		if err == nil {
			series, err = s.Series()
		}
	}
	if err != nil {
		return code, fmt.Errorf("keeping the series %s in %s: %w", fresh, s.path, err)
	}
	if series == "" {
		return code, nil
	}
	code.Series = series
	code.Number, err = s.NextNumber()
	return code, err
}

func setting(q querier, name string) (string, error) {
	var value string
	err := q.QueryRowContext(context.Background(), "SELECT value FROM settings WHERE name = ?", name).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, err
}

// advance moves the number of the next exam past one that has begun, if it is of the person's series. An exam that is sat
// again by its code moves nothing back.
func (k *keeper) advance(code content.Code) error {
	series, err := setting(k.tx, settingSeries)
	if err != nil || series != code.Series {
		return err
	}
	text, err := setting(k.tx, settingNumber)
	if err != nil {
		return err
	}
	if next, err := strconv.Atoi(text); err == nil && code.Number < next {
		return nil
	}
	return k.exec(setSetting, settingNumber, strconv.Itoa(code.Next().Number))
}
