package cue
import ("testing";"fmt";"time")
func TestCalib(t *testing.T){
  for _, n := range []int{60,210} {
  for _, part := range []float64{0,0.1,0.15,0.2,0.3} {
    f, l, sf, sl := 0,0,0.0,0.0
    const runs=100
    t0:=time.Now()
    for s:=range uint64(runs) {
      b:=made(n,s,longest(part))
      x:=PlayFixed(b); y:=PlayLearned(b)
      if x.Verdict!=Clean {f++}
      if y.Verdict!=Clean {l++}
      sf+=x.Results[0].Share; sl+=y.Share
    }
    fmt.Println(n,part,"fixed",f,sf/runs,"learned",l,sl/runs,time.Since(t0)/runs)
  }}
}
