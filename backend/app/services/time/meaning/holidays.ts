import { DateTime } from 'luxon'

const FIXED: Record<string, [month: number, day: number]> = {
  'new-years-day': [1, 1],
  'epiphany': [1, 6],
  'valentines-day': [2, 14],
  'labour-day': [5, 1],
  'german-unity': [10, 3],
  'reformation-day': [10, 31],
  'halloween': [10, 31],
  'all-saints': [11, 1],
  'saint-nicholas': [12, 6],
  'christmas-eve': [12, 24],
  'christmas-day': [12, 25],
  'boxing-day': [12, 26],
  'new-years-eve': [12, 31],
}

/** Days from Easter Sunday. */
const MOVING: Record<string, number> = {
  'rose-monday': -48,
  'shrove-tuesday': -47,
  'ash-wednesday': -46,
  'maundy-thursday': -3,
  'good-friday': -2,
  'easter-sunday': 0,
  'easter-monday': 1,
  'ascension': 39,
  'whit-sunday': 49,
  'whit-monday': 50,
  'corpus-christi': 60,
}

/** The day of a holiday in a year. */
export function holidayIn(name: string, year: number): DateTime {
  const fixed = FIXED[name]
  if (fixed) return DateTime.utc(year, ...fixed)
  return easter(year).plus({ days: MOVING[name]! })
}

/** Gregorian Easter, by the anonymous algorithm of 1876. */
function easter(year: number): DateTime {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return DateTime.utc(year, Math.floor(n / 31), (n % 31) + 1)
}
