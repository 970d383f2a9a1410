/** Something that the code relies on and that no run against AWS has confirmed yet. */
export interface Assumption {
  /** Never changes and is never reused: reports and docs refer to it. */
  readonly id: string
  readonly statement: string
  /** `documented` by AWS, `seen` in public code or reports, or `inferred` from these. */
  readonly basis: 'documented' | 'seen' | 'inferred'
  readonly source?: string
  /** The switch in emulator/feature-flags.ts that makes the emulator behave differently. */
  readonly flag?: string
  /** Whether `quicksight-snapshot probe` tests it. */
  readonly isProbed: boolean
}
