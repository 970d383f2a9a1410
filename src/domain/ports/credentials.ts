/** Ports to STS and IAM Identity Center. Adapters implement them; tests replace them with literals. */

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Credentials that sign calls and renew themselves; the SDK reads them before each request. */
export interface Session {
  /** Created on first use and renewed before they expire. */
  credentials(): Promise<Credentials>
  /** Renews the credentials unless they were renewed since `rejected` was issued. Resolves to true if they changed. */
  refresh(rejected: Credentials): Promise<boolean>
}

/** Credentials of an assumed role, and their lifetime by the server's clock. */
export interface IssuedCredentials {
  readonly credentials: Credentials
  readonly lifetimeMs: number
}

export interface WebIdentityClient {
  assumeRoleWithWebIdentity(request: {
    roleArn: string
    token: string
    /** Of the token; hints name it. */
    audience: string
    sessionName: string
    durationSeconds: number
  }): Promise<IssuedCredentials>
}

export interface StsClient {
  assumeRole(request: {
    roleArn: string
    sessionName: string
    durationSeconds: number
    contextProviderArn?: string
    contextAssertion?: string
    externalId?: string
    policy?: string
    policyArns?: readonly string[]
  }): Promise<IssuedCredentials>
  callerIdentity(): Promise<{ account: string; arn: string }>
}

/** A token of IAM Identity Center that an OIDC token was exchanged for. */
export interface IdentityCenterToken {
  /** Context assertion for AssumeRole. */
  readonly identityContext: string
  /** `sub` of the ID token: the ID of the user in Identity Center. Undefined if the response has no ID token. */
  readonly userId: string | undefined
}

export interface IdentityCenterClient {
  createToken(request: {
    /** ARN of the application. */
    readonly application: string
    /** The OIDC token; hints name its claims. */
    readonly assertion: string
  }): Promise<IdentityCenterToken>
}
