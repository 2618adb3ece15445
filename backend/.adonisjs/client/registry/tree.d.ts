/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  v1: {
    me: {
      show: typeof routes['v1.me.show']
    }
    home: {
      show: typeof routes['v1.home.show']
    }
    settings: {
      show: typeof routes['v1.settings.show']
    }
    templates: {
      index: typeof routes['v1.templates.index']
    }
    agents: {
      index: typeof routes['v1.agents.index']
      show: typeof routes['v1.agents.show']
    }
    calls: {
      index: typeof routes['v1.calls.index']
      show: typeof routes['v1.calls.show']
    }
    messages: {
      index: typeof routes['v1.messages.index']
    }
    bookings: {
      index: typeof routes['v1.bookings.index']
    }
    credits: {
      show: typeof routes['v1.credits.show']
    }
    connections: {
      index: typeof routes['v1.connections.index']
    }
    webhooks: {
      index: typeof routes['v1.webhooks.index']
      show: typeof routes['v1.webhooks.show']
    }
  }
}
