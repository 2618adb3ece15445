import { DateTime } from 'luxon'
import { appUrl } from '#config/app'
import { integrations } from '#config/integrations'
import { sandboxUrl } from '#config/mode'
import { startSandbox, type Sandbox } from '@kametrix/sandbox'
import type { Database } from '@adonisjs/lucid/database'
import type { Adapters } from '#services/integrations/adapters'

/** Where a running sandbox is found. */
export interface SandboxAddress {
  controlUrl: string
  /** By stand-in. */
  origins: Record<string, string>
  smtpUrl: string
}

const SETTING = 'sandbox'

/**
 * The stand-ins, hosted by the process that serves. Other processes of the install
 * (a worker, a command) find them through the database.
 */
export class SandboxHost {
  #running?: Sandbox
  #prepared = false

  constructor(private readonly db: Database) {}

  /** Whether this process's vendors can be spoken to: its own stand-ins are up, or others run them. */
  get isReady(): boolean {
    return this.#prepared || sandboxUrl !== undefined
  }

  /** Starts the stand-ins, unless they run in a process of their own, and tells the other processes. */
  async start(adapters: Adapters) {
    if (sandboxUrl) return
    const simulated = integrations.filter((one) => adapters.state(one) === 'sandbox')
    const loaded = await Promise.all(simulated.map((one) => one.standIn!.load()))
    this.#running = await startSandbox({
      standIns: loaded.map((module) => module.default),
      publicUrl: appUrl,
    })
    await this.#publish(this.#running)
    for (const one of simulated) {
      const id = one.provider.id
      await one.standIn!.prepare?.((action, input) => this.#running!.act(id, action, input), {
        callbackUrl: adapters.callbackUrl(id),
        options: adapters.optionsOf(one),
      })
    }
    this.#prepared = true
  }

  /** The sandbox of this install; null when none runs. */
  async locate(): Promise<SandboxAddress | null> {
    if (this.#running) return addressOf(this.#running)
    if (sandboxUrl) return readAddress(sandboxUrl)
    const row = await this.db.from('install_settings').where('key', SETTING).first()
    return row?.value ?? null
  }

  async stop() {
    await this.#running?.close()
    this.#running = undefined
    this.#prepared = false
  }

  async #publish(sandbox: Sandbox) {
    await this.db
      .table('install_settings')
      .insert({ key: SETTING, value: addressOf(sandbox), updated_at: DateTime.utc().toJSDate() })
      .onConflict('key')
      .merge(['value', 'updated_at'])
  }
}

function addressOf({ controlUrl, origins, smtpUrl }: Sandbox): SandboxAddress {
  return { controlUrl, origins, smtpUrl }
}

async function readAddress(controlUrl: string): Promise<SandboxAddress> {
  const response = await fetch(`${controlUrl}/state`)
  const state = (await response.json()) as SandboxAddress
  return { controlUrl, origins: state.origins, smtpUrl: state.smtpUrl }
}
