// Preloaded into a run: writes the CPU time, in microseconds, that the process had used at each request and at its end.
const diagnostics = require('node:diagnostics_channel')
const { writeFileSync } = require('node:fs')

const readCpu = () => {
  const { user, system } = process.cpuUsage()
  return user + system
}
const requests = []
diagnostics.subscribe('http.client.request.start', () => requests.push(readCpu()))
process.on('exit', () => writeFileSync(process.env.CPU_LOG, JSON.stringify({ requests, end: readCpu() })))
