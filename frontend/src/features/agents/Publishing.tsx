import { Waiting } from '#/components/ui/Waiting.tsx'
import { createApi } from '#/lib/api.ts'
import { usePoll } from '#/lib/use_poll.ts'

interface Props {
  agentId: string
  /** What is waited for. */
  until: 'live' | 'number'
  words: { waiting: string; interrupted: string }
}

/** Waits until the voice vendor has confirmed the new version, or the number, then shows the page anew. */
export default function Publishing({ agentId, until, words }: Props) {
  const isFailing = usePoll(
    async () => {
      const api = createApi(location.origin)
      const { agent } = (await api.api.v1.agents.show({ params: { id: agentId } })).data
      return until === 'live'
        ? agent.newest?.state !== 'publishing'
        : agent.numbers.some(({ status }) => status === 'active')
    },
    () => location.reload()
  )
  return (
    <Waiting isFailing={isFailing} interrupted={words.interrupted}>
      {words.waiting}
    </Waiting>
  )
}
