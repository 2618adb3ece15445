const OURS = /^\/(app|invite)(?=[/?]|$)[\w\-./?=&%~]*$/

/** The page that somebody was on their way to, if it is one of ours; null for anything else. */
export function nextPath(wanted: unknown): string | null {
  return typeof wanted === 'string' && OURS.test(wanted) && !wanted.includes('//') ? wanted : null
}
