/**
 * As `act.ts`, but killed (SIGKILL, by itself) where a request to a vendor begins or has been answered:
 * `act_and_die.ts '#actions/…' '{…}' before 'POST /assistant'`. Nothing of it gets to clean up.
 */
const [, , moment, wanted] = process.argv.slice(2)
const send = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const request = input instanceof Request ? input : null
  const { pathname } = new URL(request?.url ?? String(input))
  const line = `${init?.method ?? request?.method ?? 'GET'} ${pathname}`
  const isWanted = line.startsWith(wanted!)
  if (isWanted && moment === 'before') process.kill(process.pid, 'SIGKILL')
  const response = await send(input, init)
  if (!isWanted) return response
  await response.clone().text()
  process.kill(process.pid, 'SIGKILL')
  return response
}

await import('./act.ts')
