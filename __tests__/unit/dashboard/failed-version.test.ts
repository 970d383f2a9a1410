import { expect, test } from '@jest/globals'
import { toDashboard } from '../../../src/dashboard/definition.ts'
import { ActionError } from '../../../src/domain/errors.ts'
import type { DashboardDefinition } from '../../../src/domain/ports/quicksight.ts'

const missing = { Type: 'DATA_SET_NOT_FOUND', Message: 'Data set\u202e orders\n::error::x is missing' } as const

function readFailure(definition: DashboardDefinition): ActionError {
  try {
    toDashboard('sales', { Name: 'Sales', ...definition })
  } catch (error) {
    if (error instanceof ActionError) return error
  }
  throw new Error('the definition was accepted')
}

test('a version without sheets that failed is reported with its status and each error once', () => {
  const { message, hint } = readFailure({ ResourceStatus: 'CREATION_FAILED', Errors: [missing, missing] })
  expect(message.split('\n')).toEqual([
    'The current version of dashboard "Sales" has no sheets; its status is CREATION_FAILED',
    'DATA_SET_NOT_FOUND: Data set orders ::error::x is missing'
  ])
  expect(hint).toContain('publish it again')
})

test('of many errors, the first five are reported', () => {
  const Errors = Array.from({ length: 7 }, (_, i) => ({ Message: `Error ${i}` }))
  const { message } = readFailure({ ResourceStatus: 'UPDATE_FAILED', Errors })
  expect(message).toMatch(/UPDATE_FAILED\nError 0\n[\s\S]*Error 4\n… and 2 more errors$/)
})

test('a version that QuickSight still creates is reported with the advice to wait', () => {
  expect(readFailure({ ResourceStatus: 'CREATION_IN_PROGRESS' })).toMatchObject({
    code: 'DashboardNotReady',
    hint: expect.stringContaining('again when QuickSight has finished')
  })
})

const Definition = { Sheets: [{ SheetId: 'a' }], DataSetIdentifierDeclarations: [] }

function readWithWarnings(definition: DashboardDefinition) {
  const warnings: string[] = []
  const { sheets } = toDashboard('sales', { Name: 'Sales', ...definition }, message => warnings.push(message))
  return { sheets, warnings }
}

test('a version with sheets that failed is read with one warning that has its errors', () => {
  const { sheets, warnings } = readWithWarnings({ ResourceStatus: 'UPDATE_FAILED', Definition, Errors: [missing] })
  expect(sheets).toHaveLength(1)
  expect(warnings).toEqual([
    'The current version of dashboard "Sales" has the status UPDATE_FAILED (DATA_SET_NOT_FOUND: Data set orders ::error::x is missing). Its files can be incomplete or fail.'
  ])
  expect(readWithWarnings({ ResourceStatus: 'CREATION_FAILED', Definition }).warnings).toEqual([
    'The current version of dashboard "Sales" has the status CREATION_FAILED. Its files can be incomplete or fail.'
  ])
})

test('a version without a failure is read without a warning', () => {
  expect(readWithWarnings({ ResourceStatus: 'CREATION_SUCCESSFUL' })).toEqual({ sheets: [], warnings: [] })
  expect(readWithWarnings({ ResourceStatus: 'UPDATE_IN_PROGRESS', Definition }).warnings).toEqual([])
})
