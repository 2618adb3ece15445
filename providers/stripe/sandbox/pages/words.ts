const en = {
  sandbox: 'Sandbox: nobody is charged, no money moves.',
  back: '← Back',
  checkout: 'Checkout',
  card: 'Card',
  cardNumber: 'Card number',
  expires: 'Expires',
  cvc: 'Security code',
  pay: 'Pay {amount}',
  keeps: 'Your card is kept, so that it can be charged again without you.',
  withTax: 'Includes {amount} tax.',
  debit: 'SEPA direct debit',
  debitNote: 'The order is placed at once; the money takes about five days.',
  iban: 'IBAN',
  payLate: 'Pay {amount} by debit',
  testCards: 'Cards to try',
  cardPays: 'pays',
  cardDeclined: 'is declined',
  cardEmpty: 'has too little money on it',
  cardAsks: 'asks the bank; later charges need you again',
  ibanRefused: 'is refused by the bank some days later',
  generic_decline: 'Your card was declined. Choose another card.',
  insufficient_funds: 'There is not enough money on your card. Choose another card.',
  expired_card: 'Your card has expired. Choose another card.',
  test_mode_live_card: 'Only test cards can be used here.',
  authentication_required: 'Your bank did not confirm this payment. Choose another card.',
  confirm: 'Your bank asks: do you confirm the payment of {amount}?',
  yes: 'Yes, confirm',
  no: 'No, refuse',
  waiting: 'The bank has not moved the money yet.',
  settle: 'Let the money arrive',
  decline: 'Let the bank refuse',
  complete: 'This is paid.',
  unpaid: 'The bank refused the debit. Nothing was paid.',
  expired: 'This checkout is over. Nothing was paid.',
  portal: 'Cards and payments',
  cards: 'Cards',
  noCards: 'No card is kept.',
  until: 'to {date}',
  remove: 'Remove',
  payments: 'Payments',
  noPayments: 'Nothing was paid yet.',
  receipt: 'Receipt',
  paid: 'paid',
  pending: 'on its way',
  refunded: 'given back',
  partlyRefunded: '{amount} given back',
  disputed: 'disputed',
}

export type Words = typeof en

const de: Words = {
  sandbox: 'Testumgebung: Niemand wird belastet, es fließt kein Geld.',
  back: '← Zurück',
  checkout: 'Bezahlen',
  card: 'Karte',
  cardNumber: 'Kartennummer',
  expires: 'Gültig bis',
  cvc: 'Prüfziffer',
  pay: '{amount} bezahlen',
  keeps: 'Ihre Karte wird gespeichert und kann später ohne Sie belastet werden.',
  withTax: 'Darin enthalten: {amount} Steuer.',
  debit: 'SEPA-Lastschrift',
  debitNote: 'Bestellt ist sofort; das Geld braucht etwa fünf Tage.',
  iban: 'IBAN',
  payLate: '{amount} abbuchen lassen',
  testCards: 'Karten zum Ausprobieren',
  cardPays: 'zahlt',
  cardDeclined: 'wird abgelehnt',
  cardEmpty: 'ist nicht gedeckt',
  cardAsks: 'fragt die Bank; spätere Abbuchungen brauchen Sie wieder',
  ibanRefused: 'lehnt die Bank einige Tage später ab',
  generic_decline: 'Ihre Karte wurde abgelehnt. Nehmen Sie eine andere.',
  insufficient_funds: 'Ihre Karte ist nicht gedeckt. Nehmen Sie eine andere.',
  expired_card: 'Ihre Karte ist abgelaufen. Nehmen Sie eine andere.',
  test_mode_live_card: 'Hier gehen nur Testkarten.',
  authentication_required:
    'Ihre Bank hat die Zahlung nicht freigegeben. Nehmen Sie eine andere Karte.',
  confirm: 'Ihre Bank fragt: Geben Sie die Zahlung von {amount} frei?',
  yes: 'Ja, freigeben',
  no: 'Nein, ablehnen',
  waiting: 'Die Bank hat das Geld noch nicht überwiesen.',
  settle: 'Geld ankommen lassen',
  decline: 'Bank ablehnen lassen',
  complete: 'Das ist bezahlt.',
  unpaid: 'Die Bank hat die Lastschrift abgelehnt. Bezahlt ist nichts.',
  expired: 'Dieser Bezahlvorgang ist vorbei. Bezahlt ist nichts.',
  portal: 'Karten und Zahlungen',
  cards: 'Karten',
  noCards: 'Es ist keine Karte gespeichert.',
  until: 'bis {date}',
  remove: 'Entfernen',
  payments: 'Zahlungen',
  noPayments: 'Noch ist nichts bezahlt.',
  receipt: 'Beleg',
  paid: 'bezahlt',
  pending: 'unterwegs',
  refunded: 'erstattet',
  partlyRefunded: '{amount} erstattet',
  disputed: 'angefochten',
}

export type Language = 'de' | 'en'

/** The first language of the browser that the pages speak. */
export function languageOf(header: string | undefined): Language {
  return /^\s*de\b/i.test(header ?? '') ? 'de' : 'en'
}

export function wordsIn(language: Language): Words {
  return language === 'de' ? de : en
}

export function filled(sentence: string, values: Record<string, string>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
