import { test } from '@japa/runner'
import { compile } from '#services/agents/compile'
import { complete, type AgentContent } from '#services/agents/content'
import { promptOf } from '#services/agents/prompt'
import { contentOf, templates } from '#services/agents/templates/index'

const LANGUAGES = ['en', 'de'] as const
const SALON = contentOf(templates[0], 'Salon Lumen', 'en')

/** Everything that an owner can say to callers, each by a word found nowhere else. */
const SAID: Partial<AgentContent> = {
  business: { name: 'Qabc', trade: 'Qtrade', description: 'Qdescription' },
  tone: 'Qtone',
  services: [
    { name: 'Qservice', minutes: 4711, bufferMinutes: 815, price: 'Qprice', staffIds: ['Hstaff'] },
  ],
  hours: [{ weekday: 3, opens: '03:33', closes: '04:44' }],
  closures: [{ from: '2031-05-06', to: '2031-05-06', reason: 'Qreason', hours: null }],
  questions: [{ question: 'Qquestion', answer: 'Qanswer' }],
  policies: ['Qpolicy'],
  duties: ['Qduty'],
  avoid: ['Qavoid'],
  emergency: 'Qemergency',
  transfers: [{ number: '+4930111222', description: 'Qowner', when: 'Qwhen', hours: 'open' }],
  instructions: 'Qinstructions',
}
const WORDS =
  'Qabc Qtrade Qdescription Qtone Qservice 4711 Qprice 03:33 04:44 2031 Qreason Qquestion Qanswer Qpolicy Qduty Qavoid Qemergency Qowner Qwhen Qinstructions'.split(
    ' '
  )

test.group('The prompt', () => {
  for (const language of LANGUAGES) {
    const content = { ...SALON, ...SAID, language, voice: 'Hvoice' }
    test(`in "${language}" holds each fact that a caller may ask about`, ({ assert }) => {
      const prompt = promptOf(content)
      for (const word of WORDS) assert.include(prompt, word)
    })

    test(`in "${language}" holds nothing that is not for callers`, ({ assert }) => {
      const prompt = promptOf(content)
      for (const hidden of ['815', 'Hstaff', 'Hvoice', '+4930111222', 'undefined', 'null']) {
        assert.notInclude(prompt, hidden)
      }
    })

    test(`in "${language}" speaks of nothing that the owner left out`, ({ assert }) => {
      const bare: AgentContent = {
        ...content,
        business: { name: 'Qabc', trade: 'Qtrade', description: '' },
        services: [],
        closures: [],
        questions: [],
        policies: [],
        duties: [],
        avoid: [],
        emergency: null,
        transfers: [],
        instructions: ' ',
      }
      const titles = [...promptOf(bare).matchAll(/^## (.+)$/gm)].map(([, title]) => title)
      assert.deepEqual(
        titles,
        {
          en: ['Now', 'Opening hours', 'Outside the opening hours', 'How you work'],
          de: ['Jetzt', 'Öffnungszeiten', 'Außerhalb der Öffnungszeiten', 'So arbeiten Sie'],
        }[language]
      )
      assert.notMatch(promptOf(bare), /find_slots|book_slot|find_bookings|cancel_booking/)
    })
  }

  test('ends with the owner’s own words', ({ assert }) => {
    const prompt = promptOf({ ...SALON, instructions: 'Mention the winter sale.\n' })
    assert.isTrue(prompt.endsWith('## From the owner\nMention the winter sale.'))
  })

  test('has German callers addressed as the owner decided', ({ assert }) => {
    const german = contentOf(templates[0], 'Salon Lumen', 'de')
    assert.include(promptOf(german), '„Sie“')
    assert.include(promptOf({ ...german, formality: 'informal' }), '„du“')
  })
})

test.group('What is spoken first', () => {
  test('says that the call is recorded where it is', ({ assert }) => {
    const recorded = { ...SALON, recording: true, recordingNotice: 'This call is recorded.' }
    assert.isTrue(compile('a', recorded).greeting.endsWith('This call is recorded.'))
    assert.equal(compile('a', { ...recorded, recording: false }).greeting, SALON.greeting)
  })
})

test.group('A version of earlier days', () => {
  test('is read with what it did by not saying it', ({ assert }) => {
    const {
      afterHours,
      avoid,
      duties,
      emergency,
      formality,
      greetsByName,
      instructions,
      recordingNotice,
      ...old
    } = SALON
    const read = complete({ ...old, transfers: [{ number: '+4930', description: 'Ada' }] })
    assert.deepEqual(read.transfers, [
      { number: '+4930', description: 'Ada', when: null, hours: 'always' },
    ])
    assert.equal(read.afterHours.rule, 'message')
    assert.deepEqual([read.duties, read.avoid, read.instructions], [[], [], ''])
    assert.isTrue(read.greetsByName)
    assert.isNull(read.recordingNotice)
  })

  test('keeps what it says', ({ assert }) => {
    const afterHours = { rule: 'closed' as const, number: null, sentence: 'Bye.' }
    assert.deepEqual(complete({ ...SALON, afterHours }), { ...SALON, afterHours })
  })
})
