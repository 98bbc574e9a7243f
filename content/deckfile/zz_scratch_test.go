package deckfile
import ("testing";"fmt";"strings";"time";"charm.land/glamour/v2";"github.com/yuin/goldmark/ast")
func TestScratchGlamour(t *testing.T){
 r,_:=glamour.NewTermRenderer(glamour.WithStandardStyle("notty"),glamour.WithWordWrap(60))
 for _,s:=range []string{"a &#27;[31m b","a &#x1b;]0;x b","&#27 x","`&#27;`","```\n&#27;\n```","[x](http://a/&#27;b)","[a&#27;](b)","<b>&#27;</b>","a <!-- c --> b","<!-- x -->\n\ny","&#38;#27;[31m","&amp;#27;","| a&#27; | b |\n|--|--|\n| &#155; | &#x202e;&rlm; |","&lrm;x","![&#27;](u \"&#27;\")", "# h &#27;", "&#00027;", "&#X1B;", "&bsol;", "<http://a/&#27;>", "&#13;x&#8;"}{
  out,err:=r.Render(s); fmt.Printf("%-40q %q %v\n",s,strings.TrimSpace(out),err)
 }
}
func TestScratchDeep(t *testing.T){
 for _,n:=range []int{1000,4000,16000}{
  for _,u:=range []string{">","- ","1. ","* a\n"}{
   t0:=time.Now(); blocks(strings.Repeat(u,n)+"x"); fmt.Printf("%q %d %v\n",u,n,time.Since(t0))
  }
  t0:=time.Now(); s:=""; var b strings.Builder; for i:=0;i<n/20;i++{b.WriteString(strings.Repeat("  ",i)+"- a\n")}; s=b.String(); blocks(s); fmt.Printf("nested %d %d bytes %v\n",n/20,len(s),time.Since(t0))
 }
}
func dump(n ast.Node,d int){ for c:=n.FirstChild();c!=nil;c=c.NextSibling(){ if c.Type()!=ast.TypeBlock{continue}; fmt.Printf("%s%s pos %d\n",strings.Repeat(" ",d),c.Kind(),c.Pos()); dump(c,d+1)}}
func TestScratchPos(t *testing.T){
 s:="- [ ] A\n  > ```\n  > x\n  > ```\n  more\n- [x] B\n\npara\nrow | b\n--|--\n1 | 2\n\n  - [ ] in\n    > r\n  - b\n\t- c\n"
 bs:=blocks(s); for _,b:=range bs{ fmt.Printf("%s %d-%d %q\n",b.node.Kind(),b.start,b.end,s[b.start:b.end]); dump(b.node,1)
  for e:=b.node.FirstChild();e!=nil;e=e.NextSibling(){ if li,ok:=e.(*ast.ListItem);ok{fmt.Println("offset",li.Offset)}}}
}
