/** Does somebody wait for me? The first thing the page says. */
export function waitingIn(
  { unread, urgent }: { unread: number; urgent: number },
  hasCalls: boolean
) {
  if (urgent > 0) return urgent === 1 ? 'One urgent message' : `${urgent} urgent messages`
  if (unread > 0) return unread === 1 ? 'One message for you' : `${unread} messages for you`
  return hasCalls ? 'Nobody is waiting for you' : 'Welcome'
}
