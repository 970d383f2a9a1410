import type { ActionError } from '../domain/errors.ts'
import type { DatasetDescription, Ingestion } from './ports.ts'

/** A dataset as it was found. */
export interface DatasetNode extends DatasetDescription {
  readonly arn: string
  /** Ingestions of a SPICE dataset. */
  readonly ingestions: readonly Ingestion[]
  /** Why it could not be described, or its ingestions not be listed: its age is unknown. */
  readonly error?: ActionError
}

/** Datasets by ARN. */
export type DatasetGraph = ReadonlyMap<string, DatasetNode>

/** The datasets, their parents and their rule datasets, and those of these; each is looked up once, also in a cycle. */
export async function loadDatasetGraph(
  arns: readonly string[],
  lookUp: (arn: string) => Promise<DatasetNode>
): Promise<DatasetGraph> {
  const graph = new Map<string, DatasetNode>()
  const seen = new Set<string>()
  const visit = async (arn: string): Promise<void> => {
    if (seen.has(arn)) return
    seen.add(arn)
    const node = await lookUp(arn)
    graph.set(arn, node)
    await Promise.all([...node.parentArns, ...node.ruleArns].map(visit))
  }
  await Promise.all(arns.map(visit))
  // The same order each time, in whatever order the responses arrive.
  return new Map([...graph].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether the dataset contains imported data that can be old: direct query reads its source each time. */
export function hasDataAge({ importMode, error }: DatasetNode): boolean {
  return error === undefined && importMode !== 'DIRECT_QUERY'
}

/** ARNs so that parents come before their children. In a cycle, the dataset with the first ARN comes last. */
export function orderParentsFirst(graph: DatasetGraph): string[] {
  const ordered = new Set<string>()
  const visiting = new Set<string>()
  const visit = (arn: string): void => {
    if (visiting.has(arn)) return
    visiting.add(arn)
    for (const parent of graph.get(arn)?.parentArns ?? []) visit(parent)
    if (graph.has(arn)) ordered.add(arn)
  }
  for (const arn of [...graph.keys()].sort()) visit(arn)
  return [...ordered]
}

/** ARNs of the datasets that this one reads, directly or through others; without itself. */
export function findAncestors(graph: DatasetGraph, arn: string): Set<string> {
  const found = new Set<string>()
  const visit = (each: string): void => {
    for (const parent of graph.get(each)?.parentArns ?? []) {
      if (found.has(parent)) continue
      found.add(parent)
      visit(parent)
    }
  }
  visit(arn)
  found.delete(arn)
  return found
}
