/**
 * Keeps what is marked `data-live="calls messages"` (and has an id) as it is now: when something of
 * those kinds changes, the page is fetched once more and just these elements are put in place of the
 * old ones. What somebody is typing in or has the focus in waits until they leave it.
 */
const QUIET_MS = 300

const changed = new Set<string>()
let source: EventSource | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let isFetching = false
let isLeaving = false
let wasHidden = false

const marked = () => [...document.querySelectorAll<HTMLElement>('[data-live][id]')]

function listen() {
  if (source || document.hidden || marked().length === 0) return
  // What has changed since the page was asked for comes first.
  const since = document.querySelector<HTMLElement>('[data-asked-at]')?.dataset.askedAt ?? ''
  source = new EventSource(`/api/v1/live?since=${since}`)
  source.onmessage = ({ data }) => note(JSON.parse(data).kind)
  if (wasHidden) note('all')
  wasHidden = false
}

function stop() {
  source?.close()
  source = undefined
}

function note(kind: string) {
  changed.add(kind)
  clearTimeout(timer)
  timer = setTimeout(refresh, QUIET_MS)
}

const isStale = (element: HTMLElement) =>
  changed.has('all') || element.dataset.live!.split(' ').some((kind) => changed.has(kind))

const isInUse = (element: HTMLElement) =>
  element.contains(document.activeElement) || element.querySelector('details[open] form') !== null

async function refresh() {
  if (isFetching || isLeaving) return
  const stale = marked().filter(isStale)
  const free = stale.filter((element) => !isInUse(element))
  if (stale.length === 0) changed.clear()
  if (free.length === 0) return
  if (free.length === stale.length) changed.clear()
  isFetching = true
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!response.ok || response.redirected || isLeaving) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const element of free) replace(element, page.getElementById(element.id))
  } catch {
    // The stream says when there is something to fetch again.
  } finally {
    isFetching = false
    if (changed.size > 0 && free.length === stale.length) note([...changed][0]!)
  }
}

function replace(old: HTMLElement, fetched: HTMLElement | null) {
  if (!fetched || !old.isConnected || isInUse(old) || old.outerHTML === fetched.outerHTML) return
  const opened = old.querySelectorAll('details')
  fetched.querySelectorAll('details').forEach((details, index) => {
    if (opened[index]) details.open = opened[index].open
  })
  old.replaceWith(document.importNode(fetched, true))
}

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) return listen()
  stop()
  wasHidden = true
})
document.addEventListener('focusout', () => {
  if (changed.size > 0) note([...changed][0]!)
})
// A fetch between a form and the page that follows would take the notice meant for that page.
document.addEventListener('submit', () => {
  isLeaving = true
})
addEventListener('pagehide', stop)
addEventListener('pageshow', ({ persisted }) => {
  isLeaving = false
  if (!persisted) return
  wasHidden = true
  listen()
})
listen()
