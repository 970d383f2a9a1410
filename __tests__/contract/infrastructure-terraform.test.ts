import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from '@jest/globals'
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
import { readText } from './source-tree.ts'

const cases = Object.entries(setUps).map(([name, parameters], i) => {
  const policies = getPolicies(createKitStack(parameters))
  return { i, name, parameters, policies, locals: Object.keys(policies) }
})

const isTerraformMissing = spawnSync('terraform', ['version']).error !== undefined
if (isTerraformMissing) console.warn('*** SKIPPED: terraform is not installed, so its policies are not compared ***')
const testWithTerraform = isTerraformMissing ? test.skip : test

describe('The Terraform module', () => {
  const variables = readText(`${terraformFolder}/variables.tf`)
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

  let evaluated: unknown[] = []
  beforeAll(() => {
    if (!isTerraformMissing) evaluated = evaluateTerraformLocals(cases)
  })

  testWithTerraform.each(cases)('grants the same for $name', ({ i, policies }) => {
    expect(evaluated[i]).toEqual(policies)
  })

  testWithTerraform.each(refusedParameters)('refuses $what', ({ parameters, message, terraform = message }) => {
    expect(findTerraformProblems(parameters)).toMatch(terraform)
  })
})
