import { describe, expect, test } from '@jest/globals'
import { abortUntilHeaders, parseContentRange } from '../../../../src/aws/s3/response.ts'
import { catchError } from '../../../support/catch-error.ts'

describe('a Content-Range header is parsed', () => {
  test.each([
    ['bytes 100-199/200', { offset: 100, total: 200 }],
    ['bytes 0-0/1', { offset: 0, total: 1 }],
    ['bytes 5-9/*', { offset: 5, total: undefined }],
    ['bytes */200', undefined],
    ['items 1-2/3', undefined],
    ['', undefined],
    [undefined, undefined]
  ])('%j', (header, range) => {
    expect(parseContentRange(header)).toEqual(range)
  })
})

describe('a signal that is linked until the response', () => {
  test('ends the wait for the headers', async () => {
    const controller = new AbortController()
    const send = (head: AbortSignal) =>
      new Promise((_, reject) => head.addEventListener('abort', () => reject(head.reason)))
    const failed = catchError(abortUntilHeaders(controller.signal, send))
    controller.abort('over')
    expect(await failed).toBe('over')
  })

  test('does not abort the body once the headers have arrived', async () => {
    const controller = new AbortController()
    let head: AbortSignal | undefined
    await abortUntilHeaders(controller.signal, async signal => {
      head = signal
    })
    controller.abort('over')
    expect(head?.aborted).toBe(false)
  })

  test('prevents a request if it is aborted already', async () => {
    const error = await catchError(
      abortUntilHeaders(AbortSignal.abort('over'), () => Promise.reject(new Error('sent')))
    )
    expect(error).toBe('over')
  })
})
