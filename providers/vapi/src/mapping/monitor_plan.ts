import type { Vapi } from '@vapi-ai/server-sdk'

/** A call that outlives its time is ended by its control address; nobody without our key steers it, nobody listens. */
export const MONITOR_PLAN: Vapi.MonitorPlan = {
  listenEnabled: false,
  listenAuthenticationEnabled: true,
  controlEnabled: true,
  controlAuthenticationEnabled: true,
}
