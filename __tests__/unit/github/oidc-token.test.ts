import { describe, expect, test } from '@jest/globals'
import { IdTokenRequestError } from '../../../src/github/id-token-request-error.ts'
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

describe('the OIDC token of GitHub', () => {
  test('is requested for the audience, and is fresh each time', async () => {
    const { asked, get } = asking('a', 'b')
    expect([await get(), await get('other')]).toEqual(['a', 'b'])
    expect(asked).toEqual(['sts.amazonaws.com', 'other'])
  })

  test('a missing permission fails immediately, with the lines to paste', async () => {
    const reason = 'the job is not allowed to request one (ACTIONS_ID_TOKEN_REQUEST_URL is not set)'
    const { asked, get } = asking(new IdTokenRequestError(reason, 'MissingIdTokenPermission'))
    expect(await catchError(get())).toMatchObject({
      message: `GitHub's OIDC token: ${reason}`,
      code: 'MissingIdTokenPermission',
      kind: 'denied',
      hint: expect.stringContaining('id-token: write')
    })
    expect(asked).toHaveLength(1)
  })

  test.each<[string, number | undefined, number, string]>([
    ['the status 503', 503, 12, 'transient'],
    ['the status 429', 429, 12, 'throttled'],
    ['the status 404', 404, 1, 'denied'],
    ['the status 408', 408, 12, 'transient'],
    ['a response without a token', undefined, 12, 'transient']
  ])('after %s, the request is retried only if that can help', async (_, status, times, kind) => {
    const { asked, get } = asking(new IdTokenRequestError('no', 'IdTokenError', status))
    expect(await catchError(get())).toMatchObject({ code: 'IdTokenError', kind, status })
    expect(asked).toHaveLength(times)
  })

  test('a response that is too large fails immediately and does not blame AWS', async () => {
    const { asked, get } = asking(new IdTokenRequestError('too large', 'ResponseTooLarge', 200))
    expect(await catchError(get())).toMatchObject({
      code: 'ResponseTooLarge',
      hint: expect.stringContaining('did not come from GitHub')
    })
    expect(asked).toHaveLength(1)
  })

  test.each([
    'self-signed certificate in certificate chain',
    'unable to verify the first certificate',
    'unable to get local issuer certificate'
  ])('a certificate that is not trusted (%s) fails immediately', async reason => {
    const { asked, get } = asking(new Error(reason))
    expect(await catchError(get())).toMatchObject({
      code: 'UntrustedCertificate',
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS')
    })
    expect(asked).toHaveLength(1)
  })

  test('is requested again after a transient error', async () => {
    const { get } = asking(
      new IdTokenRequestError('bad gateway', 'IdTokenError', 502),
      new Error('socket hang up'),
      'token'
    )
    expect(await get()).toBe('token')
  })
})
