import type { Store } from './store.ts'

/** Two logins to choose from; the first is the one that demos and tests use. */
export function seed(store: Store) {
  const demo = store.addUser('demo@example.com', 'Demo Salon')
  store.addCalendar(demo.email, 'Salon', { primary: true })
  store.addCalendar(demo.email, 'Private')

  const other = store.addUser('practice@example.com', 'Demo Practice')
  store.addCalendar(other.email, 'Practice', { primary: true })
}
