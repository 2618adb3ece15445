import { test } from '@japa/runner'
import { compare } from '#services/agents/compare'
import { contentOf, templateOf } from '#services/agents/templates/index'

const salon = () => contentOf(templateOf('salon')!, 'Lumen', 'en')

test.group('Two versions held against each other', () => {
  test('differ in nothing when they say the same, whatever the order', ({ assert }) => {
    const turned = { ...salon(), questions: salon().questions.toReversed() }
    assert.deepEqual(compare(salon(), turned), [])
  })

  test('show what one says and the other does not, field by field', ({ assert }) => {
    const [first, ...questions] = salon().questions
    const added = { question: 'Where can I park?', answer: 'Behind the house.' }
    const after = {
      ...salon(),
      greeting: 'Good day.',
      recording: true,
      emergency: 'Hang up and dial 112.',
      questions: [...questions, added],
      maxDurationSeconds: 900,
    }
    assert.deepEqual(compare(salon(), after), [
      { field: 'greeting', before: [salon().greeting], after: ['Good day.'] },
      { field: 'questions', before: [first], after: [added] },
      { field: 'emergency', before: [], after: ['Hang up and dial 112.'] },
      { field: 'recording', before: [false], after: [true] },
      { field: 'maxDurationSeconds', before: [600], after: [900] },
    ])
  })

  test('count a service whose price is new as one that went and one that came', ({ assert }) => {
    const [cut, ...others] = salon().services
    const [difference] = compare(salon(), {
      ...salon(),
      services: [{ ...cut!, price: '€35', staffIds: ['somebody'] }, ...others],
    })
    assert.deepEqual(difference, {
      field: 'services',
      before: [cut],
      after: [{ ...cut, price: '€35' }],
    })
  })
})
