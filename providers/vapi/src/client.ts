import type { Vapi, VapiClient } from '@vapi-ai/server-sdk'
import { ProviderError } from '@kametrix/contracts'
import { z } from 'zod'
import { connect, everyPage, passthrough } from './connection.ts'
import { translateFailure } from './failures.ts'
import {
  assistantShape,
  callShape,
  chatShape,
  credentialShape,
  phoneNumberShape,
} from './shapes/api.ts'

/** Fields that the API takes although the SDK's types have lost them. */
export type AssistantBody = Vapi.CreateAssistantDto & { silenceTimeoutSeconds?: number }

/**
 * The only place that talks to Vapi, through its own SDK. The SDK retries POST by itself, which
 * would dial or buy twice, so its retries are off: whoever calls decides by the error's remedy.
 */
export class Client {
  readonly #connect: () => Promise<VapiClient>
  readonly #credentials: URL

  constructor(options: { baseUrl: string; apiKey: string | undefined }) {
    let connected: Promise<VapiClient> | undefined
    this.#credentials = new URL('/credential', options.baseUrl)
    this.#connect = () => (connected ??= connect(options))
  }

  createAssistant(body: AssistantBody) {
    return this.#write(assistantShape, (sdk) => sdk.assistants.create(body))
  }
  updateAssistant(id: string, body: AssistantBody) {
    return this.#write(assistantShape, (sdk) => sdk.assistants.update({ id, ...body }))
  }
  getAssistant(id: string) {
    return this.#read(assistantShape, (sdk) => sdk.assistants.get({ id }))
  }
  deleteAssistant(id: string) {
    return this.#write(z.unknown(), (sdk) => sdk.assistants.delete({ id }))
  }
  listAssistants() {
    return everyPage((page) =>
      this.#read(z.array(assistantShape), (sdk) => sdk.assistants.list(page))
    )
  }

  createNumber(body: Vapi.CreatePhoneNumbersRequest) {
    return this.#write(phoneNumberShape, (sdk) => sdk.phoneNumbers.create(body))
  }
  updateNumber(id: string, body: Vapi.UpdatePhoneNumbersRequestBody) {
    return this.#write(phoneNumberShape, (sdk) => sdk.phoneNumbers.update({ id, body }))
  }
  getNumber(id: string) {
    return this.#read(phoneNumberShape, (sdk) => sdk.phoneNumbers.get({ id }))
  }
  deleteNumber(id: string) {
    return this.#write(z.unknown(), (sdk) => sdk.phoneNumbers.delete({ id }))
  }
  listNumbers() {
    return everyPage((page) =>
      this.#read(z.array(phoneNumberShape), (sdk) => sdk.phoneNumbers.list(page))
    )
  }

  getCall(id: string) {
    return this.#read(callShape, (sdk) => sdk.calls.get({ id }))
  }
  listCalls(request: Vapi.ListCallsRequest) {
    return this.#read(z.array(callShape), (sdk) => sdk.calls.list(request))
  }

  createChat(body: Vapi.CreateChatDto) {
    return this.#write(chatShape, (sdk) => sdk.chats.create(body))
  }

  /** Live control of one call, at the address that the call itself states. */
  steerCall(
    controlUrl: string,
    order: Vapi.ClientInboundMessageMessage.EndCall,
    key: string | undefined
  ) {
    return this.#write(z.unknown(), (sdk) =>
      passthrough(sdk, controlUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(order),
      })
    )
  }

  /** `/credential` is used by Vapi's own guides but is neither in its published schema nor in the SDK. */
  listCredentials() {
    return this.#read(z.array(credentialShape), (sdk) =>
      passthrough(sdk, `${this.#credentials}?limit=100`)
    )
  }
  createCredential(body: Vapi.CreateCustomCredentialDto & { provider: 'custom-credential' }) {
    return this.#write(credentialShape, (sdk) =>
      passthrough(sdk, this.#credentials, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    )
  }

  #read<T>(shape: z.ZodType<T>, request: (sdk: VapiClient) => Promise<unknown>): Promise<T> {
    return this.#ask(shape, request, false)
  }

  #write<T>(shape: z.ZodType<T>, request: (sdk: VapiClient) => Promise<unknown>): Promise<T> {
    return this.#ask(shape, request, true)
  }

  async #ask<T>(
    shape: z.ZodType<T>,
    request: (sdk: VapiClient) => Promise<unknown>,
    writes: boolean
  ): Promise<T> {
    const sdk = await this.#connect()
    const answer = await request(sdk).catch((failure) => {
      throw translateFailure(failure, writes)
    })
    const parsed = shape.safeParse(answer)
    if (parsed.success) return parsed.data
    throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Vapi gave an answer we cannot read.', {
      ambiguous: writes,
      cause: parsed.error,
    })
  }
}
