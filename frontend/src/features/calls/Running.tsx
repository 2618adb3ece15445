import { Waiting } from '#/components/ui/Waiting.tsx'
import { createApi } from '#/lib/api.ts'
import { usePoll } from '#/lib/use_poll.ts'

interface Props {
  callId: string
  /** Steps of the timeline that the page shows already; absent where it shows none. */
  known?: number
}

/** Shows the page anew as soon as something more has happened in a call that is going on. */
export default function Running({ callId, known }: Props) {
  const isFailing = usePoll(
    async () => {
      const api = createApi(location.origin)
      const { call } = (await api.api.v1.calls.show({ params: { id: callId } })).data
      const hasMore = known !== undefined && call.timeline.length !== known
      return hasMore || call.status === 'ended'
    },
    () => location.reload()
  )
  return (
    <Waiting isFailing={isFailing}>Somebody is on the line. This page follows the call.</Waiting>
  )
}
