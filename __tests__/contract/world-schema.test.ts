import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { createWorldJsonSchema } from '../../emulator/world-json-schema.ts'
import { readText } from './source-tree.ts'

const committed = JSON.parse(readText('schemas/world.schema.json'))
const validate = new Ajv2020({ strict: false }).compile(committed)

describe('schemas/world.schema.json', () => {
  test('is what `npm run docs` writes', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(createWorldJsonSchema())))
  })

  test('accepts the default world', () => {
    const isValid = validate(parse(readText('emulator/world.yaml')))
    expect(validate.errors ?? []).toEqual([])
    expect(isValid).toBe(true)
  })

  test('accepts the world of the examples', () => {
    validate(parse(readText('examples/emulator/many-accounts.yml')))
    expect(validate.errors ?? []).toEqual([])
  })

  test.each<[string, object, boolean]>([
    ['a world that extends the default one', { extends: 'default', users: [] }, true],
    ['a part that does not exist', { extends: 'default', usres: [] }, false],
    ['a user without a role', { extends: 'default', users: [{ name: 'a', email: 'a', identityType: 'IAM' }] }, false],
    ['another base', { extends: 'mine' }, false],
    ['a further account with nothing but an ID', { extends: 'default', accounts: [{ account: '111122223333' }] }, true],
    ['a further account without an ID', { extends: 'default', accounts: [{ users: [] }] }, false],
    ['GitHub in a further account', { extends: 'default', accounts: [{ account: '111122223333', github: {} }] }, false]
  ])('%s: valid is %s', (_, world, expected) => {
    expect(validate(world)).toBe(expected)
  })
})
