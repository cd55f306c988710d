-- Plays the requests of a file from START, in order and again: one path a line, or METHOD<tab>path<tab>cookie<tab>body.
local list, position = {}, tonumber(os.getenv("START"))

for line in io.lines(os.getenv("REQUESTS")) do
  local method, path, cookie, body = line:match("^(%u+)\t(%S+)\t([^\t]*)\t(.*)$")
  if method then
    list[#list + 1] = wrk.format(method, path, {
      ["Cookie"] = cookie,
      ["Content-Type"] = "application/x-www-form-urlencoded",
      ["Origin"] = os.getenv("ORIGIN"),
      ["Sec-Fetch-Site"] = "same-origin",
    }, body)
  else
    list[#list + 1] = wrk.format("GET", line)
  end
end

request = function()
  position = position % #list + 1
  return list[position]
end

done = function(summary, latency)
  io.write(string.format(
    "RESULT %d %d %d %.3f %.3f\n",
    summary.requests, summary.duration,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000
  ))
end
