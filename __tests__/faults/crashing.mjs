// Preloaded into the process of the bundle: throws an uncaught error, at the start or on SIGUSR2.
const crash = {
  exception: () => {
    throw new TypeError('unexpected for the test')
  },
  rejection: () => void Promise.reject(new TypeError('unexpected for the test')),
  'no error': () => {
    throw 'unexpected for the test'
  }
}[process.env['CRASH_BY'] ?? '']

if (process.env['CRASH_WHEN'] === 'signal') process.on('SIGUSR2', () => setTimeout(() => crash?.()))
else setTimeout(() => crash?.(), 1).unref()
