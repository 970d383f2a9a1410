import { expect, test } from '@jest/globals'
import { ServiceError } from '../../../../src/domain/errors.ts'
import type { Format } from '../../../../src/domain/snapshot-request.ts'
import { contentTypes, type UploadRequest, upload } from '../../../../src/files/transfer/upload-file.ts'
import { buildLocalFile } from '../../../support/builders/files.ts'
import { createFakeObjectStore } from '../../../support/fakes/file-stores.ts'

const ask = (more: Partial<UploadRequest> = {}): UploadRequest => ({
  to: { bucket: 'archive', prefix: 'daily' },
  name: 'Sales/One.pdf',
  format: 'PDF',
  local: buildLocalFile('out/Sales/One.pdf'),
  root: '/workspace',
  ...more
})

test.each<[string, string]>([
  ['daily', 'daily/Sales/One.pdf'],
  ['', 'Sales/One.pdf'],
  ['.', 'Sales/One.pdf']
])('under the prefix %j the key is %s', async (prefix, key) => {
  const store = createFakeObjectStore()
  const uri = await upload(ask({ to: { bucket: 'archive', prefix } }), async () => store)
  expect(uri).toBe(`s3://archive/${key}`)
  expect(store.written).toEqual([
    {
      bucket: 'archive',
      key,
      path: '/workspace/out/Sales/One.pdf',
      bytes: 3,
      sha256: 'a'.repeat(64),
      contentType: 'application/pdf'
    }
  ])
})

test.each(Object.entries(contentTypes))('the content type of %s is %s', async (format, contentType) => {
  const store = createFakeObjectStore()
  await upload(ask({ format: format as Format }), async () => store)
  expect(store.written[0]?.contentType).toBe(contentType)
})

test('an error is passed on unchanged, with its hint', async () => {
  const refused = new ServiceError('PutObject: AccessDenied', {
    operation: 'PutObject',
    code: 'AccessDenied',
    kind: 'denied',
    hint: 'Allow it.'
  })
  const store = createFakeObjectStore({}, { write: async () => Promise.reject(refused) })
  await expect(upload(ask(), async () => store)).rejects.toBe(refused)
})
