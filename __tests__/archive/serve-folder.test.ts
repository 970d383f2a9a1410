import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ArchiveServer, serveFolder } from '../../archive/serve-folder.ts'

let parent: string
let server: ArchiveServer

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-serve-'))
  await writeFile(join(parent, 'secret.txt'), 'secret')
  const folder = await mkdtemp(join(parent, 'archive-'))
  await writeFile(join(folder, 'a b.pdf'), '%PDF-')
  await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'))
  server = await serveFolder(folder, async () => '<page>')
})
afterAll(async () => {
  await server.stop()
  await rm(parent, { recursive: true, force: true })
})

/** Sends the path unchanged: `fetch` would resolve the dots. */
function send(path: string, options: { method?: string; host?: string } = {}): Promise<[number, string]> {
  const { port } = new URL(server.url)
  return new Promise((resolve, reject) => {
    const { method = 'GET', host = `127.0.0.1:${port}` } = options
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, async response => {
      response.setEncoding('utf8')
      const pieces: string[] = []
      for await (const piece of response) pieces.push(String(piece))
      resolve([response.statusCode ?? 0, pieces.join('')])
    })
    sent.once('error', reject).end()
  })
}

test('files are served with their types, and must not be taken for others', async () => {
  const response = await fetch(new URL('/a%20b.pdf', server.url))
  expect([response.status, await response.text()]).toEqual([200, '%PDF-'])
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the page is there although the folder has none', async () => {
  expect(await send('/')).toEqual([200, '<page>'])
  expect(await send('/index.html?Signature=x')).toEqual([200, '<page>'])
})

describe('what is not in the folder is not found', () => {
  test.each(['/none', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt', '/%00', '/%zz', '//x'])(
    '%s',
    async path => {
      const [status, body] = await send(path)
      expect(status).toBe(404)
      expect(body).not.toContain('secret')
    }
  )
})

test('a request under another host name is refused', async () => {
  expect((await send('/a%20b.pdf', { host: 'evil.example.com' }))[0]).toBe(403)
})

test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async method => {
  expect((await send('/a%20b.pdf', { method }))[0]).toBe(405)
})
