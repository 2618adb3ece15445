import { appUrl } from '#config/app'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'
import type { WebCallGrant } from '@kametrix/contracts'

/** Where a browser finds the voice vendor; its stand-in behind our own address. */
export function browserBase({ baseUrl }: WebCallGrant): string {
  return integrations.simulates(roles.voice) ? `${appUrl}/sandbox/${roles.voice}` : baseUrl
}
