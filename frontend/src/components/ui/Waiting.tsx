import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  isFailing: boolean
  /** Said while nothing can be asked. */
  interrupted: string
}

/** Something is under way; the page says so until it is done. */
export function Waiting({ children, isFailing, interrupted }: Props) {
  return (
    <p role="status" className="flex items-baseline gap-3 text-sm">
      <span
        className="size-2.5 shrink-0 animate-breathe rounded-full bg-warning"
        aria-hidden="true"
      />
      {isFailing ? interrupted : children}
    </p>
  )
}
