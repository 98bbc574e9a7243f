package check
import ("testing";"os";"time";"strings";"path/filepath";"go.yaml.in/yaml/v3";"cutscore/content";"fmt";"regexp")
func TestBrought(t *testing.T){
 d:=&content.Deck{Name:"yaml",Title:"yaml"}
 fs,_:=filepath.Glob("/work/shared/decks/yaml/*.yml")
 n:=0
 for _,f:=range fs {
  b,_:=os.ReadFile(f)
  var y struct{Category string; Questions []struct{Question string; Answers []struct{Value string; Correct bool}; Help string}}
  if err:=yaml.Unmarshal(b,&y);err!=nil{t.Log(f,err);continue}
  c:=content.Card{CardRef:content.CardRef{ID:f,Front:f}}
  for _,q:=range y.Questions{ n++
   it:=content.Item{ID:fmt.Sprint(n),Topic:f,Card:c.CardRef,Stem:q.Question,Explanation:q.Help,Kind:content.Choice,Pos:content.Position{File:filepath.Base(f),Line:n}}
   for _,a:=range q.Answers{it.Options=append(it.Options,content.Option{Text:a.Value,Correct:a.Correct})}
   if it.Keys()>1{it.Kind=content.Response}
   if it.Keys()==0||it.Keys()==len(it.Options){continue}
   c.Items=append(c.Items,it)
  }
  d.Topics=append(d.Topics,content.Topic{Name:f,Cards:[]content.Card{c}})
 }
 print1(d)
 d=&content.Deck{Name:"clf",Title:"clf"}
 b,_:=os.ReadFile("/work/shared/decks/details-markdown/kananinirav-practice-exam-1.md")
 re:=regexp.MustCompile(`(?m)^\d+\. `)
 var cards []content.Card
 for i,p:=range re.Split(string(b),-1)[1:]{
   lines:=strings.Split(p,"\n")
   it:=content.Item{ID:fmt.Sprint(i),Topic:"t",Kind:content.Choice,Stem:strings.TrimSpace(lines[0]),Pos:content.Position{File:"clf",Line:i+1}}
   ans:=regexp.MustCompile(`Correct answer: ([A-F, ]+)`).FindStringSubmatch(p)
   for _,l:=range lines[1:]{ if m:=regexp.MustCompile(`^\s+- ([A-F])\. (.*)`).FindStringSubmatch(l);m!=nil{it.Options=append(it.Options,content.Option{Text:m[2],Correct:strings.Contains(ans[1],m[1])})}}
   if it.Keys()>1{it.Kind=content.Response}
   it.Card.ID=it.ID
   cards=append(cards,content.Card{CardRef:it.Card,Items:[]content.Item{it}})
 }
 d.Topics=[]content.Topic{{Name:"t",Cards:cards}}
 print1(d)
}
func print1(d *content.Deck){
 byID:=map[string]*content.Item{}
 for _,it:=range d.Items(){byID[it.ID]=it}
 r:=Deck(d,Options{Now:time.Date(2026,11,23,0,0,0,0,time.UTC)})
 for _,f:=range r.Findings { it:=byID[f.Item]; if it==nil{fmt.Println(f);continue}; fmt.Println(f); fmt.Println("      ",it.Stem); for _,o:=range it.Options{fmt.Println("         ",o.Correct,o.Text)}}
 r.Stats.Write(os.Stdout,d.Title)
 for _,f:=range r.Stats.Fixed.Results{fmt.Println(f)}
}
