import { test } from '@japa/runner'
import { libraryAnswer, resolverSays } from '#tests/support/time_phrases/answers'
import { readPhrases, type Phrase } from '#tests/support/time_phrases/read'

const phrases = readPhrases()
const said = new Map(phrases.map((phrase) => [phrase, resolverSays(phrase)]))

/** The expected value without what is there to be checked by people. */
function plain({ expected }: Phrase) {
  return expected.replace(/^[A-Z]\w\w (?=\d)/, '').replace(/ \(\w+\)$/, '')
}

type Verdict = 'right' | 'asked' | 'wrong'

/** Asking where there was an answer is no harm done; an answer that is not the one expected is. */
function verdict(phrase: Phrase, answer: string): Verdict {
  if (answer.startsWith('?')) return plain(phrase).startsWith('?') ? 'right' : 'asked'
  return answer === plain(phrase) ? 'right' : 'wrong'
}

function score(of: Phrase[], say: (phrase: Phrase) => string) {
  const counts = { right: 0, asked: 0, wrong: 0 }
  for (const phrase of of) counts[verdict(phrase, say(phrase))] += 1
  return counts
}

test.group('When a caller means, on the whole table', () => {
  for (const language of ['en', 'de'] as const) {
    const own = phrases.filter(({ scene }) => scene.language === language)
    const instants = own.filter(({ meaning }) => meaning.kind === 'instant')

    test(`${language}: no time is wrong, and of those named at least 97 % are told`, ({
      assert,
    }) => {
      const say = (phrase: Phrase) => said.get(phrase)!.answer
      const [ours, told] = [score(own, say), score(instants, say)]
      const line = ({ right, asked, wrong }: typeof ours) =>
        `${right} right, ${asked} asked back, ${wrong} wrong`
      console.log(
        [
          `    ${language}, ${own.length} phrases: resolver ${line(ours)}`,
          `chrono-node alone ${line(score(own, libraryAnswer))}`,
          `of them ${instants.length} instants: resolver ${line(told)}`,
          `chrono-node alone ${line(score(instants, libraryAnswer))}`,
        ].join('\n      ')
      )
      assert.equal(ours.wrong, 0)
      assert.equal(told.wrong, 0)
      assert.isAtLeast(told.right, 0.97 * instants.length)
    })

    test(`${language}: a word that nobody knows makes a question of any phrase, wherever it is put`, ({
      assert,
    }) => {
      const told = own.filter(({ meaning }) => meaning.kind !== 'ask')
      const guessed = told.flatMap((phrase, index) => {
        const words = phrase.said.split(' ')
        words.splice(index % (words.length + 1), 0, 'blorp')
        const { answer } = resolverSays({ ...phrase, said: words.join(' ') })
        return answer.startsWith('?') ? [] : [`${words.join(' ')}: ${answer}`]
      })
      assert.isAbove(told.length, 1500)
      assert.deepEqual(guessed, [])
    })

    test(`${language}: every phrase is answered as the table has it`, ({ assert }) => {
      const others = own.flatMap((phrase) => {
        const { answer, missing } = said.get(phrase)!
        const expects = phrase.meaning.kind === 'ask' ? phrase.meaning.missing : null
        const isSame = answer === plain(phrase) && (expects === null || missing === expects)
        return isSame
          ? []
          : [`${phrase.theme}: "${phrase.said}" | ${phrase.expected} | ${answer} (${missing})`]
      })
      assert.deepEqual(others, [])
    })
  }
})
