import {
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPairSync,
  type KeyObject,
  randomUUID
} from 'node:crypto'
import { ServiceError } from './errors.ts'
import type { Exchange, Reply } from './exchange.ts'
import type { BehaviorFlags } from './feature-flags.ts'
import { githubIssuer } from './github-issuer.ts'
import type { Service } from './service.ts'
import type { World } from './world-schema.ts'

export interface Claims {
  readonly iss: string
  readonly sub: string
  readonly aud: string
  readonly exp: number
  readonly [claim: string]: unknown
}

/** GitHub's token service: signs a workflow's claims, and knows its own signature again. */
export interface TokenIssuer {
  /** Value of ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string
  /** A JWT for this audience; `claims` override the world's. */
  sign(audience: string, claims?: Readonly<Record<string, unknown>>): string
  /** Claims of a JWT; 'not-a-jwt' when it is none, 'forged' when another key signed it. */
  verify(jwt: string): Claims | 'not-a-jwt' | 'forged'
}

// One pair for the process: generating one takes a tenth of a second, and tests start emulators by the hundred. Emulators
// that are given the same private key (PEM) accept each other's tokens.
let keyPair: { privateKey: KeyObject; publicKey: KeyObject } | undefined
const getKeyPair = () => {
  keyPair ??= readKeyPair(process.env['QUICKSIGHT_EMULATOR_OIDC_KEY'])
  return keyPair
}

function readKeyPair(pem: string | undefined) {
  if (pem === undefined || pem === '') return generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKey = createPrivateKey(pem)
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** GitHub's OIDC token endpoint: https://docs.github.com/en/actions/concepts/security/openid-connect */
export function createTokenIssuer(world: World, switches: BehaviorFlags, now: () => number): TokenIssuer {
  return {
    requestToken: `emulator-${randomUUID()}`,
    sign: (audience, claims = {}) => {
      const usual = createClaims(world, audience, now(), switches.idTokenSeconds)
      return signJwt({ ...usual, ...claims }, getKeyPair().privateKey)
    },
    verify: jwt => verifyJwt(jwt, getKeyPair().publicKey)
  }
}

/** https://docs.github.com/en/actions/reference/security/oidc */
function createClaims({ github }: World, audience: string, now: number, lifeSeconds: number): Claims {
  const seconds = Math.floor(now / 1000)
  const ref = String(github.claims?.['ref'] ?? 'refs/heads/main')
  return {
    ref,
    actor: 'octocat',
    actor_id: '583231',
    repository_id: '789012',
    workflow: 'Snapshots',
    job_workflow_ref: `${github.repository}/.github/workflows/snapshots.yml@${ref}`,
    ...github.claims,
    iss: githubIssuer,
    sub: github.subject,
    aud: audience,
    repository: github.repository,
    jti: randomUUID(),
    iat: seconds,
    nbf: seconds - 5,
    exp: seconds + lifeSeconds
  }
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function signJwt(claims: object, key: KeyObject): string {
  const signed = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'emulator' })}.${encode(claims)}`
  return `${signed}.${createSign('sha256').update(signed).sign(key, 'base64url')}`
}

function verifyJwt(jwt: string, key: KeyObject): Claims | 'not-a-jwt' | 'forged' {
  const [header, payload, signature, more] = jwt.split('.')
  if (!header || !payload || !signature || more !== undefined) return 'not-a-jwt'
  try {
    const claims: Claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const genuine = createVerify('sha256').update(`${header}.${payload}`).verify(key, signature, 'base64url')
    return genuine ? claims : 'forged'
  } catch {
    return 'not-a-jwt'
  }
}

/** `GET /_oidc/token?…&audience=X` with the request token as bearer, as on a GitHub runner. */
export function createOidc(tokens: TokenIssuer, world: World): Service {
  return {
    name: 'oidc',
    createErrorReply: ({ status, message }) => toTokenReply(status, { message }),
    open: async ({ exchange }) => ({
      operation: 'GetIdToken',
      request: Object.fromEntries(exchange.query),
      respond: async () => replyToTokenRequest(exchange, tokens, world)
    })
  }
}

function replyToTokenRequest({ headers, query, method, rawPath }: Exchange, tokens: TokenIssuer, world: World): Reply {
  if (method !== 'GET' || rawPath !== '/_oidc/token') throw new ServiceError('NotFound', 404, 'Not Found')
  if (headers['authorization']?.toLowerCase() !== `bearer ${tokens.requestToken}`.toLowerCase())
    throw new ServiceError('Unauthorized', 401, 'Unauthorized')
  const owner = world.github.repository.split('/')[0]
  const value = tokens.sign(query.get('audience') ?? `https://github.com/${owner}`)
  return toTokenReply(200, { count: value.length, value })
}

function toTokenReply(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) }
}
