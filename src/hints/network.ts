import type { HintRule } from './hint-rule.ts'

/** Errors on the way to AWS. */
export const networkRules: readonly HintRule[] = [
  {
    message: /getaddrinfo \w+ (?<host>quicksight[\w.-]+)/,
    hint: '{host} cannot be resolved. Check aws-region for a typo and for a region that has QuickSight, and the DNS of the runner.'
  },
  {
    message: /getaddrinfo \w+ (?<host>[\w.-]+)/,
    hint: '{host} cannot be resolved. Check aws-region, AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_* and the DNS of the runner.'
  },
  {
    code: /^ECONNREFUSED$/,
    hint: 'Nothing accepts connections at this address. Check AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_* and HTTPS_PROXY.'
  },
  {
    code: /CERT|^UntrustedCertificate$|^UNABLE_TO_|^DEPTH_ZERO_|^ERR_TLS_/,
    hint: 'The runner does not trust the certificate: a proxy or endpoint uses a private CA. Set its certificate file for the whole job.',
    snippet: `env:
  NODE_EXTRA_CA_CERTS: /etc/ssl/certs/private-ca.pem`
  },
  {
    code: /PROXY/,
    message: /HTTP\/\S+ 407/,
    hint: 'The proxy requires authentication. Set user name and password, percent-encoded, in HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT.'
  },
  {
    code: /PROXY/,
    message: /HTTP\/\S+ 4/,
    hint: 'The proxy in HTTPS_PROXY denied the connection. Allow sts.REGION, quicksight.REGION and s3.REGION under amazonaws.com there, or list them in NO_PROXY.'
  },
  {
    code: /PROXY/,
    hint: 'The proxy in HTTPS_PROXY failed repeatedly. Check it, or list the hosts of AWS in NO_PROXY.'
  },
  {
    code: /^(?:Throttling\w*|ThrottledException|TooManyRequestsException|RequestLimitExceeded|SlowDown)$/,
    hint: "Other clients use up the account's request rate (10 per second for QuickSight). Run exports at other times, lower max-concurrency, or ask AWS Support for a higher limit."
  },
  {
    code: /^(?:TimeoutError|AbortError|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET|RequestTimeout\w*)$/,
    hint: 'The connection broke or stalled repeatedly. Check for a firewall, a proxy or a VPC endpoint between the runner and AWS.'
  },
  {
    code: /^(?:IncompleteAnswer|ResponseTooLarge|SyntaxError|EPROTO$|HPE_|ERR_SSL_)/,
    hint: 'The response did not come from AWS. Check whether a proxy, a captive portal or AWS_ENDPOINT_URL leads to another server.'
  },
  {
    code: /^(?:InternalFailure|InternalServerError|InternalError|ServiceUnavailable)/,
    hint: 'AWS returned a server error. Run the job again; see https://health.aws.amazon.com for outages, or give the request ID to AWS Support.'
  }
]
