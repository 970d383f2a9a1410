import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { getConfiguration, parseOutput, runOnce } from './isolated-emulator.ts'
import { validInputs } from './shared-emulator.ts'

const step = { ...validInputs, bucket: '', 'sheet-ids': 'sheet-summary', 'user-email': '', reports: 'people.csv' }

async function createWorkspace(table: string): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'recipients-'))
  await writeFile(join(workspace, 'people.csv'), table)
  return workspace
}

test.concurrent('each row of a reports table is a report with its own user, sheets and parameters', async () => {
  const workspace = await createWorkspace(
    'name,user-email,sheet-ids,parameters.Region,parameters.Quarter\nmanagement,analyst@example.com,,"EMEA, APAC",\nemea,viewer@example.com,sheet-summary,EMEA,"Q2, late"\n'
  )
  const ran = await runOnce({ ...step, 'file-name': '{name}' }, { run: { workspace } })
  expect(ran.stdout).not.toContain('::error')
  expect(parseOutput<object[]>(ran, 'files')).toMatchObject([
    { report: 'management', user: 'analyst@example.com', path: 'quicksight-snapshots/management.pdf', pages: 1 },
    { report: 'emea', user: 'viewer@example.com', path: 'quicksight-snapshots/emea.pdf' }
  ])
  expect(ran.jobs.map(job => getConfiguration(job).Parameters)).toEqual([
    { StringParameters: [{ Name: 'Region', Values: ['EMEA', 'APAC'] }] },
    {
      StringParameters: [
        { Name: 'Region', Values: ['EMEA'] },
        { Name: 'Quarter', Values: ['Q2, late'] }
      ]
    }
  ])
})

test.concurrent('problems of a reports table name row and column, all at once, before any call', async () => {
  const workspace = await createWorkspace('name,user-email,format\nA,analyst@example.com,PFD\nB,missing,PDF\n')
  const ran = await runOnce(step, { run: { workspace } })
  expect(ran.code).toBe(1)
  expect(ran.calls).toEqual([])
  expect(ran.stdout).toContain('reports row 2 (A): format: "PFD" is not a format.')
  expect(ran.stdout).toContain('reports row 3 (B): user-email: "missing"')
})
