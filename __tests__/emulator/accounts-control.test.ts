import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Emulator, startEmulator } from '../../emulator/emulator.ts'
import { createBrowser, describeWithChromium } from '../archive/browser.ts'
import { account, createBaseSession } from './clients.ts'
import { createSnapshotRoleArn, otherAccount } from './two-accounts.ts'

const world = new URL('../../examples/emulator/many-accounts.yml', import.meta.url).pathname

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ world })
})
beforeEach(() => emulator.reset())
afterAll(() => emulator.stop())

describe('the control endpoints with two accounts', () => {
  const post = (path: string, body: object) =>
    fetch(`${emulator.url}/_emulator/${path}`, { method: 'POST', body: JSON.stringify(body) })

  test('add to an account, and reset removes an account that was added', async () => {
    const users = [{ name: 'new', email: 'new@example.com', role: 'READER', identityType: 'IAM' }]
    const answer = await post('world', { accounts: [{ account: otherAccount, users }, { account: '999999999999' }] })
    expect(answer.status).toBe(200)
    expect(emulator.world.accounts?.map(each => [each.account, each.users.length, each.roles.length])).toEqual([
      [otherAccount, 2, 2],
      ['999999999999', 0, 0]
    ])
    await post('reset', {})
    expect(emulator.world.accounts?.map(each => [each.account, each.users.length])).toEqual([[otherAccount, 1]])
  })

  test('import an answer into the account of its ARNs', async () => {
    const Arn = `arn:aws:quicksight:eu-central-1:${otherAccount}:user/default/ana`
    const UserList = [{ Arn, UserName: 'ana', Email: 'ana@example.com', Role: 'READER', IdentityType: 'QUICKSIGHT' }]
    await post('import', { UserList })
    expect(emulator.world.users.map(({ name }) => name)).not.toContain('ana')
    expect(emulator.world.accounts?.[0]?.users.map(({ name }) => name)).toContain('ana')
  })

  test('list the accounts', async () => {
    expect(await (await fetch(`${emulator.url}/_emulator/about`)).json()).toMatchObject({
      accounts: [account, otherAccount]
    })
  })
})

describeWithChromium('the page', () => {
  const open = createBrowser()

  test('shows the account of objects and calls only if the world has more than one', async () => {
    emulator.store.put('central-reports', 'a.txt', Buffer.from('a'), 'text/plain')
    await createBaseSession(emulator, createSnapshotRoleArn(otherAccount, 'base'))
    await fetch(`${emulator.url}/bucket`)
    const { page, problems } = await open(emulator.url)
    const read = (selector: string) => page.locator(selector).allInnerTexts()
    await page.locator('#objects tr').waitFor()
    expect(await read('#objects td')).toEqual([otherAccount, 'central-reports', 'a.txt', '1'])
    expect(await page.locator('th.account:visible').count()).toBe(3)
    expect(await page.locator('#account').textContent()).toContain(`AWS accounts ${account}, ${otherAccount}`)
    Reflect.deleteProperty(emulator.world, 'accounts')
    await page.reload()
    await page.locator('#objects tr').waitFor()
    expect(await read('#objects td')).toEqual(['central-reports', 'a.txt', '1'])
    expect(await page.locator('th.account:visible').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
