import type {
  AgentSpec,
  CarrierLogin,
  ChatTurn,
  NumberRouting,
  Voice,
  VoiceOption,
  WebCallTerms,
} from '@kametrix/contracts'
import { Wire } from '../wire.ts'
import { MemoryAgents } from './agents.ts'
import { encodeCallAnswer, encodeToolAnswers, encodeTransferAnswer } from './answers.ts'
import { MemoryCalls } from './calls.ts'
import { MemoryChats } from './chats.ts'
import { fingerprint, parts } from './fingerprint.ts'
import { MemoryNumbers } from './numbers.ts'
import { MemoryWebCalls } from './web_calls.ts'

/** `agents`, `numbers` and `calls` are the vendor's side: tests arrange and look there. */
export class MemoryVoice implements Voice {
  readonly wire = new Wire()
  readonly agents: MemoryAgents
  readonly numbers = new MemoryNumbers(this.wire)
  readonly calls: MemoryCalls
  readonly chats = new MemoryChats(this.wire)
  readonly webCalls: MemoryWebCalls

  constructor(now: () => Date) {
    this.agents = new MemoryAgents(this.wire, now)
    this.calls = new MemoryCalls(this.wire, now)
    this.webCalls = new MemoryWebCalls(this.wire, now, this.agents, this.calls)
  }

  upsertAgent = (spec: AgentSpec) => this.agents.upsert(spec)
  findAgent = (vendorId: string) => this.agents.find(vendorId)
  findAgentByKey = (key: string) => this.agents.findByKey(key)
  listAgents = () => this.agents.list()
  removeAgent = (vendorId: string) => this.agents.remove(vendorId)

  acquireNumber = (routing: NumberRouting, areaCode: string | null) =>
    this.numbers.acquire(routing, areaCode)
  importNumber = (routing: NumberRouting, number: string, login: CarrierLogin) =>
    this.numbers.import(routing, number, login)
  routeNumber = (vendorId: string, routing: NumberRouting) => this.numbers.route(vendorId, routing)
  findNumber = (vendorId: string) => this.numbers.find(vendorId)
  listNumbers = () => this.numbers.list()
  releaseNumber = (vendorId: string) => this.numbers.release(vendorId)

  chat = (_spec: AgentSpec, turn: ChatTurn) => this.chats.say(turn)

  grantWebCall = (terms: WebCallTerms) => this.webCalls.grant(terms)
  webCallHosts = () => this.webCalls.hosts()

  findCall = (callId: string) => this.calls.find(callId)
  endCall = (callId: string) => this.calls.end(callId)
  listCalls = (since: Date, cursor: string | null) => this.calls.list(since, cursor)
  openRecording = (callId: string) => this.calls.openRecording(callId)

  encodeCallAnswer = encodeCallAnswer
  encodeToolAnswers = encodeToolAnswers
  encodeTransferAnswer = encodeTransferAnswer
  agentFingerprint = fingerprint
  agentParts = parts
  voices = (): VoiceOption[] => [
    { id: 'alto', name: 'Alto', register: 'high', manner: 'warm' },
    { id: 'bass', name: 'Bass', register: 'low', manner: 'calm' },
  ]
}
