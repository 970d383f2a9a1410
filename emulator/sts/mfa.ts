import type { AccountWorld } from '../account-schema.ts'
import type { Conditions } from '../conditions.ts'
import { createStsError } from '../errors.ts'
import type { Session } from '../sessions.ts'
import type { AssumeRoleInput } from './parameters.ts'

/**
 * Condition keys of multi-factor authentication by the device of an IAM user; none if the request has no code.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 * @param account of the caller
 * @throws AccessDenied as STS words it
 */
export function authenticateDevice(
  { iamUsers }: AccountWorld,
  caller: Session,
  { SerialNumber, TokenCode }: Pick<AssumeRoleInput, 'SerialNumber' | 'TokenCode'>
): Conditions {
  if (SerialNumber === undefined && TokenCode === undefined) return {}
  if (SerialNumber === undefined || TokenCode === undefined)
    throw fail('must provide both MFA serial number and one time pass code.')
  const user = iamUsers.find(({ accessKeyId }) => accessKeyId === caller.accessKeyId)
  const device = user?.mfaDevices?.find(({ serialNumber }) => serialNumber === SerialNumber)
  if (device === undefined)
    throw fail(
      'unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.'
    )
  if (device.code !== TokenCode) throw fail('with invalid MFA one time pass code.', ' ')
  return { 'aws:MultiFactorAuthPresent': ['true'], 'aws:MultiFactorAuthAge': ['0'] }
}

function fail(reason: string, separator = ', ') {
  return createStsError('AccessDenied', `MultiFactorAuthentication failed${separator}${reason}`)
}
