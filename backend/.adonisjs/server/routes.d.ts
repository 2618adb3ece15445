import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'inbound.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  GET: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  HEAD: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'v1.me.show': { paramsTuple?: []; params?: {} }
    'v1.home.show': { paramsTuple?: []; params?: {} }
    'v1.settings.show': { paramsTuple?: []; params?: {} }
    'v1.templates.index': { paramsTuple?: []; params?: {} }
    'v1.agents.index': { paramsTuple?: []; params?: {} }
    'v1.agents.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.calls.index': { paramsTuple?: []; params?: {} }
    'v1.calls.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'v1.messages.index': { paramsTuple?: []; params?: {} }
    'v1.bookings.index': { paramsTuple?: []; params?: {} }
    'v1.credits.show': { paramsTuple?: []; params?: {} }
    'v1.connections.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.index': { paramsTuple?: []; params?: {} }
    'v1.webhooks.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
  }
  OPTIONS: {
  }
  POST: {
    'inbound.store': { paramsTuple: [ParamValue]; params: {'provider': ParamValue} }
  }
  PUT: {
  }
  PATCH: {
  }
  DELETE: {
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}