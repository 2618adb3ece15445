import type {
  AgentParts,
  AgentSpec,
  CallReport,
  CarrierLogin,
  ChatAnswer,
  ChatTurn,
  NumberRouting,
  Page,
  ProviderOptions,
  Recording,
  VendorAgent,
  VendorNumber,
  Voice,
  VoiceCallback,
  WebCallGrant,
  WebCallTerms,
} from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import { Client } from './client.ts'
import { known } from './failures.ts'
import { encodeCallAnswer, encodeToolAnswers, encodeTransferAnswer } from './mapping/answers.ts'
import { assistantBody } from './mapping/assistant_body.ts'
import { callPage } from './mapping/call_page.ts'
import { reportOfCall } from './mapping/call_report.ts'
import { chatAnswer, chatBody } from './mapping/chat.ts'
import { controlAddress } from './mapping/control_address.ts'
import { fingerprint, parts } from './mapping/fingerprint.ts'
import { vendorAgent } from './mapping/vendor_agent.ts'
import { VOICES } from './mapping/voices.ts'
import { webCallHosts } from './mapping/web_call.ts'
import { Numbers } from './numbers.ts'
import { ensureCredential, serverBlock } from './server_block.ts'
import { openSound } from './sound.ts'
import { WebCalls } from './web_calls.ts'

export class VapiVoice implements Voice {
  readonly #client: Client
  readonly #url: string
  readonly #secret: string | undefined
  readonly #publicKey: string | undefined
  readonly #vendor: { baseUrl: string; apiKey: string | undefined }
  readonly #numbers: Numbers
  readonly #webCalls: WebCalls
  #credential: Promise<string> | undefined

  readonly encodeCallAnswer = encodeCallAnswer
  readonly encodeToolAnswers = encodeToolAnswers
  readonly encodeTransferAnswer = encodeTransferAnswer
  readonly voices = () => VOICES
  readonly webCallHosts = () => webCallHosts(this.#vendor.baseUrl)

  constructor(options: ProviderOptions, callback: VoiceCallback) {
    this.#vendor = { baseUrl: options.baseUrl, apiKey: options.apiKey }
    this.#client = new Client(this.#vendor)
    this.#secret = options.webhookSecret
    this.#publicKey = options.publicKey
    this.#url = callback.url
    this.#numbers = new Numbers(this.#client, this.#url, () => this.#server())
    this.#webCalls = new WebCalls(this.#client, this.#vendor)
  }

  async upsertAgent(spec: AgentSpec, vendorId: string | null): Promise<VendorAgent> {
    const body = assistantBody(spec, await this.#server())
    const { id } =
      (vendorId && (await known(this.#client.updateAssistant(vendorId, body)))) ||
      (await this.#takeOverOrCreate(spec.key, body))
    return vendorAgent(await this.#client.getAssistant(id))
  }

  async findAgent(vendorId: string): Promise<VendorAgent | null> {
    const assistant = await known(this.#client.getAssistant(vendorId))
    return assistant && vendorAgent(assistant)
  }

  async findAgentByKey(key: string): Promise<VendorAgent | null> {
    const assistant = await this.#heldWith(key)
    return assistant ? vendorAgent(assistant) : null
  }

  async listAgents(): Promise<VendorAgent[]> {
    return (await this.#client.listAssistants()).map(vendorAgent)
  }

  async removeAgent(vendorId: string): Promise<void> {
    await known(this.#client.deleteAssistant(vendorId))
  }

  acquireNumber(routing: NumberRouting, areaCode: string | null): Promise<VendorNumber> {
    return this.#numbers.acquire(routing, areaCode)
  }
  importNumber(routing: NumberRouting, number: string, login: CarrierLogin): Promise<VendorNumber> {
    return this.#numbers.import(routing, number, login)
  }
  routeNumber(vendorId: string, routing: NumberRouting): Promise<VendorNumber> {
    return this.#numbers.route(vendorId, routing)
  }
  findNumber(vendorId: string): Promise<VendorNumber | null> {
    return this.#numbers.find(vendorId)
  }
  listNumbers(): Promise<VendorNumber[]> {
    return this.#numbers.list()
  }
  releaseNumber(vendorId: string): Promise<void> {
    return this.#numbers.release(vendorId)
  }

  async findCall(callId: string): Promise<CallReport | null> {
    const call = await known(this.#client.getCall(callId))
    return call && reportOfCall(call)
  }

  async endCall(callId: string): Promise<void> {
    const call = await known(this.#client.getCall(callId))
    if (!call || reportOfCall(call).endedAt) return
    const address = controlAddress(call, this.#vendor.baseUrl)
    await known(this.#client.steerCall(address, { type: 'end-call' }, this.#publicKey))
  }

  async listCalls(since: Date, cursor: string | null): Promise<Page<CallReport>> {
    const { request, pageOf } = callPage(since, cursor)
    const { calls, next } = pageOf(await this.#client.listCalls(request))
    return { items: calls.map(reportOfCall), next }
  }

  openRecording(callId: string, range: string | null): Promise<Recording | null> {
    return known(openSound(this.#vendor, callId, range))
  }

  grantWebCall(terms: WebCallTerms): Promise<WebCallGrant> {
    return this.#webCalls.grant(terms)
  }

  async chat(spec: AgentSpec, turn: ChatTurn): Promise<ChatAnswer> {
    const body = chatBody(spec, turn, await this.#server())
    return chatAnswer(await this.#client.createChat(body))
  }

  agentFingerprint(spec: AgentSpec): string {
    return fingerprint(assistantBody(spec, serverBlock(this.#url, '')))
  }

  agentParts(spec: AgentSpec): AgentParts {
    return parts(assistantBody(spec, serverBlock(this.#url, '')))
  }

  /** A copy made by an earlier attempt whose answer was lost carries our key. */
  async #takeOverOrCreate(key: string, body: Parameters<Client['createAssistant']>[0]) {
    const held = await this.#heldWith(key)
    return held ? this.#client.updateAssistant(held.id, body) : this.#client.createAssistant(body)
  }

  async #heldWith(key: string) {
    return (await this.#client.listAssistants()).find((one) => one.metadata?.key === key)
  }

  async #server(): Promise<Vapi.Server> {
    this.#credential ??= ensureCredential(this.#client, this.#secret).catch((failure) => {
      this.#credential = undefined
      throw failure
    })
    return serverBlock(this.#url, await this.#credential)
  }
}
