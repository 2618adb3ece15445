import { v7 as uuidv7 } from 'uuid'
import User from '#models/user'

/** Somebody who runs the install. */
export function newOperator(over: Partial<User> = {}) {
  return User.create({
    email: `${uuidv7()}@example.com`,
    password: 'correct horse battery',
    isOperator: true,
    ...over,
  })
}
