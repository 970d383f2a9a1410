import { ServiceError } from '../../domain/errors.ts'
import { type CheckContext, noBaseSessionReason } from './context.ts'
import { createPassed, createSkipped, type Finding, tryCheck } from './finding.ts'

/** An object that an export reads if it exists, and the wording of its findings. */
export interface ReadableObject {
  readonly title: string
  readonly s3Uri: string
  readonly absent: string
  readonly denied: string
}

/** Checks that the base session can read an object. One that does not exist yet is not a failure. */
export function checkReadableObject(scene: CheckContext, object: ReadableObject): Promise<void> {
  return scene.board.addPending(
    [object.title],
    tryToRead(scene, object).then(line => [line])
  )
}

async function tryToRead({ identity, ports }: CheckContext, object: ReadableObject): Promise<Finding> {
  const { title, s3Uri } = object
  if (identity === undefined) return createSkipped(title, noBaseSessionReason)
  const work = async () => {
    const { body } = await (await ports.objects()).read(s3Uri, { offset: 0 })
    body.destroy()
  }
  const { line, error } = await tryCheck(ports.signal, title, work, { formatDetail: () => 'can be read' })
  if (!(error instanceof ServiceError)) return line
  if (error.code === 'NoSuchKey' || error.kind === 'not-found') return createPassed(title, object.absent)
  // Without s3:ListBucket, S3 returns the same for an object that does not exist.
  return error.kind === 'denied' ? createSkipped(title, object.denied) : line
}
