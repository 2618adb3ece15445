/** What a new install sells, for pages that are built before anybody asks for them. */
export const perMinuteMc = 15_000

export const packs = [
  { name: 'Starter', amountMinor: 1000, creditsMc: 1_000_000, for: 'A few calls a week' },
  {
    name: 'Popular',
    amountMinor: 2500,
    creditsMc: 2_500_000,
    for: 'A chair or two, busy Saturdays',
  },
  { name: 'Pro', amountMinor: 5000, creditsMc: 5_000_000, for: 'A practice with a full diary' },
  {
    name: 'Business',
    amountMinor: 10_000,
    creditsMc: 10_000_000,
    for: 'Several people, one number',
  },
]
