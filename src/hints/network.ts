import type { HintRule } from './hint-rule.ts'

/** The way to AWS. */
export const networkRows: readonly HintRule[] = [
  {
    message: /getaddrinfo \w+ (?<host>quicksight[\w.-]+)/,
    hint: '{host} is not known: QuickSight is not offered in that region, the region is misspelt, or a private network does not resolve it.'
  },
  {
    message: /getaddrinfo \w+ (?<host>[\w.-]+)/,
    hint: '{host} cannot be resolved: check aws-region, AWS_ENDPOINT_URL and its kin, and the DNS of the runner.'
  },
  {
    code: /^ECONNREFUSED$/,
    hint: 'Nothing listens at that address: check AWS_ENDPOINT_URL and its kin, and the proxy in HTTPS_PROXY.'
  },
  {
    code: /CERT|^UntrustedCertificate$|^UNABLE_TO_|^DEPTH_ZERO_|^ERR_TLS_/,
    hint: 'The runner does not trust the certificate: a proxy or endpoint has one of an authority of its own. Set the file with that certificate for the whole job.',
    snippet: `env:
  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/own-authority.pem`
  },
  {
    code: /PROXY/,
    hint: 'The proxy in HTTPS_PROXY refused: let it pass to sts.REGION, quicksight.REGION and s3.REGION under amazonaws.com, or except them in NO_PROXY.'
  },
  {
    code: /^(?:Throttling\w*|ThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/,
    hint: 'Others use up what the account may ask in a second (10 requests to QuickSight): run exports at other times, lower max-concurrency, or ask AWS Support for more.'
  },
  {
    code: /^(?:TimeoutError|AbortError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/,
    hint: 'The connection broke or stood still, again and again: look for a firewall, a proxy or a VPC endpoint between the runner and AWS.'
  },
  {
    code: /^(?:IncompleteAnswer|SyntaxError|EPROTO$|HPE_|ERR_SSL_)/,
    hint: "The answer was not AWS's own: a proxy or AWS_ENDPOINT_URL leads to something else."
  },
  {
    code: /^(?:InternalFailure|InternalServerError|InternalError|ServiceUnavailable)/,
    hint: 'AWS is in trouble: run the job again. https://health.aws.amazon.com tells of outages; AWS Support takes the request ID.'
  }
]
