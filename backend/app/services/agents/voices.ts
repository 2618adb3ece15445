import type { VoiceOption } from '@kametrix/contracts'
import { roles } from '#config/integrations'
import integrations from '#services/integrations/main'

/** The voices that an agent can speak with here; none where no vendor is configured yet. */
export async function voicesOffered(): Promise<VoiceOption[]> {
  if (!integrations.has(roles.voice)) return []
  return (await integrations.voice()).voices()
}
