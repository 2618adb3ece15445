import type { ApplicationService } from '@adonisjs/core/types'

/** Lets the server end as soon as it has answered whom it was answering. */
export default class HttpProvider {
  constructor(protected app: ApplicationService) {}

  async start() {
    const emitter = await this.app.container.make('emitter')
    emitter.once('http:server_ready', () => this.#endSoon())
  }

  /** Node keeps a connection for its next request also while the server is closing, unless told otherwise. */
  async #endSoon() {
    const server = await this.app.container.make('server')
    // Hooks run last come, first served: this one before the server waits for its connections.
    this.app.terminating(() => {
      const node = server.getNodeServer()!
      node.keepAliveTimeout = 1
      node.prependListener('request', (_request, response) => {
        response.setHeader('connection', 'close')
      })
    })
  }
}
