import { expect, test } from '@jest/globals'
import { ServiceError } from '../../../../src/domain/errors.ts'
import { createSource } from '../../../../src/files/transfer/download-source.ts'
import { createDownload, createFakeLinks, createFakeObjectStore } from '../../../support/fakes/file-stores.ts'

const bytes = Buffer.from('a,b\n')
const expired = async () => {
  throw new ServiceError('Download of the result: expired', {
    operation: 'Download of the result',
    code: 'LinkExpired',
    kind: 'expired'
  })
}
const objects = async () => createFakeObjectStore({ 's3://reports/a.csv': bytes })
const never = async () => {
  throw new Error('must not be asked')
}

test('an object is read by its URI', async () => {
  const source = createSource({ s3Uri: 's3://reports/a.csv' }, { objects, links: createFakeLinks({}) }, never)
  await expect(source({ offset: 0 })).resolves.toMatchObject({ totalBytes: 4 })
})

test('a link is read, and a fresh link is kept', async () => {
  const read: string[] = []
  const links = createFakeLinks({
    old: expired,
    fresh: async () => {
      read.push('fresh')
      return createDownload(bytes)
    }
  })
  const asked: number[] = []
  const source = createSource({ link: 'old' }, { objects, links }, async () => {
    asked.push(1)
    return 'fresh'
  })
  await source({ offset: 0 })
  await source({ offset: 2 })
  expect(asked.length).toBe(1)
  expect(read.length).toBe(2)
})

test.each([
  ['the link cannot be renewed', async () => undefined, 1],
  ['those expire as well', async () => 'old', 2]
])('a download fails if %s', async (_, fresh, times) => {
  let asked = 0
  const source = createSource({ link: 'old' }, { objects, links: createFakeLinks({ old: expired }) }, async () => {
    asked += 1
    return fresh()
  })
  await expect(source({ offset: 0 })).rejects.toMatchObject({
    code: 'LinkExpired',
    hint: expect.stringContaining('300 seconds')
  })
  expect(asked).toBe(times)
})

test('a link to a file that does not exist is replaced, and the failure says how to get the file', async () => {
  const missing = async () => {
    const error = { operation: 'Download of the result', code: 'NoSuchKey', kind: 'not-found', status: 404 } as const
    throw new ServiceError('Download of the result: NoSuchKey: No such key', error)
  }
  const links = createFakeLinks({ old: missing, fresh: async () => createDownload(bytes) })
  const open = (fresh: string) => createSource({ link: 'old' }, { objects, links }, async () => fresh)({ offset: 0 })
  await expect(open('fresh')).resolves.toMatchObject({ totalBytes: 4 })
  await expect(open('old')).rejects.toMatchObject({
    code: 'NoSuchKey',
    message: 'Download of the result: NoSuchKey: No such key, and new links fail too',
    hint: expect.stringMatching(/Run the step again, or set `bucket`/)
  })
})

test('every other error of a link is passed on', async () => {
  const source = createSource({ link: 'gone' }, { objects, links: createFakeLinks({}) }, never)
  await expect(source({ offset: 0 })).rejects.toThrow('No such link')
})

test('an error of reading an object is passed on unchanged, with its hint', async () => {
  const refused = new ServiceError('GetObject: AccessDenied', {
    operation: 'GetObject',
    code: 'AccessDenied',
    kind: 'denied',
    hint: 'Allow it.'
  })
  const store = createFakeObjectStore({}, { read: async () => Promise.reject(refused) })
  const source = createSource(
    { s3Uri: 's3://reports/a.csv' },
    { objects: async () => store, links: createFakeLinks({}) },
    never
  )
  await expect(source({ offset: 0 })).rejects.toBe(refused)
})
