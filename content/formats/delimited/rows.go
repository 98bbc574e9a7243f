package delimited

import "strings"

// Row is one record with the line at which it starts.
type Row struct {
	Line   int
	Fields []string
}

// maxQuoted is how many lines a quoted field may have; a quotation mark that is not closed by then is a sign like others.
const maxQuoted = 300

// Rows splits a text into records. A field in quotes may hold separators and line breaks, with "" for a quotation mark.
// Limit bounds the fields of a record, 0 for any number: the last takes the rest.
func Rows(text, sep string, limit int) []Row {
	var rows []Row
	line, quote := 1, quoteOf(text, sep)
	for text != "" {
		row := Row{Line: line}
		var used int
		row.Fields, used = record(text, sep, quote, limit)
		line += strings.Count(text[:used], "\n")
		text = text[used:]
		if len(row.Fields) > 1 || strings.TrimSpace(row.Fields[0]) != "" {
			rows = append(rows, row)
		}
	}
	return rows
}

// record reads one record, and gives how much of the text it took.
func record(text, sep string, quote byte, limit int) (fields []string, used int) {
	at := 0
	for {
		start := at
		for sep != " " && start < len(text) && (text[start] == ' ' || text[start] == '\t' && sep != "\t") {
			start++
		}
		if start < len(text) && text[start] == quote {
			if field, end, ok := quoted(text[start:], sep); ok {
				fields = append(fields, field)
				at = start + end
				if at >= len(text) || text[at] == '\n' {
					return fields, min(at+1, len(text))
				}
				at += len(sep)
				continue
			}
		}
		rest := text[at:]
		eol := strings.IndexByte(rest, '\n')
		if eol < 0 {
			eol = len(rest)
		}
		cut := strings.Index(rest[:eol], sep)
		if cut < 0 || limit > 0 && len(fields) == limit-1 {
			return append(fields, strings.TrimSpace(rest[:eol])), min(at+eol+1, len(text))
		}
		fields = append(fields, strings.TrimSpace(rest[:cut]))
		at += cut + len(sep)
	}
}

// quoteOf is the sign that fields are quoted in: ", or ' where fields of a spreadsheet's text begin and end with it and none with
// the other.
func quoteOf(text, sep string) byte {
	if sep != "," && sep != ";" || strings.Contains(text, sep+`"`) || strings.HasPrefix(text, `"`) || strings.Contains(text, "\n\"") {
		return '"'
	}
	opened := strings.Count(text, sep+"'") + strings.Count(text, "\n'")
	closed := strings.Count(text, "'"+sep) + strings.Count(text, "'\n")
	if opened >= 2 && closed*2 > opened {
		return '\''
	}
	return '"'
}

// quoted reads a field that begins with a quotation mark: it must end before a separator or a line's end.
func quoted(text, sep string) (field string, end int, ok bool) {
	var b strings.Builder
	lines, quote := 0, text[0]
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == quote && i+1 < len(text) && text[i+1] == quote:
			b.WriteByte(quote)
			i++
		case c == quote:
			after := i + 1
			for after < len(text) && text[after] == ' ' {
				after++
			}
			if after == len(text) || text[after] == '\n' || strings.HasPrefix(text[after:], sep) {
				return strings.TrimSpace(b.String()), after, true
			}
			if strings.HasPrefix(text[i+1:], sep) {
				return strings.TrimSpace(b.String()), i + 1, true
			}
			b.WriteByte(c) // a quotation mark inside that nobody doubled
		default:
			if c == '\n' {
				if lines++; lines > maxQuoted {
					return "", 0, false
				}
			}
			b.WriteByte(c)
		}
	}
	return "", 0, false
}
