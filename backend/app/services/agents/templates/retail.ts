import { hours, service, WEEKDAYS, type Template } from './template.ts'

export const retail: Template = {
  id: 'retail',
  hours: [...hours(WEEKDAYS, '10:00', '18:30'), ...hours([6], '10:00', '16:00')],
  afterHours: 'closed',
  en: {
    trade: 'shop',
    greeting:
      'Hello, this is {name}. You are speaking with our AI receptionist. What can I do for you?',
    farewell: 'Thank you for calling. Goodbye!',
    tone: 'friendly and to the point',
    services: [service('Personal advice', 30), service('Fitting', 30)],
    questions: [
      {
        question: 'Is this article in stock?',
        answer:
          'I cannot see the stock from here. I write down what you want, and somebody calls you back.',
      },
      {
        question: 'Has my order arrived?',
        answer: 'Tell me your name and what you ordered. Somebody looks it up and calls you back.',
      },
      {
        question: 'Can I return something?',
        answer: 'Bring it back unused and with the receipt, and we find a solution in the shop.',
      },
      {
        question: 'Can you put something aside for me?',
        answer: 'I pass your wish on. It is put aside once somebody has confirmed it to you.',
      },
      {
        question: 'Do you sell gift vouchers?',
        answer: 'Yes, at the till.',
      },
    ],
    policies: [
      'Returns only unused and with the receipt.',
      'Things are put aside only after somebody of ours has confirmed it.',
    ],
    duties: [
      'For questions about stock and orders, take a message with article, size or order and the name.',
      'Book a fitting or a time for advice for whoever wants to be looked after in peace.',
    ],
    avoid: [
      'Whether something is in stock or how many are left',
      'Payments and card numbers by telephone',
      'Discounts that are not on the list',
    ],
    emergency: null,
  },
  de: {
    trade: 'Ladengeschäft',
    greeting:
      'Guten Tag, hier ist {name}. Sie sprechen mit unserem KI-Telefonassistenten. Was kann ich für Sie tun?',
    farewell: 'Vielen Dank für Ihren Anruf. Auf Wiederhören!',
    tone: 'freundlich und sachlich',
    services: [service('Persönliche Beratung', 30), service('Anprobe', 30)],
    questions: [
      {
        question: 'Ist der Artikel vorrätig?',
        answer:
          'Den Bestand kann ich von hier nicht sehen. Ich notiere Ihren Wunsch, und jemand ruft Sie zurück.',
      },
      {
        question: 'Ist meine Bestellung da?',
        answer:
          'Nennen Sie mir Ihren Namen und die Bestellung. Jemand sieht nach und ruft Sie zurück.',
      },
      {
        question: 'Kann ich etwas umtauschen?',
        answer:
          'Bringen Sie es unbenutzt und mit Beleg vorbei, dann finden wir im Laden eine Lösung.',
      },
      {
        question: 'Können Sie mir etwas zurücklegen?',
        answer:
          'Ich gebe Ihren Wunsch weiter. Zurückgelegt ist es, sobald Ihnen jemand zugesagt hat.',
      },
      {
        question: 'Gibt es bei Ihnen Gutscheine?',
        answer: 'Ja, an der Kasse.',
      },
    ],
    policies: [
      'Umtausch nur unbenutzt und mit Beleg.',
      'Zurückgelegt wird erst, wenn jemand von uns zugesagt hat.',
    ],
    duties: [
      'Bei Fragen nach Bestand und Bestellungen nehmen Sie eine Nachricht auf, mit Artikel, Größe oder Bestellung und Namen.',
      'Wer in Ruhe betreut werden möchte, bekommt eine Anprobe oder eine Beratung gebucht.',
    ],
    avoid: [
      'Ob etwas vorrätig ist und wie viel davon noch da ist',
      'Zahlungen und Kartennummern am Telefon',
      'Rabatte, die nicht auf der Liste stehen',
    ],
    emergency: null,
  },
}
