import { quote } from '../../lib/text.ts'
import type { CheckContext } from './context.ts'
import { checkReadableObject } from './readable-object.ts'

/** The manifests in S3 that `compare-with` names. One that does not exist yet is not a failure: every file counts as added. */
export async function checkEarlierManifests(scene: CheckContext): Promise<void> {
  const uris = new Set(scene.step.reports.flatMap(({ files }) => files.compareWith ?? []))
  const inS3 = [...uris].filter(uri => uri.startsWith('s3://'))
  await Promise.all(
    inS3.map(s3Uri =>
      checkReadableObject(scene, {
        title: `compare-with ${quote(s3Uri, 200)}`,
        s3Uri,
        absent: 'does not exist yet: every file will count as added',
        denied:
          'Access denied: it does not exist, or the base role needs s3:GetObject. An export then counts every file as added'
      })
    )
  )
}
