import { duration } from './time.ts'

/** Counts on what began at a `data-since` (an ISO time), second by second. */
setInterval(() => {
  for (const element of document.querySelectorAll<HTMLElement>('[data-since]')) {
    element.textContent = duration(secondsSince(element.dataset.since!))
  }
}, 1000)

function secondsSince(iso: string) {
  return Math.max(0, (Date.now() - Date.parse(iso)) / 1000)
}
