import type { Report } from '../../domain/report.ts'
import { quote } from '../../lib/text.ts'
import type { CheckContext } from './context.ts'
import { checkReadableObject } from './readable-object.ts'

/** The indexes of `archive-index` in S3. An export creates one that does not exist, and fails if it cannot read one that does. */
export async function checkArchiveIndexes(scene: CheckContext): Promise<void> {
  const uris = new Set(scene.step.reports.flatMap(report => getIndexUri(report) ?? []))
  await Promise.all(
    [...uris].map(s3Uri =>
      checkReadableObject(scene, {
        title: `archive-index ${quote(s3Uri, 200)}`,
        s3Uri,
        absent: 'does not exist yet: an export will create it; s3:PutObject is not tested',
        denied:
          'Access denied: it does not exist, or the base role needs s3:GetObject. An export then fails if the index exists'
      })
    )
  )
}

function getIndexUri({ files: { archive, uploadTo } }: Report): string | undefined {
  if (archive === undefined || uploadTo === undefined) return undefined
  return ['s3:/', uploadTo.bucket, archive.top, 'index.json'].filter(part => part !== '').join('/')
}
