/** Where each part of Google is reached by servers, and its consent page by browsers. */
export interface Addresses {
  authorize: string
  token: string
  userInfo: string
  revoke: string
  calendarRoot: string
  sheetsRoot: string
}

/** Google's own: the parts live on hosts of their own. */
const GOOGLE = 'https://www.googleapis.com'

/** Anything but Google's own address is one origin that serves every part, such as the sandbox. */
export function addressesOf(baseUrl: string, browserUrl: string = baseUrl): Addresses {
  const origin = withoutSlash(baseUrl)
  if (origin === GOOGLE) {
    return {
      authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
      token: 'https://oauth2.googleapis.com/token',
      userInfo: `${GOOGLE}/oauth2/v3/userinfo`,
      revoke: 'https://oauth2.googleapis.com/revoke',
      calendarRoot: `${GOOGLE}/`,
      sheetsRoot: 'https://sheets.googleapis.com/',
    }
  }
  return {
    authorize: `${withoutSlash(browserUrl)}/o/oauth2/v2/auth`,
    token: `${origin}/token`,
    userInfo: `${origin}/oauth2/v3/userinfo`,
    revoke: `${origin}/revoke`,
    calendarRoot: `${origin}/`,
    sheetsRoot: `${origin}/`,
  }
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '')
}
