import { availableParallelism } from 'node:os'

// One transform and no package for it: Node strips the types itself and keeps lines and columns.
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/strip-types.mjs' },
  testEnvironment: 'node'
}

export default {
  globalSetup: '<rootDir>/__tests__/temporary.mjs',
  coverageProvider: 'v8',
  // Files that contain only types have no lines that could run.
  collectCoverageFrom: [
    'src/**/*.ts',
    '!src/domain/{dashboard,report,result,snapshot-job,snapshot-request,step}.ts',
    '!src/domain/ports/*.ts',
    '!src/**/ports.ts',
    '!src/inputs/step-context.ts'
  ],
  coverageThreshold: { global: { lines: 95 } },
  projects: ['unit', 'emulator', 'contract', 'archive', 'e2e', 'faults'].map(name => ({
    ...common,
    displayName: name,
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`]
  })),
  // Most tests wait for a child process or a server: two cores can hold three workers.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // The only bound of time in the tests: what a test awaits has to happen, on a busy machine as well.
  testTimeout: 120_000
}
