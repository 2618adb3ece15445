import app from '@adonisjs/core/services/app'

interface Decision {
  granted?: (scopes: string[]) => string[]
  email?: string
}

/** What a person does on the vendor's consent page. Returns the path it sends them back to. */
export async function decide(
  asked: URL,
  { granted = (scopes) => scopes, email = 'demo@example.com' }: Decision = {}
) {
  const host = await app.container.make('sandbox')
  const { origins } = (await host.locate())!
  const body = new URLSearchParams({ decision: 'allow', email })
  const scopes = asked.searchParams.get('scope')!.split(' ')
  for (const scope of granted(scopes)) body.append('granted[]', longName(scope))
  const path = asked.pathname.replace('/sandbox/google', '')
  const response = await fetch(`${origins.google}${path}${asked.search}`, {
    method: 'POST',
    body,
    redirect: 'manual',
  })
  const back = new URL(response.headers.get('location')!)
  return back.pathname + back.search
}

/** The page shows `email` under its long name. */
function longName(scope: string) {
  return scope === 'email' ? 'https://www.googleapis.com/auth/userinfo.email' : scope
}
