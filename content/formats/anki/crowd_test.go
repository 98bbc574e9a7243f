package anki_test

import (
	"strings"
	"testing"

	"cutscore/content/formats/anki"
	"cutscore/content/formats/source"
	"cutscore/content/formats/source/sourcetest"
)

func TestCrowdAnki(t *testing.T) {
	sourcetest.Cases(t, anki.DetectCrowd, anki.ReadCrowd, map[string][2]string{
		"decks in decks": {
			`{"__type__":"Deck","name":"Trees","note_models":[{"crowdanki_uuid":"b","name":"Basic","type":0,"flds":[{"name":"Front"},{"name":"Back"}],` +
				`"tmpls":[{"name":"1","qfmt":"{{Front}}","afmt":"{{FrontSide}}<hr id=answer>{{Back}}"}]},` +
				`{"crowdanki_uuid":"c","name":"Cloze","type":1,"flds":[{"name":"Text"}],"tmpls":[{"name":"1","qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}"}]}],` +
				`"notes":[{"fields":["Oak fruit?","<b>acorn</b>"],"guid":"1","note_model_uuid":"b"}],` +
				`"children":[{"name":"Firs","notes":[{"fields":["Firs have {{c1::needles}}."],"guid":"2","note_model_uuid":"c"}]}]}`,
			"Oak fruit? = acorn\n[Firs] Firs have ____. = needles\n"},
	})
}

func TestTheFirstOfSeveralCards(t *testing.T) {
	bank, err := anki.ReadCrowd(source.File{Text: `{"__type__":"Deck","note_models":[{"crowdanki_uuid":"b","name":"Verb","type":0,"flds":[{"name":"Front"},{"name":"Back"}],` +
		`"tmpls":[{"name":"1","qfmt":"{{Front}}<hr id=answer>","afmt":"{{FrontSide}}{{Back}}"},{"name":"2","qfmt":"{{Back}}","afmt":"{{Front}}"}]},` +
		`{"crowdanki_uuid":"c","name":"Gap","type":1,"flds":[{"name":"Text"}],"tmpls":[{"name":"1","qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}"},{"name":"2","qfmt":"{{Text}}","afmt":""}]},` +
		`{"crowdanki_uuid":"d","name":"One","type":0,"flds":[{"name":"Hint"},{"name":"Front"},{"name":"Back"}],"tmpls":[{"name":"1","qfmt":"{{Front}}","afmt":"Of {{Front}}:<hr id='answer'>{{Back}}"}]},` +
		`{"crowdanki_uuid":"e","name":"Hinted","type":0,"flds":[{"name":"Hint"},{"name":"Front"},{"name":"Back"}],"tmpls":[{"name":"1","qfmt":"{{Hint}}","afmt":"x"},{"name":"2","qfmt":"{{Front}}","afmt":"{{Back}}"}]}],` +
		`"notes":[{"fields":["To go?","iri"],"guid":"1","note_model_uuid":"b"},{"fields":["The {{c1::sea}}"],"guid":"2","note_model_uuid":"c"},` +
		`{"fields":["","To eat?","manĝi"],"guid":"3","note_model_uuid":"d"},{"fields":["To be?","","esti"],"guid":"4","note_model_uuid":"d"},{"fields":["","To see?","vidi"],"guid":"5","note_model_uuid":"e"},` +
		`{"fields":["","To hear?",""],"guid":"6","note_model_uuid":"e"}]}`})
	if got, want := sourcetest.Tell(bank), "To go? = iri\nThe ____ = sea\nTo eat? = manĝi\nTo see? = vidi\n"; err != nil || !strings.HasPrefix(got, want) {
		t.Errorf("%q, %v, want %q", got, err, want)
	}
	if got, want := strings.Join(bank.Found, "; "), `of the note type "Hinted" the first of 2 kinds of cards; of the note type "Verb" the first of 2 kinds of cards`; !strings.HasSuffix(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestOtherJSON(t *testing.T) {
	sourcetest.Others(t, anki.DetectCrowd, `[{"note_models":[],"note_model_uuid":""}]`, `{"note_models":[]}`, `{"note_model_uuid":""}`, "")
}
