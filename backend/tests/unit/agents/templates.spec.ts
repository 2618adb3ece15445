import { test } from '@japa/runner'
import { contentOf, templates } from '#services/agents/templates/index'
import { TRADES } from '#services/agents/templates/template'

/** Longer than this, a caller no longer listens, and silence costs more than it should. */
const LONGEST_GREETING = 140

test.group('Every template', () => {
  test('is there for every trade, once', ({ assert }) => {
    assert.deepEqual(
      templates.map(({ id }) => id),
      [...TRADES]
    )
  })

  for (const template of templates) {
    test(`${template.id}: the greeting says who and that an AI answers`, ({ assert }) => {
      for (const language of ['en', 'de'] as const) {
        const { greeting } = contentOf(template, 'Lumen & Co', language)
        assert.include(greeting, 'Lumen & Co')
        assert.match(greeting, language === 'de' ? /\bKI-/ : /\bAI\b/)
        assert.isAtMost(greeting.length, LONGEST_GREETING)
      }
    })

    test(`${template.id}: German says what English says, and addresses callers as Sie`, ({
      assert,
    }) => {
      const { en, de } = template
      for (const part of ['services', 'questions', 'policies', 'duties', 'avoid'] as const) {
        assert.equal(de[part].length, en[part].length, part)
      }
      assert.deepEqual(
        de.services.map(({ minutes, bufferMinutes }) => [minutes, bufferMinutes]),
        en.services.map(({ minutes, bufferMinutes }) => [minutes, bufferMinutes])
      )
      assert.equal(de.emergency === null, en.emergency === null)
      assert.notMatch(JSON.stringify(de), /\b(du|dir|dich|dein|deine|deinen)\b/i)
    })

    test(`${template.id}: claims no price and puts nobody through by itself`, ({ assert }) => {
      const content = contentOf(template, 'Lumen', 'en')
      assert.isTrue(content.services.every(({ price }) => price === null))
      assert.deepEqual(content.transfers, [])
      assert.isFalse(content.recording)
    })
  }

  test('medicine names the emergency number, and gives no diagnosis', ({ assert }) => {
    const medical = templates.find(({ id }) => id === 'medical')!
    assert.match(medical.en.emergency!, /112.*911/)
    assert.match(medical.de.emergency!, /112/)
    assert.match(medical.en.avoid.join(), /Diagnoses/)
    assert.match(medical.de.avoid.join(), /Diagnosen/)
  })

  test('law gives no advice', ({ assert }) => {
    const law = templates.find(({ id }) => id === 'law')!
    assert.match(law.en.avoid.join(), /Legal advice/)
    assert.match(law.de.avoid.join(), /Rechtsrat/)
  })
})
