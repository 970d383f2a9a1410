import { describe, expect, test } from '@jest/globals'
import { createIdentityRegionResolver, parseIdentityRegion } from '../../../src/identity/identity-region.ts'
import { buildServiceError } from '../../support/builders/errors.ts'

test('the identity region is called directly once it is known', async () => {
  const asked: string[] = []
  const moves: string[] = []
  const atHome = createIdentityRegionResolver({ given: undefined, fallback: 'eu-central-1' }, (from, to) =>
    moves.push(`${from} ${to}`)
  )
  const ask = async (region: string) => {
    asked.push(region)
    if (region !== 'us-east-1')
      throw buildServiceError('denied', 'X', { message: 'your identity region is us-east-1.' })
    return region
  }
  expect([await atHome(ask), await atHome(ask)]).toEqual(['us-east-1', 'us-east-1'])
  expect(asked).toEqual(['eu-central-1', 'us-east-1', 'us-east-1'])
  expect(moves).toEqual(['eu-central-1 us-east-1'])
})

describe('the identity region in an error', () => {
  test.each([
    ['…, but your identity region is us-east-1. Please use the us-east-1 endpoint.', 'us-east-1'],
    ['… but your identity region is us-gov-west-1', 'us-gov-west-1'],
    ['… identity region is ap-southeast-2 …', 'ap-southeast-2'],
    ['… identity region is unknown', undefined],
    ['… identity region is evil.example/x-1', undefined],
    ['User is not authorized', undefined]
  ])('%j', (message, region) => {
    expect(parseIdentityRegion(buildServiceError('denied', 'AccessDeniedException', { message }))).toBe(region)
  })

  test('is read from messages of the service only', () => {
    expect(parseIdentityRegion(new Error('your identity region is us-east-1.'))).toBeUndefined()
  })
})
