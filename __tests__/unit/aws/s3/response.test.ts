import { describe, expect, test } from '@jest/globals'
import { abortUntilHeaders, parseContentRange } from '../../../../src/aws/s3/response.ts'
import { catchError } from '../../../support/catch-error.ts'

describe('rangeOf', () => {
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

describe('untilAnswered', () => {
  test('the signal cuts the wait for the head', async () => {
    const controller = new AbortController()
    const send = (head: AbortSignal) =>
      new Promise((_, reject) => head.addEventListener('abort', () => reject(head.reason)))
    const failed = catchError(abortUntilHeaders(controller.signal, send))
    controller.abort('over')
    expect(await failed).toBe('over')
  })

  test('and no longer the body, once the head is there', async () => {
    const controller = new AbortController()
    let head: AbortSignal | undefined
    await abortUntilHeaders(controller.signal, async signal => {
      head = signal
    })
    controller.abort('over')
    expect(head?.aborted).toBe(false)
  })

  test('nothing is sent after the end', async () => {
    const error = await catchError(
      abortUntilHeaders(AbortSignal.abort('over'), () => Promise.reject(new Error('sent')))
    )
    expect(error).toBe('over')
  })
})
