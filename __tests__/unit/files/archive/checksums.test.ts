import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatChecksums, readChecksums } from '../../../../src/files/archive/checksums.ts'
import { anyText } from '../../../support/builders/any-text.ts'
import { createTempDirectory } from '../../../support/temporary-directory.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('sha256sum accepts the file, with names of any kind', async () => {
  const root = await createTempDirectory()
  const names = ['plain.pdf', 'with space.pdf', 'ümläut 売上.csv', 'back\\slash', 'line\nbreak', '-dash', '* star']
  for (const name of names) await writeFile(join(root, name), name)
  await writeFile(join(root, 'SHA256SUMS'), formatChecksums(new Map(names.map(name => [name, digest(name)]))))
  const printed = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: root, encoding: 'utf8' })
  expect(printed.trim().split('\n').length).toBe(names.length)
})

test('the lines are sorted by path', () => {
  expect(
    formatChecksums(
      new Map([
        ['b', '1'],
        ['B', '2'],
        ['a/b', '3']
      ])
    )
  ).toBe('2  B\n3  a/b\n1  b\n')
})

test('written checksums can be read back', () => {
  const path = anyText({ minLength: 1 }).filter(text => !/\r$/.test(text))
  fc.assert(
    fc.property(fc.uniqueArray(path), paths => {
      const digests = new Map(paths.map(each => [each, digest(each)]))
      expect(readChecksums(formatChecksums(digests))).toEqual(digests)
    })
  )
})

test('lines of sha256sum for binary files are read, and all other lines are skipped', () => {
  const hash = 'a'.repeat(64)
  expect(readChecksums(`# comment\n${hash} *x\n${hash}  y\nzz  z\n${hash}\n`)).toEqual(
    new Map([
      ['x', hash],
      ['y', hash]
    ])
  )
})
