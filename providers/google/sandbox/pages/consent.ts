import type { StandInResponse } from '@kametrix/sandbox'
import type { User } from '../entities.ts'
import { escape, page } from './html.ts'

/** What Google shows for a scope; those without a line are given without a box to untick. */
const CHOICES: Record<string, string> = {
  'https://www.googleapis.com/auth/calendar.events': 'View and edit events on all your calendars',
  'https://www.googleapis.com/auth/calendar.freebusy': 'View your availability in your calendars',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly':
    'See the list of calendars you are subscribed to',
  'https://www.googleapis.com/auth/drive.file':
    'See, edit, create and delete only the Drive files you use with this app',
}

/** The form has no address: it posts to the page's own, with its query, wherever a proxy shows it. */
export function consentPage(users: User[], scopes: string[], clientId: string): StandInResponse {
  return page(
    200,
    'Sign in with Google (sandbox)',
    `<p>This stands in for Google. <strong>${escape(clientId)}</strong> asks for access.</p>
<form method="post">
<fieldset><legend>Account</legend>${users.map(userChoice).join('')}</fieldset>
<fieldset><legend>It wants to</legend>${scopes.map(scopeChoice).join('')}</fieldset>
<p><button name="decision" value="allow">Allow</button> <button name="decision" value="deny">Deny</button></p>
</form>`
  )
}

function userChoice({ email, name }: User, index: number): string {
  const checked = index === 0 ? ' checked' : ''
  return `<p><label><input type="radio" name="email" value="${escape(email)}"${checked}> ${escape(name)} (${escape(email)})</label></p>`
}

function scopeChoice(scope: string): string {
  const value = escape(scope)
  const label = CHOICES[scope]
  return label
    ? `<p><label><input type="checkbox" name="granted[]" value="${value}" checked> ${escape(label)}</label></p>`
    : `<input type="hidden" name="granted[]" value="${value}">`
}
