/** A value the model must not choose; the vendor fills it in from the line. */
export type FixedParameter =
  { from: 'caller-number' } | { from: 'called-number' } | { from: 'call-id' } | { value: string }

/** A function the agent may call while it speaks. We answer over the inbound route. */
export interface ToolSpec {
  /** `^[a-zA-Z0-9_-]{1,64}$`; the same word comes back in `ToolCall.name`. */
  name: string
  /** Under 1,000 characters: when to use it, what to say. */
  description: string
  /** JSON Schema of the arguments the model chooses. */
  parameters: Record<string, unknown>
  /** Arguments set by us or by the line; they override whatever the model says. */
  fixed: Record<string, FixedParameter>
  /** How long the vendor waits for our answer. */
  timeoutSeconds: number
  /** Spoken while we work. Empty: silence. */
  waitingPhrase: string
}

/** Where a call may be handed over to. */
export interface TransferTarget {
  /** E.164 */
  number: string
  /** Who that is, in words the model can choose by. */
  description: string
  /** Said to the caller before the transfer. */
  announcement: string
}

/** A voice that the vendor lends an agent. */
export interface VoiceOption {
  /** For `AgentSpec.voice`. */
  id: string
  /** As people call it. */
  name: string
  register: 'low' | 'high'
  manner: 'calm' | 'warm' | 'friendly' | 'bright' | 'clear' | 'relaxed'
}

/** A receptionist, compiled to what every voice vendor understands. */
export interface AgentSpec {
  /** Our id of the agent; stored at the vendor so that a lost answer never makes a second copy. */
  key: string
  /** At most 40 characters. */
  name: string
  /** BCP 47: `en`, `de`, … */
  language: string
  greeting: string
  /** The compiled instructions. */
  prompt: string
  /** Vendor's voice id, or null for the vendor's default in that language. */
  voice: string | null
  tools: ToolSpec[]
  transfers: TransferTarget[]
  /** 10 – 43,200. */
  maxDurationSeconds: number
  /** Hang up after so much silence; 10 – 3,600. */
  silenceTimeoutSeconds: number
  recording: boolean
  farewell: string
}

/**
 * SHA-256 each of what an agent is made of, to say what of a copy differs: what it knows and says, its
 * tools, and where the vendor reaches us.
 */
export interface AgentParts {
  assistant: string
  tools: string
  server: string
}

/** The vendor's copy of an agent, read back from the vendor. */
export interface VendorAgent {
  vendorId: string
  /** `AgentSpec.key`, null when the copy is not ours. */
  key: string | null
  name: string
  /** SHA-256 over what we control of the copy; equal to `agentFingerprint(spec)` when nothing drifted. */
  fingerprint: string
  parts: AgentParts
  updatedAt: Date
}
