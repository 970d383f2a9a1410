// Preloaded into a run: logs each file of dist/ that is loaded and each request that is sent, one line each, in order.
import diagnostics from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const log = process.env.LOAD_LOG
registerHooks({
  load(url, context, nextLoad) {
    const file = /\/dist\/([^/]+)$/.exec(url)?.[1]
    if (file !== undefined) appendFileSync(log, `load ${file}\n`)
    return nextLoad(url, context)
  }
})
diagnostics.subscribe('http.client.request.start', ({ request }) => {
  appendFileSync(log, `request ${request.method} ${request.path.split('?')[0]}\n`)
})
