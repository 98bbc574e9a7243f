package formats

import (
	"strings"

	"cutscore/content/formats/source"
)

// banks are question banks that are recognised and not read: what they begin with, or hold near it, what they are called, and how
// another program makes of them what can be read.
var banks = []struct{ mark, name, way string }{
	{"<MOODLE_BACKUP", "a backup of a Moodle course", moodle},
	{"<moodle_backup", "a backup of a Moodle course", moodle},
	{"<question_categories", "a backup of a Moodle course", moodle},
	{"<POOL>", "a question pool of an old Blackboard", "import it into Blackboard or Moodle, and export it from there as QTI or Moodle XML"},
	{"<examview", "an ExamView bank", "export it from ExamView as a test for Blackboard or as RTF text, or import it into Moodle and export Moodle XML"},
	{"\n:TYPE:MC:", "a WebCT bank", "import it into Moodle, and export it from there as GIFT or Moodle XML"},
	{"\n:TYPE:S", "a WebCT bank", "import it into Moodle, and export it from there as GIFT or Moodle XML"},
}

const moodle = "restore the course in Moodle, and export its question bank as Moodle XML"

// elsewhereKind names a bank that another program reads.
func elsewhereKind(f source.File) string {
	start := f.Text[:min(len(f.Text), 4096)]
	xml := strings.HasPrefix(strings.TrimSpace(start), "<")
	for _, b := range banks {
		if xml == strings.HasPrefix(b.mark, "<") && strings.Contains(start, b.mark) {
			return b.name
		}
	}
	return ""
}

// declaredXML: the readers of XML had their turn, and what says that it is XML is no Markdown.
func declaredXML(f source.File) string {
	if strings.HasPrefix(strings.TrimSpace(f.Text), "<?xml") {
		return "XML without questions"
	}
	return ""
}
