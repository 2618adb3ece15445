interface Question {
  question: string
  answer: string
}

/** Questions and answers that stand on the page, as schema.org has them. */
export function questionFacts(questions: Question[]) {
  return {
    '@type': 'FAQPage',
    'mainEntity': questions.map(({ question, answer }) => ({
      '@type': 'Question',
      'name': question,
      'acceptedAnswer': { '@type': 'Answer', 'text': answer },
    })),
  }
}

/** The product, with what a minute costs. */
export function productFacts(description: string, { currency, perMinuteMc }: App.Prices) {
  return {
    '@type': 'SoftwareApplication',
    'name': 'Kametrix',
    'applicationCategory': 'BusinessApplication',
    'operatingSystem': 'Web',
    description,
    'offers': {
      '@type': 'Offer',
      'priceSpecification': {
        '@type': 'UnitPriceSpecification',
        'price': perMinuteMc / 100_000,
        'priceCurrency': currency.toUpperCase(),
        'unitCode': 'MIN',
      },
    },
  }
}
