// Preloaded into the bundle's process: something that nobody catches, right away or on SIGUSR2.
const crash = {
  exception: () => {
    throw new TypeError('nobody expected this')
  },
  rejection: () => void Promise.reject(new TypeError('nobody expected this')),
  'no error': () => {
    throw 'nobody expected this'
  }
}[process.env['CRASH_BY'] ?? '']

if (process.env['CRASH_WHEN'] === 'signal') process.on('SIGUSR2', () => setTimeout(() => crash?.()))
else setTimeout(() => crash?.(), 1).unref()
