import { describe, test } from '@jest/globals'

export const isWindows = process.platform === 'win32'
export const isLinux = process.platform === 'linux'

/** For what Windows does not have: signals that a process can handle, FIFOs and permission bits of directories. */
export const testOnPosix = isWindows ? test.skip : test
export const testConcurrentOnPosix = isWindows ? test.concurrent.skip : test.concurrent
export const describeOnPosix = isWindows ? describe.skip : describe
