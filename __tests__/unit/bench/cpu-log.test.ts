import { expect, test } from '@jest/globals'
import { measureCpu } from '../../../bench/cpu-log.ts'

const program = `
  const { createServer, get } = require('node:http')
  const work = () => { let sum = 0; for (let i = 0; i < 3e7; i++) sum += Math.sqrt(i) }
  const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1', () => {
    get({ port: server.address().port, host: '127.0.0.1' }, response => {
      response.resume().on('end', () => { work(); server.close() })
    })
  })`

test('the CPU time is read at each request and at the end, and grows in between', async () => {
  const command = [process.execPath, '-e', program]
  const { requestsMs, endMs } = await measureCpu({ command, environment: {} })
  expect(requestsMs).toHaveLength(1)
  expect(requestsMs[0]).toBeGreaterThan(1)
  expect(endMs).toBeGreaterThan((requestsMs[0] ?? 0) + 5)
})

test('a program that ends with another code than the expected one is an error with what it printed', async () => {
  const command = [process.execPath, '-e', 'console.log("output"); process.exit(3)']
  await expect(measureCpu({ command, environment: {} })).rejects.toThrow(/ended with 3:\noutput/)
})
