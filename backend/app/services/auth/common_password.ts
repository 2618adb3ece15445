import { COMMON_WORDS } from './common_words.ts'

/** Lines that fingers and minds walk along, forwards or backwards. */
const WALKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '012345678901234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopüasdfghjklöäyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6z7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '147258369',
].flatMap((walk) => [walk, [...walk].reverse().join('')])

const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  '$': 's',
  '!': 'i',
}

const MOST_WALKS = 3
const MOST_WORDS = 2

/**
 * Whether a password is among those that are tried first. The lists of the commonest ones consist, from
 * twelve characters on, of a few ways to fill up length: something short repeated, walks on the keyboard,
 * and a common word or two with figures around them. These are recognised rather than listed.
 */
export function isCommonPassword(password: string, context: string[] = []): boolean {
  const plain = password.toLowerCase()
  return isRepetition(plain) || isWalks(plain) || isWords(plain, context)
}

/** `aaaaaaaaaaaa`, `abc123abc123` */
function isRepetition(text: string): boolean {
  return /^(.{1,7}?)\1+.{0,2}$/su.test(text) || new Set(text).size < 4
}

/** `qwertyuiop12`, `1q2w3e4r5t6y`, `123456654321` */
function isWalks(text: string, left = MOST_WALKS): boolean {
  if (text.length < 3) return true
  if (left === 0) return false
  for (let length = text.length; length >= 3; length--) {
    const start = text.slice(0, length)
    if (WALKS.some((walk) => walk.includes(start))) return isWalks(text.slice(length), left - 1)
  }
  return false
}

/** `Password2026!`, `p@ssw0rdp@ssw0rd`, the person's own name or business with figures. */
function isWords(text: string, context: string[]): boolean {
  const own = context.flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const known = (word: string) => COMMON_WORDS.has(word) || (word.length > 2 && own.includes(word))
  // What stands for a letter may also be a figure at the end: read both ways.
  const readings = [trimmed(text), spelled(trimmed(text)), trimmed(spelled(text))]
  return readings
    .map(lettersOf)
    .some((letters) => letters !== '' && isMadeOf(letters, known, MOST_WORDS))
}

function spelled(text: string) {
  return [...text].map((sign) => LOOKALIKES[sign] ?? sign).join('')
}

function trimmed(text: string) {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}

function lettersOf(text: string) {
  return text.replace(/[^\p{L}]+/gu, '')
}

function isMadeOf(text: string, known: (word: string) => boolean, left: number): boolean {
  if (text === '') return true
  if (left === 0) return false
  for (let length = text.length; length >= 2; length--) {
    if (known(text.slice(0, length)) && isMadeOf(text.slice(length), known, left - 1)) return true
  }
  return false
}
