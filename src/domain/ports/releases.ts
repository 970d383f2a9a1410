/** Port to GitHub releases. Adapters implement it; tests replace it with literals. */

/** Releases of the repository the workflow runs in. */
export interface Releases {
  /**
   * Finds a release by its tag; drafts are found too.
   * @throws ServiceError `ReleaseNotFound`, or `ImmutableRelease` if it does not accept assets any more
   */
  find(tag: string): Promise<Release>
  assets(release: Release): Promise<readonly ReleaseAsset[]>
  remove(assetId: number): Promise<void>
  /** Renames an asset; returns the URL it has under its new name. */
  rename(assetId: number, name: string): Promise<{ url: string }>
  /** `label` is the name on the release page. */
  upload(
    release: Release,
    asset: { name: string; label?: string; path: string; bytes: number; contentType: string }
  ): Promise<{ id: number; url: string }>
  /** Whether only members can read the repository. */
  isPrivate(): Promise<boolean>
}

export interface Release {
  readonly id: number
  readonly url: string
  readonly uploadUrl: string
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly label?: string
}
