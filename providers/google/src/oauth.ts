import type { OAuthEndpoints, ProviderOptions } from '@kametrix/contracts'
import { addressesOf } from './addresses.ts'

const AUTH = 'https://www.googleapis.com/auth'

/**
 * The least that works, each with its reason. None of them reads a file that the owner made, changes
 * a calendar's settings, or shares anything.
 */
const SCOPES = [
  // Whose account was connected: its lasting id and its address, to show to the owner.
  'openid',
  'email',
  // Events of calendars the account may write, also those of staff that are only shared with it:
  // `calendar.events.owned` would leave these out.
  `${AUTH}/calendar.events`,
  // When calendars are busy, without what is in them. `calendar.events` does not include it.
  `${AUTH}/calendar.freebusy`,
  // Which calendars there are, so that the owner can choose. Not the wider `calendar.readonly`.
  `${AUTH}/calendar.calendarlist.readonly`,
  // Files we made ourselves, and no others. Enough for the Sheets API, and not a restricted scope.
  `${AUTH}/drive.file`,
]

export function googleOAuth(options: ProviderOptions, browserUrl: string): OAuthEndpoints {
  const addresses = addressesOf(options.baseUrl, browserUrl)
  return {
    authorizeUrl: addresses.authorize,
    tokenUrl: addresses.token,
    userInfoUrl: addresses.userInfo,
    revokeUrl: addresses.revoke,
    scopes: SCOPES,
  }
}
