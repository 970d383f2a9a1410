import { describe, expect, test } from '@jest/globals'
import { createIdTokenClient } from '../../../src/github/oidc-token.ts'
import { catchError } from '../../support/catch-error.ts'
import { createVirtualClock } from '../../support/fakes/clock.ts'
import { createRecordingLog } from '../../support/fakes/log.ts'

/** Asks a GitHub that answers with these in turn. */
function asking(...answers: readonly (string | Error)[]) {
  const clock = createVirtualClock()
  const asked: string[] = []
  const line = { clock, log: createRecordingLog(), signal: new AbortController().signal }
  const token = createIdTokenClient(line, async audience => {
    const answer = answers[Math.min(asked.length, answers.length - 1)]
    asked.push(audience)
    if (answer instanceof Error) throw answer
    return answer ?? ''
  })
  return { asked, get: (audience = 'sts.amazonaws.com') => clock.runUntilSettled(token(audience)) }
}

describe('webIdentityToken', () => {
  test('asks for the audience, afresh each time', async () => {
    const { asked, get } = asking('a', 'b')
    expect([await get(), await get('other')]).toEqual(['a', 'b'])
    expect(asked).toEqual(['sts.amazonaws.com', 'other'])
  })

  test.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'a missing permission (%s) fails at once, with what to paste',
    async name => {
      const { asked, get } = asking(new Error(`Error message: Unable to get ${name} env variable`))
      expect(await catchError(get())).toMatchObject({
        message: `GitHub's OIDC token: the job is not allowed to request one (${name} is not set)`,
        code: 'MissingIdTokenPermission',
        kind: 'denied',
        hint: expect.stringContaining('id-token: write')
      })
      expect(asked).toHaveLength(1)
    }
  )

  test.each<[string, string, number, string]>([
    ['503', 'Failed to get ID Token. \n \n        Error Code : 503\n \n        Error Message: busy', 12, 'transient'],
    ['429', 'Failed to get ID Token. \n \n        Error Code : 429\n \n        Error Message: slow', 12, 'throttled'],
    ['404', 'Failed to get ID Token. \n \n        Error Code : 404\n \n        Error Message: no', 1, 'denied'],
    ['408', 'Failed to get ID Token. \n \n        Error Code : 408\n \n        Error Message: late', 12, 'transient'],
    ['no token in the answer', 'Response json body do not have ID Token field', 12, 'transient']
  ])('%s', async (_, text, times, kind) => {
    const { asked, get } = asking(new Error(text))
    expect(await catchError(get())).toMatchObject({ code: 'IdTokenError', kind })
    expect(asked).toHaveLength(times)
  })

  test.each([
    'self-signed certificate in certificate chain',
    'unable to verify the first certificate',
    'unable to get local issuer certificate'
  ])('a certificate that is not trusted (%s) fails at once', async reason => {
    const text = `Error message: Failed to get ID Token. \n \n        Error Code : undefined\n \n        Error Message: ${reason}`
    const { asked, get } = asking(new Error(text))
    expect(await catchError(get())).toMatchObject({
      code: 'UntrustedCertificate',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS')
    })
    expect(asked).toHaveLength(1)
  })

  test('trouble that passes', async () => {
    const { get } = asking(new Error('Error Code : 502'), new Error('socket hang up'), 'token')
    expect(await get()).toBe('token')
  })
})
