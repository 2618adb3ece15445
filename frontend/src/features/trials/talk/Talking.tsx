import { Waiting } from '#/components/ui/Waiting.tsx'
import { paths } from '#/lib/paths.ts'
import Followed from './Followed.tsx'
import { useTalk } from './use_talk.ts'

interface Props {
  agentId: string
  csrfToken: string
  isSimulated: boolean
  words: Record<
    | 'talk'
    | 'again'
    | 'connecting'
    | 'talking'
    | 'interrupted'
    | 'mute'
    | 'unmute'
    | 'hangUp'
    | 'over'
    | 'see'
    | 'agent'
    | 'caller'
    | 'microphone'
    | 'line',
    string
  >
}

/** The button, and the call that comes of it. */
export default function Talking(props: Props) {
  const { isSimulated, words } = props
  const { phase, callId, isMuted, trouble, begin, mute, hangUp, onOver } = useTalk(props)
  const isOn = phase === 'connecting' || phase === 'talking'
  return (
    <div className="grid justify-items-start gap-4">
      {!isOn && (
        <button type="button" className="btn btn-primary" onClick={begin}>
          {phase === 'over' ? words.again : words.talk}
        </button>
      )}
      {trouble && (
        <p role="alert" className="text-sm text-error">
          {trouble}
        </p>
      )}
      {isOn && (
        <Waiting isFailing={false} interrupted="">
          {phase === 'talking' ? words.talking : words.connecting}
        </Waiting>
      )}
      {phase === 'talking' && (
        <div className="flex gap-3">
          {!isSimulated && (
            <button type="button" className="btn" aria-pressed={isMuted} onClick={mute}>
              {isMuted ? words.unmute : words.mute}
            </button>
          )}
          <button type="button" className="btn" onClick={hangUp}>
            {words.hangUp}
          </button>
        </div>
      )}
      {callId && (
        <div className="grid w-full gap-3">
          <Followed key={callId} callId={callId} onOver={onOver} words={words} />
          {phase === 'over' && (
            <p className="text-sm">
              {words.over}{' '}
              <a className="link" href={paths.call(callId)}>
                {words.see}
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  )
}
