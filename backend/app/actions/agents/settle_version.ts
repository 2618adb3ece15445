import ConfirmVersion from '#actions/agents/confirm_version'
import FailVersion from '#actions/agents/fail_version'
import AgentVersion from '#models/agent_version'
import { ProviderError } from '@kametrix/contracts'

/** So long a vendor may be away before somebody is asked to try again. */
const PATIENCE_HOURS = 1

/** Sees a publication to its end: live, or failed. Throws what may still pass. */
export default class SettleVersion {
  async handle({ versionId }: { versionId: string }) {
    try {
      await new ConfirmVersion().handle({ versionId })
    } catch (error) {
      if (!(await this.#isFinal(error, versionId))) throw error
      await new FailVersion().handle({ versionId, failure: codeOf(error) })
    }
  }

  async #isFinal(error: unknown, versionId: string) {
    if (error instanceof ProviderError && error.remedy !== 'retry') return true
    const { publishedAt } = await AgentVersion.findOrFail(versionId)
    return publishedAt !== null && publishedAt.diffNow('hours').hours < -PATIENCE_HOURS
  }
}

function codeOf(error: unknown) {
  return error instanceof ProviderError ? error.code : 'E_VERSION_NOT_CONFIRMED'
}
