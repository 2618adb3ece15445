import { useRef } from 'react'
import { Waiting } from '#/components/ui/Waiting.tsx'
import { createApi } from '#/lib/api.ts'
import { paths } from '#/lib/paths.ts'
import { usePoll } from '#/lib/use_poll.ts'

/** About a minute; a bank debit takes days, and nobody waits for those here. */
const TURNS = 40

interface Props {
  /** The balance that the page shows. */
  knownMc: number
  words: { waiting: string; interrupted: string }
}

/** Back from checkout: the credits are there once the payment vendor has told us. */
export default function Paying({ knownMc, words }: Props) {
  const turns = useRef(0)
  const isFailing = usePoll(
    async () => {
      turns.current += 1
      const { balance } = (await createApi(location.origin).api.v1.credits.show({})).data
      return balance.availableMc > knownMc || turns.current >= TURNS
    },
    () => location.replace(paths.credits)
  )
  return (
    <Waiting isFailing={isFailing} interrupted={words.interrupted}>
      {words.waiting}
    </Waiting>
  )
}
