/** Somebody who is booked by their calendars. */
export interface Booked {
  id: string
  name: string
  writeCalendarId: string | null
  readCalendarIds: string[]
}
