import { describe, expect, test } from '@jest/globals'
import { parseCommandLine } from '../../../src/command-line/parse-command-line.ts'
import { inputNames } from '../../../src/inputs/input-names.ts'

const read = (...args: readonly string[]) => {
  const { command, inputs, options, problems } = parseCommandLine(args)
  return { command, inputs: Object.fromEntries(inputs), options: Object.fromEntries(options), problems }
}

describe('parseCommandLine()', () => {
  test('accepts every input except mode as a flag', () => {
    for (const name of inputNames.filter(each => each !== 'mode'))
      expect(read('export', `--${name}=value`)).toMatchObject({ inputs: { [name]: 'value' }, problems: [] })
  })

  test('accepts values after a space or an equals sign, also empty ones and those that begin with a dash', () => {
    expect(read('export', '--dashboard-id', 'sales', '--parameters=- a', '--bucket=').inputs).toEqual({
      'dashboard-id': 'sales',
      parameters: '- a',
      bucket: ''
    })
  })

  test('joins the values of a repeated flag with newlines', () => {
    expect(read('export', '--sheet-ids', 'one', '--sheet-ids', 'two').inputs).toEqual({ 'sheet-ids': 'one\ntwo' })
  })

  test('accepts boolean inputs without a value, and negated', () => {
    expect(read('export', '--merge-pdf', '--no-wait', '--anonymous=false', '--json')).toMatchObject({
      inputs: { 'merge-pdf': 'true', wait: 'false', anonymous: 'false' },
      options: { json: 'true' },
      problems: []
    })
  })

  test.each<[readonly string[], string]>([
    [['export', '--formats', 'CSV'], '"--formats" is not a flag. Did you mean --format?'],
    [['exprot'], '"exprot" is not a command. Did you mean export?'],
    [
      ['export', 'sales'],
      '"sales" does not belong to a flag. Write values as --NAME=VALUE, quoted if they contain spaces.'
    ],
    [['export', '--mode', 'list'], '--mode is not a flag. Name the command instead: list, check, plan, export, probe.'],
    [['export', '--dashboard-id'], '--dashboard-id needs a value: --dashboard-id VALUE.']
  ])('reports what is wrong in %j, once', (args, problem) => {
    expect(read(...args).problems).toEqual([problem])
  })
})
