/** How long the longest specs take, in seconds on two processors, roughly: to share them out evenly. */
const LONGEST: Record<string, number> = {
  'browser/site/every_page': 78,
  'browser/site/every_page_in_german': 54,
  'browser/site/buying': 19,
  'browser/site/pool': 17,
  'browser/site/live': 16,
  'browser/site/one_call': 13,
  'browser/site/setting_up': 13,
  'browser/site/disputing': 13,
  'browser/site/talking': 11,
  'browser/site/without_javascript': 10,
  'functional/inbound/all_at_once': 52,
  'functional/credits/event_storm': 51,
  'functional/credits/model': 33,
  'functional/bookings/booking': 20,
  'functional/calls/replays': 19,
  'functional/calls/recovery': 19,
  'functional/credits/refused': 19,
  'functional/credits/purchase': 18,
  'functional/credits/top_up': 18,
  'functional/trials/talking': 17,
  'functional/inbound/real_shapes': 14,
  'functional/connections/call_sheet': 13,
  'functional/credits/refunds': 13,
  'functional/bookings/free_busy_faults': 13,
  'functional/agents/killed': 12,
  'functional/bookings/move': 12,
  'functional/site/bytes': 11,
  'functional/credits/at_once': 11,
  'functional/credits/one_that_fails': 11,
  'functional/bookings/two_processes': 10,
  'unit/platform/supervisor': 15,
  'unit/platform/embedded_postgres': 7,
}
const USUAL = 3

/** Of a spec by its path. */
export function secondsOf(file: string): number {
  const name = /tests[/\\](.+)\.spec\.ts$/.exec(file)?.[1]?.replaceAll('\\', '/')
  return (name && LONGEST[name]) || USUAL
}
