package anki

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
)

// names reads note types and decks, of the newer or the older schema.
func (c *collection) names(ctx context.Context) error {
	var n int
	if err := c.db.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'notetypes'").Scan(&n); err != nil {
		return err
	}
	if n == 0 {
		return c.oldNames(ctx)
	}
	err := c.each(ctx, "SELECT id, name, config FROM notetypes", func(rows *sql.Rows) error {
		var id int64
		var name string
		var config []byte
		if err := rows.Scan(&id, &name, &config); err != nil {
			return err
		}
		_, numbers := protoFields(config)
		c.types[id] = &noteType{name: name, cloze: numbers[1] == 1}
		return nil
	})
	if err != nil {
		return err
	}
	err = c.each(ctx, "SELECT ntid, name FROM fields ORDER BY ntid, ord", func(rows *sql.Rows) error {
		var id int64
		var name string
		err := rows.Scan(&id, &name)
		if t := c.types[id]; t != nil {
			t.fields = append(t.fields, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	err = c.each(ctx, "SELECT ntid, name, config FROM templates ORDER BY ntid, ord", func(rows *sql.Rows) error {
		var id int64
		var name string
		var config []byte
		err := rows.Scan(&id, &name, &config)
		texts, _ := protoFields(config)
		if t := c.types[id]; t != nil {
			t.templates = append(t.templates, template{name, texts[1], texts[2]})
		}
		return err
	})
	if err != nil {
		return err
	}
	return c.each(ctx, "SELECT id, name FROM decks", func(rows *sql.Rows) error {
		var id int64
		var name string
		err := rows.Scan(&id, &name)
		c.decks[id] = name
		return err
	})
}

// oldNames reads them where they stand as JSON in the one row of col.
func (c *collection) oldNames(ctx context.Context) error {
	var models, decks string
	if err := c.db.QueryRowContext(ctx, "SELECT models, decks FROM col").Scan(&models, &decks); err != nil {
		return err
	}
	var types map[string]struct {
		Name   string `json:"name"`
		Type   int    `json:"type"`
		Fields []struct {
			Name string `json:"name"`
			Ord  int    `json:"ord"`
		} `json:"flds"`
		Templates []struct {
			Name  string `json:"name"`
			Ord   int    `json:"ord"`
			Front string `json:"qfmt"`
			Back  string `json:"afmt"`
		} `json:"tmpls"`
	}
	if err := json.Unmarshal([]byte(models), &types); err != nil {
		return fmt.Errorf("its note types: %w", err)
	}
	for key, m := range types {
		id, err := strconv.ParseInt(key, 10, 64)
		if err != nil {
			continue
		}
		t := &noteType{name: m.Name, cloze: m.Type == 1}
		sort.SliceStable(m.Fields, func(i, j int) bool { return m.Fields[i].Ord < m.Fields[j].Ord })
		sort.SliceStable(m.Templates, func(i, j int) bool { return m.Templates[i].Ord < m.Templates[j].Ord })
		for _, f := range m.Fields {
			t.fields = append(t.fields, f.Name)
		}
		for _, tm := range m.Templates {
			t.templates = append(t.templates, template{tm.Name, tm.Front, tm.Back})
		}
		c.types[id] = t
	}
	var named map[string]struct {
		Name string `json:"name"`
	}
	if err := json.Unmarshal([]byte(decks), &named); err != nil {
		return fmt.Errorf("its decks: %w", err)
	}
	for key, d := range named {
		if id, err := strconv.ParseInt(key, 10, 64); err == nil {
			c.decks[id] = d.Name
		}
	}
	return nil
}
