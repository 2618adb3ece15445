import type { HttpContext } from '@adonisjs/core/http'

/** What every page of the site is sent with; `policy`: beside the one that Astro wrote into the page. */
export function protectPage(response: HttpContext['response'], policy: string | null) {
  response
    .header('content-security-policy', [policy, `frame-ancestors 'none'`].filter(Boolean).join(' '))
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'strict-origin-when-cross-origin')
    .header('strict-transport-security', 'max-age=31536000')
}
