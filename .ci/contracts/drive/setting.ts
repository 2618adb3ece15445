import type { Sandbox } from '@kametrix/sandbox'
import type { Receiver } from './receiver.ts'

/** Every stand-in running and recording, and somebody who answers them as our backend would. */
export interface Setting {
  sandbox: Sandbox
  receiver: Receiver
}

/** Has one adapter do everything its contracts promise, so that all of it is on the record. */
export type Drive = (setting: Setting) => Promise<void>

export function originOf({ sandbox }: Setting, standIn: string): string {
  const origin = sandbox.origins[standIn]
  if (!origin) throw new Error(`There is no stand-in called "${standIn}"`)
  return origin
}
