import { describe, expect, test } from '@jest/globals'
import { findAncestors, loadDatasetGraph, orderParentsFirst } from '../../../src/freshness/dataset-graph.ts'
import { buildGraph, buildNode, formatDatasetArn } from './samples.ts'

const nodes = [
  buildNode('child', {
    parentArns: [formatDatasetArn('view'), formatDatasetArn('other')],
    ruleArns: [formatDatasetArn('rules')]
  }),
  buildNode('view', { importMode: 'DIRECT_QUERY', parentArns: [formatDatasetArn('base')] }),
  buildNode('base'),
  buildNode('other', { parentArns: [formatDatasetArn('base')] }),
  buildNode('rules'),
  buildNode('unrelated')
]
const world = buildGraph(...nodes)

describe('the datasets behind a dashboard', () => {
  test('are its own, their parents and their rules, each looked up once', async () => {
    const looked: string[] = []
    const graph = await loadDatasetGraph(['child', 'base'].map(formatDatasetArn), async arn => {
      looked.push(arn)
      return world.get(arn) ?? buildNode(arn)
    })
    expect([...graph.keys()]).toEqual(['base', 'child', 'other', 'rules', 'view'].map(formatDatasetArn))
    expect(looked.toSorted()).toEqual([...graph.keys()])
  })

  test('are found in a cycle, too', async () => {
    const cycle = buildGraph(
      buildNode('a', { parentArns: [formatDatasetArn('b')] }),
      buildNode('b', { parentArns: [formatDatasetArn('c')] }),
      buildNode('c', { parentArns: [formatDatasetArn('a')] })
    )
    const graph = await loadDatasetGraph([formatDatasetArn('b')], async arn => cycle.get(arn) ?? buildNode(arn))
    expect(graph.size).toBe(3)
    expect(orderParentsFirst(graph).toSorted()).toEqual(['a', 'b', 'c'].map(formatDatasetArn))
    expect(findAncestors(graph, formatDatasetArn('a'))).toEqual(new Set([formatDatasetArn('b'), formatDatasetArn('c')]))
  })

  test('are ordered so that each comes after those it reads', () => {
    const order = orderParentsFirst(world)
    expect(order).toHaveLength(nodes.length)
    for (const { arn, parentArns } of nodes)
      for (const parent of parentArns) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(arn))
  })

  test('have ancestors through direct query', () => {
    expect(findAncestors(world, formatDatasetArn('child'))).toEqual(
      new Set(['view', 'other', 'base'].map(formatDatasetArn))
    )
  })
})
