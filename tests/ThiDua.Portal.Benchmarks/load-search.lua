-- wrk -t2 -c16 -d120s -s tests/ThiDua.Portal.Benchmarks/load-search.lua http://127.0.0.1:5099
local asked = {
  "/api/search?q=thi%20%C4%91ua",
  "/api/search?q=dan%20van%20kheo&explain=true",
  "/api/search?q=n%C3%B4ng%20th%C3%B4n%20m%E1%BB%9Bi&facet=kind,year",
  "/api/search?q=chuyenn%20doi",
  "/api/suggest?q=nguy",
  "/tim-kiem?q=thi%20dua",
  "/tim-kiem?q=gi%E1%BA%A3m%20ngh%C3%A8o&kind=commendations",
}
local at = 0
request = function()
  at = at % #asked + 1
  return wrk.format("GET", asked[at])
end
