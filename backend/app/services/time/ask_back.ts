import { sayClock, sayDay } from './say_time.ts'
import type { DateTime } from 'luxon'
import type { Question, Why } from './resolution.ts'

type Language = 'en' | 'de'

const QUESTIONS: Record<Language, Record<Why, string>> = {
  en: {
    'ambiguous': 'Which day and time is meant? Please name the weekday, the date and the time.',
    'past': 'That is over already. Which day and time to come is meant?',
    'gap':
      'Clocks are put forward then, so that time does not exist on that day. Which other time would suit?',
    'overlap':
      'Clocks are put back then, so that time comes twice on that day. Which other time would suit?',
    'conflicting':
      'The weekday, the date and the time do not fit together. Which day and time is meant?',
    'impossible': 'There is no such day or time. Which one is meant?',
    'incomplete': 'Which day is meant? Please name the weekday or the date.',
    'vague': 'Is there a day that suits best?',
    'negated': 'And which day and time would suit?',
    'outside': 'That cannot be booked: it is too soon or too far ahead. Is there another day?',
    'not-understood': 'I did not get the day and time. Please say them once more, with the date.',
  },
  de: {
    'ambiguous':
      'Welcher Tag und welche Uhrzeit sind gemeint? Bitte nennen Sie Wochentag, Datum und Uhrzeit.',
    'past': 'Das ist schon vorbei. Welcher kommende Tag und welche Uhrzeit sind gemeint?',
    'gap':
      'Da wird die Uhr vorgestellt, diese Uhrzeit gibt es an dem Tag nicht. Welche andere passt Ihnen?',
    'overlap':
      'Da wird die Uhr zurückgestellt, diese Uhrzeit gibt es an dem Tag zweimal. Welche andere passt Ihnen?',
    'conflicting': 'Wochentag, Datum und Uhrzeit passen nicht zusammen. Was ist gemeint?',
    'impossible': 'Diesen Tag oder diese Uhrzeit gibt es nicht. Was ist gemeint?',
    'incomplete': 'Welcher Tag ist gemeint? Bitte nennen Sie den Wochentag oder das Datum.',
    'vague': 'Gibt es einen Tag, der Ihnen am besten passt?',
    'negated': 'Und welcher Tag und welche Uhrzeit passen Ihnen?',
    'outside':
      'Das lässt sich nicht buchen: Es ist zu kurzfristig oder zu weit voraus. Geht ein anderer Tag?',
    'not-understood':
      'Den Tag und die Uhrzeit habe ich nicht verstanden. Bitte sagen Sie sie noch einmal mit Datum.',
  },
}

const WHICH_TIME = {
  en: 'At which time? Please say whether in the morning, the afternoon or the evening.',
  de: 'Um welche Uhrzeit? Bitte sagen Sie dazu, ob morgens, nachmittags oder abends.',
}

/** What to ask the caller, with the readings there are where they are known. */
export function askBack(question: Question, language: Language, now: DateTime): string {
  const { why, missing, readings } = question
  if (why !== 'ambiguous') return QUESTIONS[language][why]
  if (readings.length === 2) {
    const said = readings.map((reading) =>
      missing === 'time' ? sayClock(reading, language) : sayDay(reading, language, now)
    )
    return language === 'de'
      ? `Ist ${said[0]} gemeint oder ${said[1]}?`
      : `Is that ${said[0]} or ${said[1]}?`
  }
  if (missing === 'time') return WHICH_TIME[language]
  return missing === 'day' ? QUESTIONS[language].incomplete : QUESTIONS[language].ambiguous
}
