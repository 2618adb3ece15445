import { isSandbox } from '#config/mode'
import { Adapters } from '#services/integrations/adapters'
import { SandboxHost } from '#services/sandbox/host'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    integrations: Adapters
    sandbox: SandboxHost
  }
}

/** Binds the vendors' adapters and, in the sandbox, hosts the stand-ins they speak to. */
export default class IntegrationsProvider {
  #sandbox?: SandboxHost

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('sandbox', async (resolver) => {
      this.#sandbox = new SandboxHost(await resolver.make('lucid.db'))
      return this.#sandbox
    })
    this.app.container.singleton('integrations', async (resolver) => {
      const sandbox = await resolver.make('sandbox')
      return new Adapters(async () => (await sandbox.locate())?.origins ?? {})
    })
  }

  async ready() {
    if (!isSandbox || this.app.getEnvironment() !== 'web') return
    const sandbox = await this.app.container.make('sandbox')
    await sandbox.start(await this.app.container.make('integrations'))
    // Imported here: they need what is bound above.
    const { seedSandbox } = await import('#services/boot/seed')
    const { printBanner } = await import('#services/boot/banner')
    await printBanner(this.app, await seedSandbox(this.app))
  }

  async shutdown() {
    await this.#sandbox?.stop()
  }
}
