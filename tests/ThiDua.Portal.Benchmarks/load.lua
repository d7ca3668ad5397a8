-- wrk -t2 -c16 -d120s -s tests/ThiDua.Portal.Benchmarks/load.lua http://127.0.0.1:5099
local asked = {
  "/api/commendations?q=thi%20dua&facet=form,level,kind,place",
  "/api/commendations?q=dan%20van%20kheo&highlight=true",
  "/api/commendations?form=order&level=province&sort=-decidedOn",
  "/api/commendations?decidedOn.year.ge=2020&place=dia-ban-3&facet=year&facetScope=others",
  "/api/commendations?sort=recipient&size=50",
  "/api/commendations?group=year,form&figure=count&size=1000",
  "/api/commendations?recipient.startsWith=Nguy%E1%BB%85n&skip=200",
  "/api/commendations/quyet-dinh-7~n3",
}
local at = 0
request = function()
  at = at % #asked + 1
  return wrk.format("GET", asked[at])
end
