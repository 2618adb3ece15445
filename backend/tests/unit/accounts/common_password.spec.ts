import { test } from '@japa/runner'
import { isCommonPassword } from '#services/auth/common_password'

test.group('Common passwords', () => {
  test('are recognised: {$self}')
    .with([
      'aaaaaaaaaaaa',
      '123456789012',
      '123123123123',
      '121212121212',
      '987654321098',
      '147258369147',
      'abcdefghijkl',
      'abc123abc123',
      'qwertyuiop12',
      'qwertzuiop123',
      'qwerty123456',
      '1q2w3e4r5t6y',
      '1qaz2wsx3edc',
      'zaq12wsxcde3',
      'asdfghjkl123',
      'password1234',
      'Password2026!',
      'P@ssw0rd1234',
      'passwordpassword',
      'iloveyou1234',
      'sunshine2026',
      'liverpool123',
      '1234football',
      'willkommen123',
      'Sommer2026!!!!',
      'hellokitty12',
      'Admin_Admin_1',
    ])
    .run(({ assert }, password) => {
      assert.isTrue(isCommonPassword(password))
    })

  test('are those made of one’s own name or business, too', ({ assert }) => {
    const own = ['nora.field@example.com', 'Nora Field', 'Brightpipe Plumbing']
    assert.isTrue(isCommonPassword('Brightpipe2026', own))
    assert.isTrue(isCommonPassword('norafield1234', own))
    assert.isFalse(isCommonPassword('Brightpipe2026'))
  })

  test('are not these: {$self}')
    .with([
      'plum lantern seventeen',
      'correct horse battery',
      'vK8#tqLw2!zR',
      'my dog eats red shoes',
      'a1b2-Ohm-violet',
      '8372 9918 2236 4405',
      'Zwölf Möwen am Kai',
    ])
    .run(({ assert }, password) => {
      assert.isFalse(isCommonPassword(password))
    })
})
