// Preloaded into the bundle's process: something that nobody catches, after so many milliseconds.
const crash = {
  exception: () => {
    throw new TypeError('nobody expected this')
  },
  rejection: () => void Promise.reject(new TypeError('nobody expected this')),
  'no error': () => {
    throw 'nobody expected this'
  }
}[process.env['CRASH_BY'] ?? '']

setTimeout(() => crash?.(), Number(process.env['CRASH_AFTER_MS'])).unref()
