package formats

import (
	"slices"
	"strings"

	"cutscore/content/formats/aiken"
	"cutscore/content/formats/amctxt"
	"cutscore/content/formats/anki"
	"cutscore/content/formats/blackboard"
	"cutscore/content/formats/delimited"
	"cutscore/content/formats/examtex"
	"cutscore/content/formats/flashdown"
	"cutscore/content/formats/folded"
	"cutscore/content/formats/gift"
	"cutscore/content/formats/h5p"
	"cutscore/content/formats/hascard"
	"cutscore/content/formats/hashcards"
	"cutscore/content/formats/json"
	"cutscore/content/formats/labelled"
	"cutscore/content/formats/learnr"
	"cutscore/content/formats/lettered"
	"cutscore/content/formats/logseq"
	"cutscore/content/formats/mdbookquiz"
	"cutscore/content/formats/mdtable"
	"cutscore/content/formats/moodlexml"
	"cutscore/content/formats/obsidian"
	"cutscore/content/formats/olx"
	"cutscore/content/formats/orgdrill"
	"cutscore/content/formats/qti"
	"cutscore/content/formats/remnote"
	"cutscore/content/formats/respondus"
	"cutscore/content/formats/rexams"
	"cutscore/content/formats/signed"
	"cutscore/content/formats/source"
	"cutscore/content/formats/spoiler"
	"cutscore/content/formats/tasklist"
	"cutscore/content/formats/text2qti"
	"cutscore/content/formats/ticked"
	"cutscore/content/formats/udemy"
	"cutscore/content/formats/unlettered"
	"cutscore/content/formats/yaml"
)

// Page is the name of the last resort: text without marks of any format, which is split by what its lines look like.
const Page = "page"

// Table lists the formats in the order in which a file is tried: what a magic number or a root element gives away first,
// then what single marks give away, then what only the sameness of all lines gives away. A line's Detect may rely on the
// lines above it having said no.
func Table() []Format {
	return slices.Concat(known(), marked(), alike())
}

// known are formats that their first bytes give away.
func known() []Format {
	return []Format{
		// Packages and other binary files.
		{Name: "apkg", Title: "Anki package", Detect: anki.DetectPackage, Read: anki.ReadPackage},
		{Name: "h5p", Title: "H5P", Detect: h5p.Detect, Read: h5p.Read},
		{Name: "qti", Title: "IMS QTI (Canvas, Blackboard)", Detect: qti.Detect, Read: qti.Read, Write: qti.Write},
		{Name: "binary", Title: "no text", Detect: binaryKind},

		// Markup and data, known by how they begin.
		{Name: "crowdanki", Title: "CrowdAnki deck", Detect: anki.DetectCrowd, Read: anki.ReadCrowd},
		{Name: "json", Title: "JSON or JavaScript bank", Detect: json.Detect, Read: json.Read, Write: json.Write},
		{Name: "yaml", Title: "YAML bank", Detect: yaml.Detect, Read: yaml.Read},
		{Name: "mdbookquiz", Title: "mdbook-quiz", Detect: mdbookquiz.Detect, Read: mdbookquiz.Read},
		{Name: "olx", Title: "Open edX problems (OLX)", Detect: olx.Detect, Read: olx.Read},
		{Name: "moodlexml", Title: "Moodle XML", Detect: moodlexml.Detect, Read: moodlexml.Read},
		refusal("elsewhere", "a bank that another program reads", "", elsewhereKind),
		refusal("html", "web page", "copy the cards out of the browser into a .txt file and import that", webPage),
		refusal("xml", "XML", "only decks and question banks can be imported; see `cutscore import --help`", declaredXML),
	}
}

// marked are formats that have marks of their own on single lines.
func marked() []Format {
	return []Format{
		{Name: "anki", Title: "Anki text", Detect: anki.Detect, Read: anki.ReadText, Write: writeAnki},
		{Name: "obsidian2anki", Title: "notes of Obsidian to Anki", Detect: obsidian.DetectAnki, Read: obsidian.ReadAnki},
		{Name: "blackboard", Title: "Blackboard, tabbed", Detect: blackboard.Detect, Read: blackboard.Read},
		{Name: "udemy", Title: "results of a practice test (Udemy)", Detect: udemy.Detect, Read: udemy.Read},
		{Name: "logseq", Title: "Logseq cards", Detect: logseq.Detect, Read: logseq.Read},
		{Name: "remnote", Title: "RemNote outline", Detect: remnote.Detect, Read: remnote.Read},
		{Name: "examtex", Title: "LaTeX exam class, AMC", Detect: examtex.Detect, Read: examtex.Read},
		{Name: "orgdrill", Title: "Org cards (org-drill, org-fc)", Detect: orgdrill.Detect, Read: orgdrill.Read},
		{Name: "rexams", Title: "R/exams", Detect: rexams.Detect, Read: rexams.Read},
		{Name: "learnr", Title: "learnr questions in R", Detect: learnr.Detect, Read: learnr.Read},
		{Name: "amctxt", Title: "AMC-TXT", Detect: amctxt.Detect, Read: amctxt.Read},
		{Name: Own, Title: "Cutscore deck", Detect: detectOwn, Read: readOwn, Write: writeOwn},
		{Name: "gift", Title: "Moodle GIFT", Detect: gift.Detect, Read: gift.Read, Write: gift.Write},
		{Name: "aiken", Title: "Aiken", Detect: aiken.Detect, Read: aiken.Read, Write: aiken.Write},
		{Name: "labelled", Title: "questions whose parts have labels", Detect: labelled.Detect, Read: labelled.Read},
		{Name: "hashcards", Title: "Q: and A: cards (hashcards, SuperMemo)", Detect: hashcards.Detect, Read: hashcards.Read},
		{Name: "hascard", Title: "hascard", Detect: hascard.Detect, Read: hascard.Read},
		{Name: "tasklist", Title: "Markdown task list", Detect: tasklist.Detect, Read: tasklist.Read},
		{Name: "text2qti", Title: "text2qti", Detect: text2qti.Detect, Read: text2qti.Read},
		{Name: "respondus", Title: "written test (Respondus, ExamView)", Detect: respondus.Detect, Read: respondus.Read},
		{Name: "lettered", Title: "lettered questions", Detect: lettered.Detect, Read: lettered.Read},
		{Name: "ticked", Title: "lists with the right entries marked", Detect: ticked.Detect, Read: ticked.Read},
		{Name: "signed", Title: "options with + and -", Detect: signed.Detect, Read: signed.Read},
		{Name: "unlettered", Title: "options without letters", Detect: unlettered.Detect, Read: unlettered.Read},
		{Name: "spoiler", Title: "answers between bars", Detect: spoiler.Detect, Read: spoiler.Read},
		{Name: "folded", Title: "Markdown with answers folded away", Detect: folded.Detect, Read: folded.Read},
		{Name: "mdtable", Title: "Markdown tables", Detect: mdtable.Detect, Read: mdtable.Read},
		{Name: "obsidian", Title: "Obsidian flashcards", Detect: obsidian.Detect, Read: obsidian.Read},
		{Name: "flashdown", Title: "headings with answers below (flashdown, GoCard)", Detect: flashdown.Detect, Read: flashdown.Read},
	}
}

// alike are files without marks: those that are no deck, and formats that only the sameness of their lines gives away.
func alike() []Format {
	return []Format{
		refusal("todo", "list of tasks", "a question bank has a question above its boxes", tasklist.Chores),
		refusal("toml", "TOML", "save it as JSON or YAML, and import that", tomlKind),
		refusal("data", "data", "only decks and question banks can be imported; see `cutscore import --help`", markedKind),
		refusal("text", "another kind of text", "only decks and question banks can be imported; see `cutscore import --help`", textKind),
		{Name: "written", Title: "questions answered in words", Detect: lettered.DetectWritten, Read: lettered.ReadWritten},
		refusal("answers", "answers alone", "put them below the questions to which they belong, and import that file", lettered.DetectAnswers),
		refusal("unanswered", "questions alone", "write the answer of each below it, behind `A:`", lettered.DetectUnanswered),
		refusal("figures", "a table", "only decks and question banks can be imported; name the columns that ask and answer Question and Answer", delimited.Figures),
		{Name: "csv", Title: "text in columns", Detect: delimited.Detect, Read: delimited.Read, Write: writeCSV},

		refusal("document", "a document", "put a question or a front into each heading of one level, with `?` at its end, and its answer below it; a deck of your own is studied as it is, and imported once it begins with the lines `---`, `title: NAME` and `---`", document),
		refusal("prose", "prose", "split it into fronts and backs, a line each, and import that", prose),
		{Name: Page, Title: "plain page", Detect: plainPage, Read: readPage},
	}
}

// Named gives the line of a name.
func Named(name string) (Format, bool) {
	for _, f := range Table() {
		if strings.EqualFold(f.Name, name) {
			return f, true
		}
	}
	return Format{}, false
}

// Readable lists the names that --from takes, Writable those that --format takes.
func Readable() []string { return names(func(f Format) bool { return f.Read != nil }) }

// Writable lists the names of the formats that a deck can be written in.
func Writable() []string { return names(func(f Format) bool { return f.Write != nil }) }

func names(wanted func(Format) bool) []string {
	var out []string
	for _, f := range Table() {
		if wanted(f) && !slices.Contains(out, f.Name) {
			out = append(out, f.Name)
		}
	}
	return out
}

func plainPage(f source.File) string {
	if strings.TrimSpace(f.Text) == "" {
		return ""
	}
	return "no marks of any format: split by what its lines look like"
}
