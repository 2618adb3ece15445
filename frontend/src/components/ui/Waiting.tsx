import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  isFailing: boolean
}

/** Something is under way; the page says so until it is done. */
export function Waiting({ children, isFailing }: Props) {
  return (
    <p role="status" className="flex items-center gap-3 text-sm">
      <span className="size-2.5 animate-breathe rounded-full bg-primary" aria-hidden="true" />
      {isFailing ? 'The connection is interrupted; trying again.' : children}
    </p>
  )
}
