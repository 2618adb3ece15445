import type { DateTime } from 'luxon'
import type { Service } from '#services/agents/content'

interface SpokenOffer {
  start: DateTime
  token: string
}

interface SpokenBooking {
  service: string
  start: DateTime
  code: string
}

/** What is said about bookings. Dates are always said in full, so that a mistake is heard. */
export interface BookingWords {
  whichService: (services: Service[]) => string
  whichDay: string
  nothingFree: string
  /** Said before offers, so that the caller hears what was understood. */
  asked: (said: string) => string
  nothingThen: string
  calendarUnknown: string
  offers: (offers: SpokenOffer[]) => string
  notOffered: string
  whoIsIt: string
  /** What was said is no mail address. Asked once in a call. */
  whichAddress: string
  taken: string
  closed: string
  booked: (service: string, start: DateTime) => string
  /** Said after what is booked: the address, so that a slip is heard; null where it is known from before. */
  mailed: (address: string | null) => string
  willConfirm: (service: string, start: DateTime) => string
  numberWithheld: string
  noBookings: string
  bookings: (bookings: SpokenBooking[]) => string
  notYours: string
  cancelled: (service: string, start: DateTime) => string
  moved: (service: string, start: DateTime) => string
  /** The calendar takes its time: until then the old time holds. */
  willMove: (service: string, start: DateTime) => string
  notMoved: (service: string, start: DateTime) => string
}

const list = (services: Service[]) => services.map(({ name }) => name).join(', ')

const en: BookingWords = {
  whichService: (services) => `Which of these is it: ${list(services)}?`,
  whichDay: 'Which day is meant? Please name the weekday or the date.',
  asked: (said) => `Asked for: ${said}.`,
  nothingThen: 'Nothing is free then.',
  nothingFree: 'There is no free time in the coming weeks. I can take a message instead.',
  calendarUnknown: 'I cannot see the calendar right now. I can take a message instead.',
  offers: (offers) =>
    `Free: ${offers
      .map(({ start, token }, index) => `${index + 1}: ${spoken(start, 'en')} [slot ${token}]`)
      .join('; ')}`,
  notOffered: 'That time was not offered. Please look for free times first.',
  whoIsIt: 'Under which name may I book it?',
  whichAddress:
    'I did not get the mail address. Please say it once more, letter by letter where it is hard to hear; without one, I book all the same.',
  taken: 'That time has just been taken. Please look for free times again.',
  closed: 'We are closed at that time after all. Please look for free times again.',
  booked: (service, start) => `Booked: ${service}, ${spoken(start, 'en')}.`,
  mailed: (address) =>
    address
      ? `The confirmation goes to ${aloud(address, { at: 'at', dot: 'dot', dash: 'dash', underscore: 'underscore' })}.`
      : 'The confirmation goes to the mail address that we know.',
  willConfirm: (service, start) =>
    `I have set aside ${service}, ${spoken(start, 'en')}, and will confirm it by message.`,
  numberWithheld:
    'Your number is withheld, so I cannot see what is booked from it. I can take a message instead.',
  noBookings: 'Nothing is booked from this number.',
  bookings: (bookings) => `Booked from this number: ${named(bookings, 'en')}`,
  notYours: 'I cannot find that booking. Please look for the bookings of this number first.',
  cancelled: (service, start) => `Cancelled: ${service}, ${spoken(start, 'en')}.`,
  moved: (service, start) => `Moved: ${service} is now ${spoken(start, 'en')}.`,
  willMove: (service, start) =>
    `I have set aside ${spoken(start, 'en')} for ${service}, and will confirm it by message. Until then the old time holds.`,
  notMoved: (service, start) =>
    `I could not move it: ${service} stays ${spoken(start, 'en')}. I can take a message instead.`,
}

const de: BookingWords = {
  whichService: (services) => `Welche Leistung ist gemeint: ${list(services)}?`,
  whichDay: 'Welcher Tag ist gemeint? Bitte nennen Sie den Wochentag oder das Datum.',
  asked: (said) => `Gefragt: ${said}.`,
  nothingThen: 'Da ist nichts frei.',
  nothingFree: 'In den nächsten Wochen ist nichts frei. Ich nehme gern eine Nachricht auf.',
  calendarUnknown:
    'Ich kann den Kalender gerade nicht einsehen. Ich nehme gern eine Nachricht auf.',
  offers: (offers) =>
    `Frei: ${offers
      .map(({ start, token }, index) => `${index + 1}: ${spoken(start, 'de')} [slot ${token}]`)
      .join('; ')}`,
  notOffered: 'Diese Zeit wurde nicht angeboten. Bitte zuerst nach freien Zeiten sehen.',
  whoIsIt: 'Auf welchen Namen darf ich buchen?',
  whichAddress:
    'Die Mailadresse habe ich nicht verstanden. Bitte noch einmal, wo nötig Buchstabe für Buchstabe; ohne Adresse buche ich genauso.',
  taken: 'Diese Zeit ist gerade vergeben worden. Bitte noch einmal nach freien Zeiten sehen.',
  closed: 'Zu dieser Zeit haben wir doch geschlossen. Bitte noch einmal nach freien Zeiten sehen.',
  booked: (service, start) => `Gebucht: ${service}, ${spoken(start, 'de')}.`,
  mailed: (address) =>
    address
      ? `Die Bestätigung geht an ${aloud(address, { at: 'ät', dot: 'Punkt', dash: 'Bindestrich', underscore: 'Unterstrich' })}.`
      : 'Die Bestätigung geht an die Mailadresse, die wir kennen.',
  willConfirm: (service, start) =>
    `Ich habe ${service}, ${spoken(start, 'de')}, vorgemerkt und bestätige es per Nachricht.`,
  numberWithheld:
    'Ihre Nummer ist unterdrückt, ich kann daher nicht sehen, was gebucht ist. Ich nehme gern eine Nachricht auf.',
  noBookings: 'Von dieser Nummer ist nichts gebucht.',
  bookings: (bookings) => `Von dieser Nummer gebucht: ${named(bookings, 'de')}`,
  notYours: 'Diesen Termin finde ich nicht. Bitte zuerst nach den Terminen dieser Nummer sehen.',
  cancelled: (service, start) => `Abgesagt: ${service}, ${spoken(start, 'de')}.`,
  moved: (service, start) => `Verschoben: ${service} ist jetzt ${spoken(start, 'de')}.`,
  willMove: (service, start) =>
    `Ich habe ${spoken(start, 'de')} für ${service} vorgemerkt und bestätige es per Nachricht. Bis dahin gilt die alte Zeit.`,
  notMoved: (service, start) =>
    `Ich konnte den Termin nicht verschieben: ${service} bleibt ${spoken(start, 'de')}. Ich nehme gern eine Nachricht auf.`,
}

export function bookingWords(language: 'en' | 'de'): BookingWords {
  return language === 'de' ? de : en
}

function named(bookings: SpokenBooking[], language: 'en' | 'de'): string {
  return bookings
    .map(
      ({ service, start, code }, index) =>
        `${index + 1}: ${service}, ${spoken(start, language)} [booking ${code}]`
    )
    .join('; ')
}

/** The signs of an address as they are said. */
function aloud(address: string, say: Record<'at' | 'dot' | 'dash' | 'underscore', string>): string {
  const names: Record<string, string> = {
    ...{ '@': say.at, '.': say.dot, '-': say.dash },
    ...{ '_': say.underscore, '+': 'plus' },
  }
  return address.replaceAll(/[@._+-]/g, (sign) => ` ${names[sign]} `)
}

function spoken(start: DateTime, language: 'en' | 'de'): string {
  const format = language === 'de' ? "cccc, d. LLLL 'um' H:mm 'Uhr'" : "cccc d LLLL 'at' HH:mm"
  return start.setLocale(language).toFormat(format)
}
