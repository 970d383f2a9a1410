import { availableParallelism } from 'node:os'

// One transform and no package for it: Node strips the types itself and keeps lines and columns.
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/__tests__/strip-types.mjs' },
  testEnvironment: 'node'
}

// One file instead of three hundred, each of which Jest would compile again for every suite.
const pdfLibrary = { '^@cantoo/pdf-lib$': '<rootDir>/node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.js' }
const emulatorBundle = { '/emulator/emulator\\.ts$': '<rootDir>/emulator/dist/emulator.js' }

export default {
  globalSetup: '<rootDir>/__tests__/global-setup.mjs',
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
  testSequencer: '<rootDir>/__tests__/long-suites-first.mjs',
  projects: ['unit', 'emulator', 'contract', 'archive', 'e2e', 'faults'].map(name => ({
    ...common,
    displayName: name,
    // What runs the committed dist/ runs it against the committed emulator, which is one file instead of a hundred.
    moduleNameMapper: { ...pdfLibrary, ...(['e2e', 'faults'].includes(name) ? emulatorBundle : {}) },
    testMatch: [`<rootDir>/__tests__/${name}/**/*.test.ts`]
  })),
  // Most tests wait for a child process or a server: three workers per core keep it busy.
  maxWorkers: availableParallelism() * 3,
  // Jest frees little of what a suite with ES modules loaded.
  workerIdleMemoryLimit: '800MB',
  // Concurrent cases of one suite; most wait for a step.
  maxConcurrency: 16,
  // The only bound of time in the tests: what a test awaits has to happen, on a busy machine as well.
  testTimeout: 120_000
}
