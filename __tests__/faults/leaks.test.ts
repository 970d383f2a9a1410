import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { BundleRun } from '../../scripts/run-bundle.ts'
import { findLeaks } from './find-leaked-secrets.ts'

const secret = 'q7Rk+2Vx/9mTzLw4Yb8Nc1Hf6Gd3Js5Pa0Ee'
const signature = '8f3c1a9b7e5d2f406c8e1b3a5d7f9024'
const link = `https://bucket.s3.amazonaws.com/key.pdf?X-Amz-Expires=300&X-Amz-Signature=${signature}`
let workspace = ''

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-leaks-'))
})

function createRun(of: Partial<BundleRun>): BundleRun {
  return {
    code: 0,
    stdout: '',
    stderr: '',
    outputs: {},
    exported: {},
    summary: '',
    ms: 0,
    workspace,
    ...of
  }
}

describe('findLeaks finds', () => {
  test.each<[string, Partial<BundleRun>]>([
    ['a secret in the log', { stdout: `token ${secret}\n` }],
    ['a secret before its mask', { stdout: `::debug::${secret}\n::add-mask::${secret}\n` }],
    [
      '24 characters of a secret, which its mask does not hide',
      { stdout: `::add-mask::${secret}\n${secret.slice(3, 27)}…` }
    ],
    ['a URL-encoded secret', { stdout: `::add-mask::${secret}\n${encodeURIComponent(secret)}` }],
    ['a secret in base64, after other text', { stdout: `::add-mask::${secret}\n${btoa(`user:${secret}`)}` }],
    ['the signature of a presigned URL', { stdout: `GET ${link}` }],
    ['a secret in the summary, masked or not', { stdout: `::add-mask::${secret}\n`, summary: secret }],
    ['a secret in an output', { outputs: { files: `[{"x":"${secret}"}]` } }],
    ['a secret in a variable', { exported: { AWS_SECRET_ACCESS_KEY: secret } }],
    ['a secret on stderr', { stderr: secret }]
  ])('%s', async (_, of) => {
    expect(await findLeaks(createRun(of), [secret, link])).toHaveLength(1)
  })

  test('a secret in a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quicksight-snapshot-leaks-'))
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ secret }))
    expect(await findLeaks(createRun({ workspace: folder }), [secret])).toEqual([
      expect.stringMatching(/^manifest\.json: /)
    ])
  })
})

test('findLeaks ignores masked secrets, and text that is not secret', async () => {
  const odd = 'a%25b%c-dfghjklmnpqrstvwxyz'
  const masks = `::add-mask::${secret}\n::add-mask::${odd.replaceAll('%', '%25')}`
  const stdout = `${masks}\nkeys ${secret} and ${odd}\n${link.split('?')[0]}`
  expect(await findLeaks(createRun({ stdout }), [secret, odd, link])).toEqual([])
})
