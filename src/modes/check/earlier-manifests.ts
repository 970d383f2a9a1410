import { ServiceError } from '../../domain/errors.ts'
import { quote } from '../../lib/text.ts'
import { type CheckContext, noBaseSessionReason } from './context.ts'
import { createPassed, createSkipped, type Finding, tryCheck } from './finding.ts'

/** The manifests in S3 that `compare-with` names. One that does not exist yet is no failure: every file counts as added. */
export async function checkEarlierManifests(scene: CheckContext): Promise<void> {
  const uris = new Set(scene.step.reports.flatMap(({ files }) => files.compareWith ?? []))
  await Promise.all([...uris].filter(uri => uri.startsWith('s3://')).map(uri => checkManifest(scene, uri)))
}

function checkManifest(scene: CheckContext, uri: string): Promise<void> {
  const title = `compare-with ${quote(uri, 200)}`
  return scene.board.addPending(
    [title],
    findManifest(scene, title, uri).then(line => [line])
  )
}

async function findManifest({ identity, ports }: CheckContext, title: string, uri: string): Promise<Finding> {
  if (identity === undefined) return createSkipped(title, noBaseSessionReason)
  const work = async () => {
    const { body } = await (await ports.objects()).read(uri, { offset: 0 })
    body.destroy()
  }
  const { line, error } = await tryCheck(ports.signal, title, work, { formatDetail: () => 'can be read' })
  if (!(error instanceof ServiceError)) return line
  if (error.code === 'NoSuchKey' || error.kind === 'not-found')
    return createPassed(title, 'does not exist yet: every file will count as added')
  // Without s3:ListBucket, S3 answers the same for an object that does not exist.
  if (error.kind === 'denied')
    return createSkipped(
      title,
      'Access denied: it does not exist, or the base role needs s3:GetObject. An export then counts every file as added'
    )
  return line
}
