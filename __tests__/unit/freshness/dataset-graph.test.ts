import { describe, expect, test } from '@jest/globals'
import { findAncestors, loadDatasetGraph, orderParentsFirst } from '../../../src/freshness/dataset-graph.ts'
import { arnOf, buildGraph, buildNode } from './samples.ts'

const nodes = [
  buildNode('child', { parentArns: [arnOf('view'), arnOf('other')], ruleArns: [arnOf('rules')] }),
  buildNode('view', { importMode: 'DIRECT_QUERY', parentArns: [arnOf('base')] }),
  buildNode('base'),
  buildNode('other', { parentArns: [arnOf('base')] }),
  buildNode('rules'),
  buildNode('unrelated')
]
const world = buildGraph(...nodes)

describe('the datasets behind a dashboard', () => {
  test('are its own, their parents and their rules, each looked up once', async () => {
    const looked: string[] = []
    const graph = await loadDatasetGraph(['child', 'base'].map(arnOf), async arn => {
      looked.push(arn)
      return world.get(arn) ?? buildNode(arn)
    })
    expect([...graph.keys()]).toEqual(['base', 'child', 'other', 'rules', 'view'].map(arnOf))
    expect(looked.toSorted()).toEqual([...graph.keys()])
  })

  test('are found in a cycle, too', async () => {
    const cycle = buildGraph(
      buildNode('a', { parentArns: [arnOf('b')] }),
      buildNode('b', { parentArns: [arnOf('c')] }),
      buildNode('c', { parentArns: [arnOf('a')] })
    )
    const graph = await loadDatasetGraph([arnOf('b')], async arn => cycle.get(arn) ?? buildNode(arn))
    expect(graph.size).toBe(3)
    expect(orderParentsFirst(graph).toSorted()).toEqual(['a', 'b', 'c'].map(arnOf))
    expect(findAncestors(graph, arnOf('a'))).toEqual(new Set([arnOf('b'), arnOf('c')]))
  })

  test('are ordered so that each comes after those it reads', () => {
    const order = orderParentsFirst(world)
    expect(order).toHaveLength(nodes.length)
    for (const { arn, parentArns } of nodes)
      for (const parent of parentArns) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(arn))
  })

  test('have ancestors through direct query', () => {
    expect(findAncestors(world, arnOf('child'))).toEqual(new Set(['view', 'other', 'base'].map(arnOf)))
  })
})
