import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { refusedParameters, setUps } from './infrastructure-cases.ts'
import {
  createKitStack,
  evaluateTerraformLocals,
  findTerraformProblems,
  getPolicies,
  template,
  terraformFolder,
  toTerraformName
} from './infrastructure-stacks.ts'
import { textOf } from './source-tree.ts'

const cases = Object.entries(setUps).map(([name, parameters]) => ({ name, parameters }))

const isTerraformMissing = spawnSync('terraform', ['version']).error !== undefined
if (isTerraformMissing) console.warn('*** SKIPPED: terraform is not installed, so its policies are not compared ***')
const testWithTerraform = isTerraformMissing ? test.skip : test

describe('The Terraform module', () => {
  const variables = textOf(`${terraformFolder}/variables.tf`)
  const blocks = [...variables.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    default: /^ {2}default += (.*)$/m
      .exec(body)?.[1]
      ?.replaceAll('"', '')
      .replace(/^(null|\[\])$/, '')
  }))

  test('has the parameters of the CloudFormation template with the same defaults', () => {
    const parameters = Object.entries(template.Parameters).map(([name, { Default }]) => ({
      name: toTerraformName(name),
      default: Default === undefined ? undefined : String(Default)
    }))
    // CloudFormation cannot delete a bucket that has files.
    expect(blocks).toEqual([...parameters, { name: 'bucket_force_destroy', default: 'false' }])
  })

  testWithTerraform.each(cases)('grants the same for $name', ({ parameters }) => {
    const expected = getPolicies(createKitStack(parameters))
    expect(findTerraformProblems(parameters)).toBe('')
    expect(evaluateTerraformLocals(Object.keys(expected), parameters)).toEqual(expected)
  })

  testWithTerraform.each(refusedParameters)('refuses $what', ({ parameters, message, terraform = message }) => {
    expect(findTerraformProblems(parameters)).toMatch(terraform)
  })
})
