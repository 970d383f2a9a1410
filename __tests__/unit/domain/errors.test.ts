import { describe, expect, test } from '@jest/globals'
import { ActionError, InputError, ServiceError, toFailure } from '../../../src/domain/errors.ts'

describe('toFailure', () => {
  test('keeps what an ActionError contains, and leaves out the rest', () => {
    expect(toFailure(new ActionError('It broke', { code: 'Broken' }))).toEqual({ code: 'Broken', message: 'It broke' })
    const more = { operation: 'Op', code: 'Denied', kind: 'denied', requestId: 'r-1', hint: 'Fix it.' } as const
    expect(toFailure(new ServiceError('No', more))).toEqual({
      code: 'Denied',
      message: 'No',
      hint: 'Fix it.',
      requestId: 'r-1'
    })
  })

  test.each([
    ['an Error', new TypeError('x is not a function'), 'x is not a function'],
    ['anything else', 'thrown text', 'thrown text'],
    ['nothing', undefined, 'undefined']
  ])('%s is unexpected', (_, error, message) => {
    expect(toFailure(error)).toEqual({ code: 'UnexpectedError', message })
  })
})

describe('InputError', () => {
  test('prints one line per problem', () => {
    const error = new InputError(['format: "DOC" is none.', 'bucket: missing.'])
    expect(error.message).toBe('Invalid inputs (2 problems):\n- format: "DOC" is none.\n- bucket: missing.')
    expect(error.problems).toHaveLength(2)
    expect(new InputError(['format: "DOC" is none.']).message).toMatch(/^Invalid input:\n- format/)
    expect(error).toMatchObject({ name: 'InputError', code: 'InvalidInput' })
  })
})

test('the cause is kept for the debug log', () => {
  const cause = new Error('underneath')
  expect(new ActionError('above', { code: 'X', cause }).cause).toBe(cause)
})
