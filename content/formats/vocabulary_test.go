package formats_test

import (
	"testing"

	"cutscore/content/formats"
)

// A map of words is a deck where both sides are words of languages, under any name; the texts of a program are none.
func TestMapsOfWords(t *testing.T) {
	for data, deck := range map[string]bool{
		`{"die Eiche":"the oak","die Buche":"the beech","der Ahorn":"the maple","die Tanne":"the fir"}`: true,
		`{"chapter 4":{"l'arbre":"tree","la feuille":"leaf","le bois":"wood","une branche":"branch"}}`:  true,
		`{"木":"tree","葉":"leaf","林":"grove","枝":"branch"}`:                                              true,
		`{"Save":"Speichern","Open":"Öffnen","Close":"Schließen","Print":"Drucken"}`:                    false,
		`{"Сохранить":"Save","Открыть":"Open","Закрыть":"Close","Печать":"Print"}`:                      false,
		`{"color":"red","size":"large","shape":"round","weight":"a lot"}`:                               false,
		`{"name":"oak","version":"1.0","license":"MIT","main":"a.js"}`:                                  false,
	} {
		_, _, _, err := formats.Read(open(t, "x.json", data), "")
		if (err == nil) != deck {
			t.Errorf("%s: %v", data, err)
		}
	}
}
