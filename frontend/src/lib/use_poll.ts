import { useEffect, useState } from 'react'

/**
 * Asks again and again while the tab is looked at, until `ask` says that it is done.
 * Answers whether asking has failed for now.
 */
export function usePoll(ask: () => Promise<boolean>, onDone: () => void, everyMs = 1500): boolean {
  const [isFailing, setFailing] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isOver = false
    const turn = async () => {
      if (!document.hidden) {
        try {
          const isDone = await ask()
          if (isOver) return
          if (isDone) return onDone()
          setFailing(false)
        } catch {
          setFailing(true)
        }
      }
      if (!isOver) timer = setTimeout(turn, everyMs)
    }
    timer = setTimeout(turn, everyMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  return isFailing
}
