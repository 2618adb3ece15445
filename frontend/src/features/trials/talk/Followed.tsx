import { useState } from 'react'
import { createApi, type Data } from '#/lib/api.ts'
import { usePoll } from '#/lib/use_poll.ts'

interface Props {
  callId: string
  onOver: () => void
  words: { agent: string; caller: string; interrupted: string }
}

const OFTEN_MS = 1000

/** What is said in a call, as it is said, until it is over and charged; then what it cost. */
export default function Followed({ callId, onOver, words }: Props) {
  const [call, setCall] = useState<Data.CallDetail | null>(null)
  const isFailing = usePoll(
    async () => {
      const api = createApi(location.origin)
      const { call: now } = (await api.api.v1.calls.show({ params: { id: callId } })).data
      setCall(now)
      if (now.status === 'ended') onOver()
      return now.status === 'ended' && now.cost !== null
    },
    () => {},
    OFTEN_MS
  )
  const said = call?.transcript.filter(({ role }) => role !== 'tool') ?? []
  return (
    <>
      <ol className="grid gap-2" aria-live="polite">
        {said.map(({ role, text }, index) => (
          <li
            key={index}
            className={`max-w-[85%] rounded-box px-4 py-2 break-words ${
              role === 'agent'
                ? 'justify-self-start bg-base-200'
                : 'justify-self-end bg-neutral text-neutral-content'
            }`}
          >
            <span className="sr-only">{role === 'agent' ? words.agent : words.caller} </span>
            {text}
          </li>
        ))}
      </ol>
      {isFailing && <p className="text-sm text-quiet">{words.interrupted}</p>}
      {call?.cost && <p className="figures text-sm">{call.cost.explanation}</p>}
    </>
  )
}
