import { describe, expect, test } from '@jest/globals'
import { startEmulator } from '../../emulator/emulator.ts'

async function withControl<T>(use: (control: (path: string, init?: RequestInit) => Promise<Response>) => Promise<T>) {
  const emulator = await startEmulator({ timeScale: 0.01 })
  try {
    return await use((path, init) => fetch(`${emulator.url}${path}`, init))
  } finally {
    await emulator.stop()
  }
}

describe('the control endpoints', () => {
  test('answer when the emulator is ready', () =>
    withControl(async control => {
      expect(await (await control('/_emulator/ready')).json()).toEqual({ ready: true })
    }))

  test('reset the world, the switches, calls and faults', () =>
    withControl(async control => {
      const post = (path: string, body: object) =>
        control(`/_emulator/${path}`, { method: 'POST', body: JSON.stringify(body) })
      const read = async (path: string) => (await control(`/_emulator/${path}`)).json()
      const [world, switches] = [await read('world'), await read('switches')]
      await post('world', { buckets: [{ name: 'more', region: 'us-east-1' }] })
      await post('switches', { concurrentJobs: 1 })
      await post('faults', { on: 'AssumeRole', kind: 'deny' })
      await control('/bucket?list-type=2')
      expect(await read('calls')).toHaveLength(1)
      await post('reset', {})
      expect([await read('world'), await read('switches')]).toEqual([world, switches])
      expect([await read('calls'), await read('faults')]).toEqual([[], []])
    }))

  test('reset forgets refreshes of datasets', async () => {
    const emulator = await startEmulator({ timeScale: 1000 })
    try {
      const [dataSet] = emulator.world.dataSets ?? []
      if (dataSet === undefined) throw new Error('the world has no dataset')
      emulator.startIngestion(dataSet.region ?? emulator.world.identityRegion, dataSet.id, 'mine')
      expect(emulator.ingestions().map(({ id }) => id)).toContain('mine')
      emulator.reset()
      expect(emulator.ingestions().map(({ id }) => id)).not.toContain('mine')
    } finally {
      await emulator.stop()
    }
  })

  test('reject a fault on an operation that does not exist', () =>
    withControl(async control => {
      const response = await control('/_emulator/faults', {
        method: 'POST',
        body: JSON.stringify({ on: ['AssumeRole', 'AsumeRole'], kind: 'deny' })
      })
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        error: expect.stringMatching(/^Not a fault: unknown operation AsumeRole\. Available: \*, GetIdToken, /)
      })
    }))
})

describe('the page', () => {
  const browser = { headers: { accept: 'text/html' } }

  test('is served to browsers with a strict content security policy', () =>
    withControl(async control => {
      const page = await control('/', browser)
      expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/)
      const html = await page.text()
      for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g))
        expect((await control(path)).status).toBe(200)
      expect(html).not.toMatch(/<script>|\son\w+=/)
    }))

  test('leaves / to S3 for other clients', () =>
    withControl(async control => {
      expect((await control('/')).headers.get('content-type')).toBe('application/xml')
    }))

  test('lists the available operations and faults', () =>
    withControl(async control => {
      expect(await (await control('/_emulator/about')).json()).toMatchObject({
        account: '123456789012',
        operations: expect.arrayContaining(['*', 'StartDashboardSnapshotJob', 'PutObject', 'GetIdToken']),
        kinds: expect.arrayContaining(['throttle', 'hang'])
      })
    }))
})
