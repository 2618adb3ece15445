import { useEffect, useRef, useState } from 'react'
import { askForCall, askForMicrophone, Trouble } from './begin.ts'
import type { Line } from './line.ts'

interface Wanted {
  agentId: string
  csrfToken: string
  /** A stand-in answers, without sound. */
  isSimulated: boolean
  words: { microphone: string; line: string }
}

interface Talk {
  phase: 'idle' | 'connecting' | 'talking' | 'over'
  callId: string | null
  isMuted: boolean
  /** Why there is no call, and what to do about it. */
  trouble: string | null
}

const IDLE: Talk = { phase: 'idle', callId: null, isMuted: false, trouble: null }

/** A call from its button to its end. What it takes to hold one is loaded when somebody presses. */
export function useTalk({ agentId, csrfToken, isSimulated, words }: Wanted) {
  const [talk, setTalk] = useState(IDLE)
  const line = useRef<Line | null>(null)
  const change = (changes: Partial<Talk>) => setTalk((before) => ({ ...before, ...changes }))
  useEffect(() => () => line.current?.hangUp(), [])

  const onOver = () => {
    line.current = null
    change({ phase: 'over' })
  }

  async function begin() {
    setTalk({ ...IDLE, phase: 'connecting' })
    try {
      if (!isSimulated) await askForMicrophone(words.microphone)
      const loading = isSimulated ? import('./sandbox_line.ts') : import('./vapi_line.ts')
      const [{ openLine }, { call, grant }] = await Promise.all([
        loading,
        askForCall(agentId, csrfToken),
      ])
      const onTalking = () => change({ phase: 'talking', callId: call.id })
      line.current = await openLine(grant, { onTalking, onOver })
    } catch (error) {
      setTalk({ ...IDLE, trouble: error instanceof Trouble ? error.message : words.line })
    }
  }

  function mute() {
    line.current?.mute(!talk.isMuted)
    change({ isMuted: !talk.isMuted })
  }

  function hangUp() {
    line.current?.hangUp()
    onOver()
  }

  return { ...talk, begin, mute, hangUp, onOver }
}
