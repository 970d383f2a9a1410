/** Environment variables; an unset variable is undefined. */
export type Environment = Readonly<Record<string, string | undefined>>
