import { ActionError, ServiceError } from '../../domain/errors.ts'
import type { ObjectStore, PresignedDownloads } from '../../domain/ports/s3.ts'
import type { FileLocation } from '../../domain/snapshot-job.ts'
import type { Source } from './resumable-download.ts'

// One more than needed: the new link in a slow response can have expired, too.
const maxFreshLinks = 2

/** Where the file at this location comes from. A link that expired, or leads to no file, is replaced by a fresh one, twice at most. */
export function createSource(
  at: FileLocation,
  ports: { readonly objects: () => Promise<ObjectStore>; readonly links: PresignedDownloads },
  freshLink: () => Promise<string | undefined>
): Source {
  if ('s3Uri' in at) return from => readObject(ports.objects, at.s3Uri, from)
  let link = at.link
  let remaining = maxFreshLinks
  return async from => {
    for (;;) {
      try {
        return await ports.links.read(link, from)
      } catch (error) {
        if (!canFreshLinkHelp(error)) throw error
        link = remaining-- > 0 ? await requireFreshLink(freshLink, error) : throwUselessLink(error)
      }
    }
  }
}

async function readObject(objects: () => Promise<ObjectStore>, s3Uri: string, from: Parameters<Source>[0]) {
  return (await objects()).read(s3Uri, from)
}

async function requireFreshLink(freshLink: () => Promise<string | undefined>, error: ServiceError): Promise<string> {
  return (await freshLink()) ?? throwUselessLink(error)
}

function throwUselessLink(error: ServiceError): never {
  const why =
    error.kind === 'not-found'
      ? 'QuickSight keeps the files of a job for a limited time, and this file is gone.'
      : 'Presigned URLs of QuickSight expire after 300 seconds.'
  throw new ActionError(`${error.message}, and new links fail too`, {
    code: error.code,
    hint: `${why} Run the step again, or set \`bucket\`.`,
    cause: error
  })
}

function canFreshLinkHelp(error: unknown): error is ServiceError {
  return error instanceof ServiceError && (error.code === 'LinkExpired' || error.kind === 'not-found')
}
