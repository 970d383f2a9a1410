import { expect, test } from '@jest/globals'
import { ActionError, ServiceError } from '../../../src/errors.ts'
import { contentTypes, type UploadAsk, upload } from '../../../src/files/upload.ts'
import type { Format } from '../../../src/model.ts'
import { localFile, storeOf } from './fixtures.ts'

const ask = (more: Partial<UploadAsk> = {}): UploadAsk => ({
  to: { bucket: 'archive', prefix: 'daily' },
  name: 'Sales/One.pdf',
  format: 'PDF',
  local: localFile('out/Sales/One.pdf'),
  root: '/work',
  ...more
})

test.each<[string, string]>([
  ['daily', 'daily/Sales/One.pdf'],
  ['', 'Sales/One.pdf'],
  ['.', 'Sales/One.pdf']
])('under the prefix %j the key is %s', async (prefix, key) => {
  const store = storeOf()
  const uri = await upload(ask({ to: { bucket: 'archive', prefix } }), async () => store)
  expect(uri).toBe(`s3://archive/${key}`)
  expect(store.written).toEqual([
    {
      bucket: 'archive',
      key,
      path: '/work/out/Sales/One.pdf',
      bytes: 3,
      sha256: 'a'.repeat(64),
      contentType: 'application/pdf'
    }
  ])
})

test.each(Object.entries(contentTypes))('%s is sent as %s', async (format, contentType) => {
  const store = storeOf()
  await upload(ask({ format: format as Format }), async () => store)
  expect(store.written[0]?.contentType).toBe(contentType)
})

test('a refusal says which permission is needed, unless it has a hint of its own', async () => {
  const more = { operation: 'PutObject', code: 'AccessDenied', refusal: 'denied' as const, requestId: 'r-1' }
  const refusing = (error: Error) =>
    upload(ask(), async () => storeOf({}, { write: async () => Promise.reject(error) })).catch(
      (thrown: unknown) => thrown
    )
  const refused = await refusing(new ServiceError('PutObject: AccessDenied', more))
  expect(refused).toMatchObject({ code: 'AccessDenied', message: 'PutObject: AccessDenied', requestId: 'r-1' })
  expect(refused).toHaveProperty('hint', expect.stringMatching(/s3:PutObject.*arn:aws:s3:::archive\/\*/))
  const hinted = new ServiceError('PutObject: AccessDenied', { ...more, hint: 'Do this' })
  expect(await refusing(hinted)).toBe(hinted)
  const other = new ActionError('no', { code: 'x' })
  expect(await refusing(other)).toBe(other)
})
