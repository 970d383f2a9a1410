const maxRows = 200
const element = id => document.getElementById(id)

async function request(path, method = 'GET', body = undefined) {
  const response = await fetch(`/_emulator/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}

/** Fills a table body; every value is text, so nothing in it becomes markup. */
function fill(id, rows) {
  const lines = rows.slice(0, maxRows).map(({ cells, isError }) => {
    const line = document.createElement('tr')
    if (isError) line.className = 'error'
    for (const cell of cells) line.append(Object.assign(document.createElement('td'), { textContent: cell ?? '' }))
    return line
  })
  element(id).replaceChildren(...lines)
}

const shortArn = arn => (arn ?? '').replace(/^arn:[^:]+:(?:iam|sts)::\d+:/, '')

const findAccount = arn => /^arn:[^:]*:[^:]*:[^:]*:(\d+):/.exec(arn ?? '')?.[1]

/** The cell of the account, which is shown only if there is more than one. */
let showsAccounts = false
const accountCells = account => (showsAccounts ? [account] : [])

function toJobRow({ arn, jobId, dashboardId, user, region, status, files, error }) {
  const shown = error ? `${error.type}: ${error.message}` : `${files.length}`
  return {
    cells: [...accountCells(findAccount(arn)), jobId, dashboardId, user, region, status, shown],
    isError: status === 'FAILED'
  }
}

function toCallRow({ at, operation, status, error, caller, region, fault, decidedBy }) {
  const reason = [error, fault && `fault: ${fault}`, decidedBy].filter(Boolean).join('; ')
  const time = new Date(at).toISOString().slice(11, 23)
  return {
    cells: [time, ...accountCells(findAccount(caller)), operation, status || 'none', shortArn(caller), region, reason],
    isError: status >= 400 || !status
  }
}

async function refresh() {
  const [jobs, objects, faults, calls] = await Promise.all(
    ['jobs', 'objects', 'faults', 'calls'].map(path => request(path))
  )
  const shownCalls = calls.map(toCallRow).filter(({ isError }) => isError || !element('errors-only').checked)
  fill('jobs', jobs.map(toJobRow).reverse())
  fill(
    'objects',
    objects.map(({ account, bucket, key, bytes }) => ({ cells: [...accountCells(account), bucket, key, bytes] }))
  )
  fill(
    'faults',
    faults.map(({ on, kind, ...rest }) => ({ cells: [[on].flat().join(', '), kind, JSON.stringify(rest)] }))
  )
  fill('calls', shownCalls.reverse())
}

/** Runs an action, says what came back, and shows the new state. */
async function act(description, action) {
  try {
    await action()
    element('message').textContent = description
    await refresh()
  } catch (error) {
    element('message').textContent = String(error.message ?? error)
  }
}

function listen(id, description, action) {
  element(id).addEventListener('click', () => act(description, action))
}

async function start() {
  const { accounts, identityRegion, operations, kinds } = await request('about')
  showsAccounts = accounts.length > 1
  for (const header of document.querySelectorAll('th.account')) header.hidden = !showsAccounts
  element('account').textContent =
    `AWS account${showsAccounts ? 's' : ''} ${accounts.join(', ')}, identity region ${identityRegion}`
  for (const operation of operations) element('operations').append(new Option(operation))
  for (const kind of kinds) element('kind').append(new Option(kind))
  listen('reset', 'The emulator was reset.', () => request('reset', 'POST'))
  listen('expire', 'All sessions have expired.', () => request('expire', 'POST'))
  listen('clear-calls', 'The list of calls is empty.', () => request('calls', 'DELETE'))
  listen('clear-faults', 'The list of faults is empty.', () => request('faults', 'DELETE'))
  element('add-fault').addEventListener('submit', event => {
    event.preventDefault()
    const fault = { on: element('operation').value, kind: element('kind').value, times: Number(element('times').value) }
    void act(`Added: ${fault.kind} for ${fault.on}.`, () => request('faults', 'POST', fault))
  })
  element('errors-only').addEventListener('change', () => void refresh())
  setInterval(() => element('live').checked && void refresh().catch(() => undefined), 1000)
  await refresh()
}

void start()
