/** What is written to a person, how many hours its link works, and the page that the link opens; without hours, a page that is there anyway. */
export const LETTERS = {
  /** Somebody wants to open an account with this address. */
  'signup': { hours: 24, page: '/verify' },
  /** The same, and the address has an account: its holder hears of it. */
  'signup-known': { hours: null, page: null },
  'reset': { hours: 1, page: '/reset' },
  /** A reset was asked for where there is no account: nothing is sent. */
  'reset-unknown': { hours: null, page: null },
  /** To the new address of somebody who changes theirs. */
  'email': { hours: 24, page: '/verify' },
  /** To the old one. */
  'email-changed': { hours: null, page: null },
  'password-changed': { hours: null, page: null },
  /** Somebody is asked into an account. */
  'invitation': { hours: 7 * 24, page: '/invite' },
  'second-factor-removed': { hours: null, page: null },
  /** To who runs the install. */
  'ledger-off': { hours: null, page: '/admin/ledger' },
  'money-refused': { hours: null, page: '/admin/refusals' },
} as const satisfies Record<string, { hours: number | null; page: string | null }>

export type LetterKind = keyof typeof LETTERS
