import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { askEmulator, askOracle, isOracleInstalled, isTrusted, type Question } from './engines.ts'
import { findKnownDifferences, hasKnownDifference, knownDifferences } from './known-differences.ts'
import {
  bucketCases,
  conditionCases,
  createConditionPolicy,
  type PolicyCase,
  requestCases,
  trustCases
} from './policy-cases.ts'

if (!isOracleInstalled)
  console.warn('@cloud-copilot/iam-simulate IS NOT INSTALLED: policies ARE NOT COMPARED, see docs/TESTING.md')
const describeWithOracle = isOracleInstalled ? describe : describe.skip

const sampleOptions = { seed: 20261126, numRuns: 5000 }
const s3Object = { action: 's3:GetObject', resource: 'arn:aws:s3:::reports/a.pdf', owner: '123456789012' }

function toQuestion({ identity, session, resource, ...request }: PolicyCase): Question {
  return {
    ...request,
    identity: identity.map(policy => policy.document),
    session: session?.document,
    resource: resource?.document
  }
}

/** Cases of which no policy meets a known difference. */
const sampleQuestions = (cases: fc.Arbitrary<PolicyCase>) =>
  fc.sample(cases, sampleOptions).flatMap(each => (hasKnownDifference(each) ? [] : [toQuestion(each)]))

/** The questions with different answers, for the message of a failure. */
function compareAnswers<T>(questions: readonly Question[], ask: (question: Question) => T, expected: readonly T[]) {
  return questions.flatMap((question, index) => {
    const answer = ask(question)
    return answer === expected[index] ? [] : [{ emulator: answer, oracle: expected[index], question }]
  })
}

const count = (answers: readonly unknown[], answer: unknown) => answers.filter(each => each === answer).length

describeWithOracle('The emulator and iam-simulate', () => {
  test('evaluate conditions equally, except for the known differences, each of which occurs', () => {
    const cases = fc.sample(conditionCases, sampleOptions)
    const questions = cases.map(each => ({
      caller: 'role' as const,
      target: s3Object,
      context: each.context,
      identity: [createConditionPolicy(each)]
    }))
    const expected = askOracle(questions)
    const different = cases.filter((_, index) => {
      const question = questions[index]
      return question && askEmulator(question) !== expected[index]
    })
    const explain = ({ condition, version, context }: (typeof cases)[number]) =>
      findKnownDifferences(condition, version, context)
    expect(different.filter(each => explain(each).length === 0)).toEqual([])
    const seen = new Set(different.map(explain).flatMap(names => (names.length === 1 ? names : [])))
    expect(knownDifferences.map(({ name }) => name).filter(name => !seen.has(name))).toEqual([])
  })

  test.each([
    ['identity and session policies', requestCases],
    ['identity, session and bucket policies', bucketCases]
  ])('decide equally on a request with %s', (_, cases) => {
    const questions = sampleQuestions(cases)
    const expected = askOracle(questions)
    expect(compareAnswers(questions, askEmulator, expected)).toEqual([])
    for (const verdict of ['Allowed', 'ImplicitlyDenied', 'ExplicitlyDenied'])
      expect(count(expected, verdict)).toBeGreaterThan(questions.length / 20)
  })

  test('decide equally on who can assume a role', () => {
    const questions = sampleQuestions(trustCases)
    const expected = askOracle(questions).map(verdict => verdict === 'Allowed')
    expect(compareAnswers(questions, isTrusted, expected)).toEqual([])
    expect(count(expected, true)).toBeGreaterThan(questions.length / 20)
  })
})
