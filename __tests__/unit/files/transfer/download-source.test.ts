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

test('reads an object by its URI', async () => {
  const source = createSource({ s3Uri: 's3://reports/a.csv' }, { objects, links: createFakeLinks({}) }, never)
  await expect(source({ offset: 0 })).resolves.toMatchObject({ totalBytes: 4 })
})

test('reads a link, and stays with a fresh one', async () => {
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
  ['none can be had', async () => undefined, 1],
  ['those expire as well', async () => 'old', 2]
])('gives up where %s', async (_, fresh, times) => {
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

test('passes on every other refusal', async () => {
  const source = createSource({ link: 'gone' }, { objects, links: createFakeLinks({}) }, never)
  await expect(source({ offset: 0 })).rejects.toThrow('No such link')
})

test('a refusal to read an object is passed on as it is, hint and all', async () => {
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
