/** What a call is begun with. */
export interface Grant {
  baseUrl: string
  token: string
  vendorAgentId: string
  overrides: Record<string, unknown>
}

/** What becomes of a line. */
export interface Heard {
  onTalking: () => void
  onOver: () => void
}

/** A line that is open. */
export interface Line {
  mute: (isMuted: boolean) => void
  hangUp: () => void
}

/** Opens a line; throws when nobody is reached. */
export type OpenLine = (grant: Grant, heard: Heard) => Promise<Line>
