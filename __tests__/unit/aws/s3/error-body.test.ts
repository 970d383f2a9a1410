import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { getXmlText, readErrorBody } from '../../../../src/aws/s3/error-body.ts'

describe('the start of an error body', () => {
  test('is its first 4 kilobytes, and the rest is not read', async () => {
    let read = 0
    const body = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield Buffer.alloc(1024, 'x')
      })()
    )
    expect(await readErrorBody(body)).toBe('x'.repeat(4096))
    expect(read).toBeLessThan(50)
  })

  test('is the part that arrived before the connection broke', async () => {
    const body = Readable.from(
      (function* () {
        yield Buffer.from('<Code>Slow')
        throw new Error('reset')
      })()
    )
    expect(await readErrorBody(body)).toBe('<Code>Slow')
  })
})

describe('the text of an XML element is extracted', () => {
  test.each([
    ['<Error><Code>AccessDenied</Code></Error>', 'Code', 'AccessDenied'],
    ['<Message>two\nlines\u0007</Message>', 'Message', 'two lines'],
    ['<Code> </Code>', 'Code', undefined],
    ['<Code>cut of', 'Code', undefined],
    ['no XML', 'Code', undefined]
  ])('%j', (xml, element, text) => {
    expect(getXmlText(xml, element)).toBe(text)
  })
})
