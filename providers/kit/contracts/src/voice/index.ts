/**
 * Voice: agents that answer, numbers that ring, calls that were held.
 *
 * Units: durations in milliseconds unless the name says otherwise, money of the vendor in
 * micro-dollars (1 USD = 1,000,000), instants as `Date`, phone numbers in E.164.
 */
export * from './agent.ts'
export * from './answers.ts'
export * from './call.ts'
export * from './message.ts'
export * from './number.ts'
export * from './recording.ts'
export * from './voice.ts'
export * from './web_call.ts'
