package check
import ("testing";"os";"fmt";"cutscore/content/deckfile";"cutscore/content/check/cue";"math";"sort";"cutscore/content")
func TestMid(t *testing.T){
 d,_:=deckfile.Read(os.DirFS("../decks"),"api-gateway","api-gateway")
 by:=map[string][]*content.Item{}
 for _,it:=range d.Items(){by[it.Topic]=append(by[it.Topic],it)}
 by["ALL"]=d.Items()
 for name,items:=range by {
 var ranks [4]int; n:=0; var hitRank,keyRank [4]int
 for _,q:=range cue.Questions(items){ if len(q.Options)!=4{continue}
  n++
  m:=0.0; L:=[]float64{}
  for _,o:=range q.Options{l:=float64(cue.Length(o));L=append(L,l);m+=l/4}
  idx:=[]int{0,1,2,3}
  sort.Slice(idx,func(a,b int)bool{return math.Abs(L[idx[a]]-m)<math.Abs(L[idx[b]]-m)})
  for r,i:=range idx{if i==q.Key{ranks[r]++}}
  lr:=0; for i:=range L{ if L[i]<L[q.Key]{lr++}}
  keyRank[lr]++
  if idx[0]==q.Key{hitRank[lr]++}
 }
 fmt.Println(name,n,"key by nearness to mean length",ranks,"key rank",keyRank,"hit at rank",hitRank)
 }
}
