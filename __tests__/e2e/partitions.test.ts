import { describe, expect, test } from '@jest/globals'
import { loadWorld } from '../../emulator/world.ts'
import { parseOutput, withEmulator } from './isolated-emulator.ts'
import { withProxy } from './proxy-server.ts'
import { account, getOperations } from './shared-emulator.ts'

interface Partition {
  readonly partition: string
  readonly region: string
  /** Another region of the account. */
  readonly other: string
  /** DNS suffix of the endpoints. */
  readonly domain: string
}

const partitions: Partition[] = [
  { partition: 'aws', region: 'us-west-2', other: 'eu-west-1', domain: 'amazonaws.com' },
  { partition: 'aws-cn', region: 'cn-north-1', other: 'cn-northwest-1', domain: 'amazonaws.com.cn' },
  { partition: 'aws-us-gov', region: 'us-gov-west-1', other: 'us-gov-east-1', domain: 'amazonaws.com' }
]

function createWorld({ region, other }: Partition) {
  return loadWorld(undefined, { 'us-east-1': region, 'eu-central-1': other })
}

function createInputs({ partition, region }: Partition) {
  const role = (name: string) => `arn:${partition}:iam::${account}:role/${name}`
  return {
    'role-to-assume': role('github-actions'),
    'identity-role-to-assume': role('quicksight-identity'),
    'aws-region': region,
    'user-arn': `arn:${partition}:quicksight:${region}:${account}:user/default/Admin/jane@example.com`,
    'dashboard-id': `arn:${partition}:quicksight:${region}:${account}:dashboard/sales-overview`,
    bucket: `reports-${region}`,
    format: 'PDF, CSV'
  }
}

describe.each(partitions)('$partition', partition => {
  const { partition: name, region, domain } = partition
  const world = () => createWorld(partition)

  test.concurrent('the ARNs have the partition of the region, including that of the context provider', () =>
    withEmulator(
      async ({ emulator, run }) => {
        const ran = await run({ ...createInputs(partition), 'download-path': 'out' })
        expect(ran.stdout).not.toContain('::error')
        expect(ran.outputs['status']).toBe('COMPLETED')
        expect(parseOutput<unknown[]>(ran, 'files')).toHaveLength(8)
        expect(emulator.jobs().every(job => job.arn.startsWith(`arn:${name}:quicksight:${region}:`))).toBe(true)
        const assumed = ran.calls.find(call => call.operation === 'AssumeRole')
        expect(JSON.stringify(assumed?.request)).toContain(`arn:${name}:iam::aws:contextProvider/QuickSight`)
      },
      { world: world() }
    ))

  test.concurrent('the endpoints are in the domain of the partition', () =>
    withEmulator(
      ({ emulator, run }) => {
        const hosts = ['sts', 'quicksight', 's3'].map(service => `${service}.${region}.${domain}`)
        return withProxy(emulator.url, hosts, async at => {
          const environment = { AWS_ENDPOINT_URL: '', HTTPS_PROXY: at.proxy, NODE_EXTRA_CA_CERTS: at.certificate }
          const ran = await run({ ...createInputs(partition), format: 'PDF' }, { environment })
          expect(ran.stdout).not.toContain('::error')
          expect(new Set(at.connectTargets)).toEqual(new Set(hosts.map(host => `${host}:443`)))
        })
      },
      { world: world() }
    ))

  test.concurrent('ARNs of another partition are reported before any call', () =>
    withEmulator(
      async ({ run }) => {
        const wrong = name === 'aws' ? 'aws-cn' : 'aws'
        const inputs = createInputs(partition)
        const ran = await run({ ...inputs, 'role-to-assume': inputs['role-to-assume'].replace(name, wrong) })
        expect(ran.stdout).toMatch(/role-to-assume: .* is in another partition than/)
        expect(ran.stdout).toContain(inputs['role-to-assume'])
        expect(ran.calls).toEqual([])
      },
      { world: world() }
    ))
})

// GetIdentityContext's ContextRegion has the pattern `[a-z]+-[a-z]+-[0-9]{1}`, which no region of aws-us-gov fits.
test.concurrent.each(partitions.filter(({ partition }) => partition !== 'aws-us-gov'))(
  '$partition: identities of its other region are followed there',
  partition =>
    withEmulator(
      async ({ emulator, run }) => {
        emulator.world.identityRegion = partition.other
        const { 'user-arn': _arn, ...inputs } = createInputs(partition)
        const ran = await run({ ...inputs, 'user-email': 'jane@example.com', format: 'PDF' })
        expect(ran.stdout).not.toContain('::error')
        expect(ran.stdout).toContain(`Set identity-region: ${partition.other}`)
        expect(getOperations(ran.calls).filter(operation => operation === 'GetIdentityContext')).toHaveLength(2)
      },
      { world: createWorld(partition) }
    )
)
