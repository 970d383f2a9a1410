import { AssumeRoleCommand, type AssumeRoleCommandInput } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import type { Policy, Statement } from '../../emulator/policy.ts'
import {
  account,
  catchRefusal,
  createBaseSession,
  createStsClient,
  getUserKeys,
  type Keys,
  toRoleArn
} from './clients.ts'

const SerialNumber = `arn:aws:iam::${account}:mfa/demo`
const TokenCode = '123456'

let emulator: Emulator
let user: Keys
beforeAll(async () => {
  emulator = await startEmulator()
  user = getUserKeys(emulator)
  for (const each of emulator.world.iamUsers) each.mfaDevices = [{ serialNumber: SerialNumber, code: TokenCode }]
})
afterAll(() => emulator.stop())

function createTrustPolicy(Condition: NonNullable<Statement['Condition']>): Policy {
  const Principal = { AWS: [`arn:aws:iam::${account}:user/demo`, toRoleArn('github-actions')] }
  return { Statement: [{ Effect: 'Allow', Principal, Action: ['sts:AssumeRole'], Condition }] }
}

function assume(condition: NonNullable<Statement['Condition']>, more: Partial<AssumeRoleCommandInput>, keys = user) {
  const role = { name: 'needs-mfa', trust: createTrustPolicy(condition), policies: [] }
  emulator.world.roles = [...emulator.world.roles.filter(({ name }) => name !== role.name), role]
  const input = { RoleArn: toRoleArn(role.name), RoleSessionName: 'run-1', ...more }
  return createStsClient(emulator, keys).send(new AssumeRoleCommand(input))
}

const createMfaCondition = (value: string) => ({ Bool: { 'aws:MultiFactorAuthPresent': [value] } })
const failed = 'MultiFactorAuthentication failed'

describe('AssumeRole with an MFA device', () => {
  test('fulfills a condition on aws:MultiFactorAuthPresent and aws:MultiFactorAuthAge', async () => {
    await assume(
      { ...createMfaCondition('true'), NumericLessThan: { 'aws:MultiFactorAuthAge': ['60'] } },
      { SerialNumber, TokenCode }
    )
    expect((await catchRefusal(assume(createMfaCondition('true'), {}))).name).toBe('AccessDenied')
  })

  test.each<[string, Partial<AssumeRoleCommandInput>, string]>([
    ['a wrong code', { SerialNumber, TokenCode: '654321' }, `${failed} with invalid MFA one time pass code.`],
    [
      'an unknown device',
      { SerialNumber: `${SerialNumber}2`, TokenCode },
      `${failed}, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.`
    ],
    ['no code', { SerialNumber }, `${failed}, must provide both MFA serial number and one time pass code.`],
    ['no serial number', { TokenCode }, `${failed}, must provide both MFA serial number and one time pass code.`]
  ])('is denied with %s, whatever the trust policy says', async (_, more, message) => {
    expect(await catchRefusal(assume({}, more))).toEqual({ name: 'AccessDenied', status: 403, message })
  })

  test.each<[string, Partial<AssumeRoleCommandInput>, RegExp]>([
    ['a code of seven digits', { SerialNumber, TokenCode: '1234567' }, /'tokenCode'.*length less than or equal to 6/],
    ['a code of letters', { SerialNumber, TokenCode: 'abcdef' }, /'tokenCode'.*regular expression pattern/],
    ['a serial number with a space', { SerialNumber: 'GAHT 12345678', TokenCode }, /'serialNumber'.*pattern/]
  ])('is rejected by the service model with %s', async (_, more, message) => {
    expect(await catchRefusal(assume({}, more))).toMatchObject({
      name: 'ValidationError',
      message: expect.stringMatching(message)
    })
  })

  test('is not open to sessions of roles, for which the condition key is false', async () => {
    const base = await createBaseSession(emulator)
    expect((await catchRefusal(assume({}, { SerialNumber, TokenCode }, base))).message).toContain(
      'unable to validate MFA code'
    )
    await assume(createMfaCondition('false'), {}, base)
    expect((await catchRefusal(assume(createMfaCondition('false'), {}, user))).name).toBe('AccessDenied')
  })
})
