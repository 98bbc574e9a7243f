package check
import ("testing";"os";"time";"cutscore/content/deckfile")
func TestScratch(t *testing.T){
 d,err:=deckfile.Read(os.DirFS("../decks"),"api-gateway","api-gateway")
 if err!=nil {t.Fatal(err)}
 t0:=time.Now()
 r:=Deck(d,Options{Own:true,Now:time.Date(2026,11,23,0,0,0,0,time.UTC)})
 e:=time.Since(t0)
 r.Write(os.Stdout)
 t.Log(e)
}
