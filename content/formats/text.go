package formats

import (
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"cutscore/content/formats/source"
)

// textKind names a text that is no deck; empty where it may be one. Only signs that no page of flashcards has count, because
// pages about programming are full of code.
func textKind(f source.File) string {
	text := strings.TrimSpace(f.Text)
	start := text[:min(len(text), 64<<10)] + "\n"
	for _, k := range textKinds() {
		if k.is(start) {
			return k.name
		}
	}
	switch kind := jsonKind(text); {
	case kind != "":
		return kind
	case share(start, logLine()) >= 0.6:
		return "a log"
	case codeShare(start) >= 0.3:
		return "source code"
	case manual().MatchString(start) && !strings.Contains(start, "?"):
		return "a README without questions"
	}
	return ""
}

type kind struct {
	name string
	is   func(start string) bool
}

func prefixed(prefixes ...string) func(string) bool {
	return func(start string) bool {
		for _, p := range prefixes {
			if len(start) >= len(p) && strings.EqualFold(start[:len(p)], p) {
				return true
			}
		}
		return false
	}
}

func matched(expression string) func(string) bool {
	re := regexp.MustCompile(expression)
	return re.MatchString
}

var textKinds = sync.OnceValue(func() []kind {
	return []kind{
		{"a text in RTF", prefixed(`{\rtf`)},
		{"a program", prefixed("#!/")},
		{"a PostScript file", prefixed("%!PS")},
		{"a key or certificate", prefixed("-----BEGIN ", "ssh-rsa ", "ssh-ed25519 ")},
		{"a pointer of Git LFS to a file that was not fetched", prefixed("version https://git-lfs")},
		{"a calendar", prefixed("BEGIN:VCALENDAR")},
		{"an address book", prefixed("BEGIN:VCARD")},
		{"a patch", matched(`^(?:diff --git |Index: |--- \S+\t?[^\n]*\n\+\+\+ )`)},
		{"subtitles", matched(`^(?:WEBVTT|1\n\d\d:\d\d:\d\d[,.]\d+ --> )`)},
		{"a mailbox", matched(`^(?:From \S+@\S+ |Return-Path: |Received: from )`)},
		{"a file of settings", matched(`^\[[\w. "-]+\]\n(?:[#;][^\n]*\n|\s*\n)*\s*[\w.-]+\s*=`)},
		{"a file of settings", matched(`\A(?:(?:#[^\n]*|\s*|(?:export )?[A-Z][A-Z0-9_]*=(?:"[^\n]*"|'[^\n]*'|\S*))\n)+\z`)},
		{"a log of changes", matched(`(?i)\A#* *(?:changelog|change log|release notes)[^\pL?\n]*\n[^?]*\z`)},
		{"a license", matched(`(?i)^(?:\s*(?:the )?(?:MIT|BSD|ISC|Apache|Mozilla Public|GNU (?:Lesser |Affero )?General Public) License|Copyright \(c\) \d{4})`)},
		{"a Makefile", matched(`(?m)^\.PHONY:`)},
		{"a Dockerfile", matched(`(?m)\A(?:#[^\n]*\n|\s*\n)*FROM \S+(?: AS \S+)?$`)},
		{"a list of ignored files", matched(`(?m)\A(?:#[^\n]*\n|\s*\n|(?:[*!/.\w-]*[*/]|\.)[*!/.\w-]*(?:\n|\z)){3,}\z`)},
		{"CSS", matched(`(?m)\A(?:/\*|@charset|@import|[.#]?[\w-]+(?:[ ,>.:#][\w\s,>.:#-]*)?\s*\{\s*$\s+[\w-]+:[^;]+;)`)},
		{"SQL", matched(`(?im)\A(?:--[^\n]*\n|\s*\n|/\*.*?\*/)*(?:CREATE (?:TABLE|DATABASE|INDEX)|INSERT INTO|DROP TABLE|BEGIN TRANSACTION|PRAGMA \w+)\b`)},
	}
})

// jsonKind names JSON that holds no questions: the readers of JSON banks had their turn. A file that ends in its middle
// says so.
func jsonKind(text string) string {
	if !jsonStart().MatchString(text) {
		return ""
	}
	dec := json.NewDecoder(strings.NewReader(text))
	depth, keys := 0, map[string]bool{}
	for n := range 2_000_000 {
		token, err := dec.Token()
		switch {
		case errors.Is(err, io.EOF) && depth == 0:
			return namedJSON(keys)
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return "JSON that is cut off"
		case err != nil && n < 3:
			return ""
		case err != nil:
			return "broken JSON (" + err.Error() + ")"
		}
		switch t := token.(type) {
		case json.Delim:
			depth += map[json.Delim]int{'{': 1, '[': 1, '}': -1, ']': -1}[t]
		case string:
			if depth == 1 {
				keys[t] = true
			}
		}
		if depth > 5000 {
			return "JSON that is nested too deeply"
		}
	}
	return "JSON without questions"
}

func namedJSON(keys map[string]bool) string {
	switch {
	case keys["dependencies"] || keys["devDependencies"] || keys["name"] && keys["version"] && keys["scripts"]:
		return "a package.json"
	case keys["lockfileVersion"]:
		return "a lock file of packages"
	case keys["cells"] && keys["nbformat"]:
		return "a notebook of Jupyter"
	case keys["compilerOptions"]:
		return "settings of TypeScript"
	case keys["$schema"], keys["openapi"], keys["swagger"]:
		return "a JSON schema"
	}
	return "JSON without questions"
}

var jsonStart = lazy(`^(?:\{\s*(?:"|\}|$)|\[\s*(?:[\[{"\]]|-?\d+\s*[,\]]|$))`)

func lazy(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// share is the part of the lines that are not empty which match.
func share(text string, re *regexp.Regexp) float64 {
	all, hits := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		all++
		if re.MatchString(line[:min(len(line), 200)]) {
			hits++
		}
	}
	if all < 3 {
		return 0
	}
	return float64(hits) / float64(all)
}

var logLine = lazy(`^\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d\d?/\w{3}/\d{4}:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,]\d)|` +
	`^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|^\[\d\d?:\d\d(?::\d\d)?\]|^\[?\d\d?[./]\d\d?[./]\d\d(?:\d\d)?,? \d\d?:\d\d|^\[?(?:INFO|DEBUG|WARN(?:ING)?|ERROR|TRACE)\]?[: ]`)

// manual is how the manual of a program is divided, and sentences a line of several: cards hardly have them.
var (
	manual    = lazy(`(?im)^#+ +(?:install(?:ation|ing)?|getting started|quick ?start|usage|build(?:ing)?)\b`)
	sentences = lazy(`[\pL)"”][.!?]["”)]? +["“(]?\p{Lu}.*[.!?]["”)]*\s*$`)
)

// prose recognises text in which hardly a line is one sentence.
func prose(f source.File) string {
	if share(strings.TrimSpace(f.Text), sentences()) >= 0.9 {
		return "prose"
	}
	return ""
}

// codeShare is the part of the lines that only programs have, outside the fences of Markdown.
func codeShare(text string) float64 {
	var outside []string
	fenced := false
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "```") {
			fenced = !fenced
		} else if !fenced {
			outside = append(outside, line)
		}
	}
	return share(strings.Join(outside, "\n"), codeLine())
}

var codeLine = lazy(`[;{]\s*$|^\s*[})\]]+[;,)]*\s*$|^\s*(?://(?:[^/]|$)|/\*| \*|\*/)|^(?:package|import|from|using|include|#include|#define|require|export|const|let|var|def|class|func|fn|public|private|static|return|if|for|while)\b.*[({:;'"]` +
	`|^\s+(?:return|if|else|elif|for|while|try|except|self\.|this\.|print|raise)\b|^\s+\w[\w.]* ?(?:=|:=|\+=) ?\S|^\s*@\w+(?:\(|$)|^import [\w.]+$`)

// markedKind names YAML and XML that hold no questions.
func markedKind(f source.File) string {
	text := strings.TrimSpace(f.Text)
	start := text[:min(len(text), 64<<10)]
	switch {
	case strings.HasPrefix(text, "<") && xmlLike().MatchString(start):
		return "XML without questions"
	case yamlShare(start) >= 0.9 && yamlNested().MatchString(start):
		return "YAML without questions"
	case !utf8.ValidString(text):
		return "binary data"
	}
	return ""
}

var (
	xmlLike    = lazy(`^<(?:\?xml|!DOCTYPE|!--|[a-zA-Z_][\w:.-]*(?:\s[^>]*)?/?>\s*(?:<|\S[^<]*</))`)
	yamlLine   = lazy(`^\s*(?:#|---\s*$|- |[\w."'$/-]+:(?:\s|$))|^\s{2,}\S`)
	yamlNested = lazy(`(?m)^[\w."'$/-]+:\s*\n(?:\s*#[^\n]*\n)*(?:  +[\w"'-]|- )`)
	html       = lazy(`(?is)^(?:<!--.*?-->\s*)*(?:<\?xml[^>]*\?>\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])`)
)

func yamlShare(text string) float64 { return share(text, yamlLine()) }

// webPage: a page that was saved from a browser.
func webPage(f source.File) string {
	if html().MatchString(strings.TrimSpace(f.Text[:min(len(f.Text), 16<<10)])) {
		return "a web page"
	}
	return ""
}
