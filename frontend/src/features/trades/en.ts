import type { Trade, TradeId } from './trade.ts'

export const en: Record<TradeId, Trade> = {
  salon: {
    name: 'Hair and beauty',
    line: 'Every chair is taken, foil is on, and the phone rings. Your receptionist books the next one.',
    heading: 'The phone rings. You keep cutting.',
    intro:
      'In a salon the phone rings when every chair is taken. Your receptionist offers times that are really free, with the two hours a colour takes and the quarter of an hour to sweep up after it.',
    asks: [
      {
        question: '“Is there anything on Saturday?”',
        answer:
          'It looks at Saturday and offers what is free. If Saturday is full, it names the next day with room.',
      },
      {
        question: '“What do you charge for a cut and colour?”',
        answer: 'It says the price and the time you entered, and nothing in between.',
      },
      {
        question: '“How late are you open today?”',
        answer: 'It reads your opening hours, not the internet’s.',
      },
      {
        question: '“Can I have Jana?”',
        answer:
          'It books whoever is free. If a caller wants one person only, you get that as a message.',
      },
      {
        question: '“I cannot make it tomorrow.”',
        answer:
          'It finds the appointment by the caller’s number and moves or cancels it. It knows your rule for late cancellations.',
      },
    ],
    does: [
      'Books cuts, colours and anything else you list, each with its own length',
      'Leaves time to clean up between two customers',
      'Says prices where you gave one, and stays silent where you did not',
    ],
    doesNot: [
      'Advise on colours or skin',
      'Promise a particular stylist',
      'Change an appointment that another number booked',
    ],
    example: [
      { who: 'caller', text: 'Hi, is there anything for a cut and colour on Friday?' },
      { who: 'work', text: 'Looked at Friday: 3 times free' },
      {
        who: 'agent',
        text: 'On Friday I have 9:00, 11:30 or 15:00. It takes two hours. Which suits you?',
      },
      { who: 'caller', text: 'Half past eleven, please. Nadia Brandt.' },
      { who: 'work', text: 'Booked, in the calendar' },
      { who: 'agent', text: 'Booked: cut and colour, on Friday at 11:30. See you then!' },
    ],
  },
  medical: {
    name: 'Doctors and dentists',
    line: 'Monday, eight o’clock, everybody calls at once. Your receptionist takes the calls that your desk cannot.',
    heading: 'Monday, eight o’clock. Everybody gets through.',
    intro:
      'Patients call in the same half hour, and the people at your desk have patients in front of them. Your receptionist takes the other calls: it books check-ups, writes down the rest, and gives no medical advice.',
    asks: [
      {
        question: '“When can I come for a check-up?”',
        answer: 'It offers free times for that kind of visit and books one.',
      },
      {
        question: '“I am in pain. Can I come today?”',
        answer:
          'It checks whether there is room today. If it is urgent, it puts the caller through to the number you named for that.',
      },
      {
        question: '“What should I take for it?”',
        answer: 'It gives no medical advice. In an emergency it tells the caller to dial 112.',
      },
      {
        question: '“I need a repeat prescription.”',
        answer: 'It takes a message with a name and number. Your staff do the rest.',
      },
      {
        question: '“Are my results in?”',
        answer: 'It knows nothing about patients and says so. You get the question as a message.',
      },
    ],
    does: [
      'Books check-ups and first consultations, each with its own length',
      'Takes down requests for prescriptions, referrals and call-backs',
      'Puts urgent callers through to the number you choose',
    ],
    doesNot: [
      'Give medical advice or judge symptoms',
      'See or say anything from a patient’s file',
      'Replace the emergency number',
    ],
    example: [
      { who: 'caller', text: 'Good morning, I would like to come for a check-up next week.' },
      { who: 'work', text: 'Looked at Monday: 4 times free' },
      { who: 'agent', text: 'On Monday I have 8:30, 10:00, 13:00 or 15:30. Which suits you?' },
      { who: 'caller', text: 'Ten. Karim Aziz. And I need a repeat prescription.' },
      { who: 'work', text: 'Booked, in the calendar' },
      { who: 'work', text: 'Wrote a message down' },
      {
        who: 'agent',
        text: 'Booked: check-up, on Monday at 10:00. The practice will see to the prescription.',
      },
    ],
  },
  trades: {
    name: 'Plumbers, electricians, builders',
    line: 'Up a ladder, under a sink, on the motorway. The customer who reaches nobody calls the next firm.',
    heading: 'Under the sink, you cannot pick up.',
    intro:
      'Whoever reaches nobody calls the next firm. While you are on site, your receptionist answers: it asks where and what, books a visit with time for the drive, and passes a burst pipe on at once.',
    asks: [
      {
        question: '“Can somebody come and have a look?”',
        answer:
          'It books a site visit where your calendar has room, with time for the drive after it.',
      },
      {
        question: '“There is water coming through the ceiling!”',
        answer: 'Urgent: it puts the caller through to you, or marks the message as urgent.',
      },
      {
        question: '“What would that cost?”',
        answer:
          'It says the prices you gave it. It does not quote for a job: that is what the visit is for.',
      },
      {
        question: '“Do you do solar panels as well?”',
        answer: 'It says what you do. Anything not on your list becomes a message.',
      },
      {
        question: '“When are you coming today?”',
        answer: 'It cannot see where you are. You get a message with the number to call back.',
      },
    ],
    does: [
      'Asks for the address and the problem',
      'Books site visits and leaves time for the drive',
      'Tells a burst pipe from a dripping tap, by the rules you write',
    ],
    doesNot: [
      'Estimate what a job will cost',
      'Promise that somebody comes within the hour',
      'Give instructions for gas or electricity',
    ],
    example: [
      {
        who: 'caller',
        text: 'Hello, my boiler is dripping. Could somebody have a look this week?',
      },
      { who: 'agent', text: 'Certainly. What is the address?' },
      { who: 'caller', text: 'Lindenweg 4. Ute Sommer.' },
      { who: 'work', text: 'Looked at Thursday: 2 times free' },
      { who: 'agent', text: 'On Thursday I have 7:30 or 14:00. Which suits you?' },
      { who: 'caller', text: 'Two o’clock.' },
      { who: 'work', text: 'Booked, in the calendar' },
      { who: 'agent', text: 'Booked: site visit, on Thursday at 14:00.' },
    ],
  },
  gastronomy: {
    name: 'Restaurants and cafés',
    line: 'Saturday night, all hands on the pass. Nobody hears the phone, and two tables go elsewhere.',
    heading: 'Saturday night, and someone takes the call.',
    intro:
      'In the rush nobody hears the phone. Your receptionist says when the kitchen closes and whether there is a terrace, takes reservations the way you set them up, and writes down what needs you.',
    asks: [
      {
        question: '“Do you have a table for four at eight?”',
        answer:
          'List your tables as services, each with a length, and it books what is free. Or let it take reservations as messages that you confirm.',
      },
      {
        question: '“How late is the kitchen open?”',
        answer: 'It says what you told it, for each day of the week.',
      },
      {
        question: '“Is there something vegan?”',
        answer:
          'It gives the answer you wrote. It promises nothing about allergies and takes a message.',
      },
      {
        question: '“There are twenty of us, for a birthday.”',
        answer:
          'A message for you, with the date, the number of guests and the number to call back.',
      },
      {
        question: '“I left my scarf at your place.”',
        answer: 'It takes a message. You look for it and call back.',
      },
    ],
    does: [
      'Says hours, kitchen times, address and parking',
      'Books tables that you list as services, or takes reservations down',
      'Passes large groups on to you with everything you need to call back',
    ],
    doesNot: [
      'Give assurances about allergies',
      'Take orders or payments',
      'Shuffle tables to squeeze one in',
    ],
    example: [
      { who: 'caller', text: 'Good evening, a table for two on Sunday, please?' },
      { who: 'work', text: 'Looked at Sunday: 3 times free' },
      { who: 'agent', text: 'On Sunday I have 18:00, 18:30 or 20:00. Which suits you?' },
      { who: 'caller', text: 'Eight. Peters. And is there something vegan?' },
      { who: 'work', text: 'Booked, in the calendar' },
      {
        who: 'agent',
        text: 'Booked: table for two, on Sunday at 20:00. And yes, three of the main courses are vegan.',
      },
    ],
  },
  retail: {
    name: 'Shops',
    line: 'A customer at the till, another on the phone. One of them should not have to wait.',
    heading: 'The customer at the till comes first. The one on the phone is not second.',
    intro:
      'The customer in front of you wants you now. Your receptionist takes the ones on the phone: opening hours, directions, what you stock. It books fittings or pick-ups, and everything else is a message.',
    asks: [
      {
        question: '“Are you open on Saturday afternoon?”',
        answer: 'It reads your hours.',
      },
      {
        question: '“Do you have this in size 42?”',
        answer:
          'It cannot see your stock. It takes down what is wanted and the number to call back.',
      },
      {
        question: '“Has my order arrived?”',
        answer: 'You get a message with the name and the order, to look up.',
      },
      {
        question: '“Can I come for a fitting?”',
        answer: 'List fittings as a service, and it books a time.',
      },
      {
        question: '“Do you take returns?”',
        answer: 'It gives your rule, in your words.',
      },
    ],
    does: [
      'Says hours, directions and your rules for returns',
      'Books fittings, consultations and pick-ups',
      'Takes down what is wanted, with the number to call back',
    ],
    doesNot: [
      'Look into your stock',
      'Take orders or payments',
      'Promise that something is in stock',
    ],
    example: [
      { who: 'caller', text: 'Hello, do you have the blue walking boots in 42?' },
      {
        who: 'agent',
        text: 'I cannot see the stock from here. Shall I have somebody look and call you back?',
      },
      { who: 'caller', text: 'Yes please, before Saturday. Holm is the name.' },
      { who: 'work', text: 'Wrote a message down' },
      {
        who: 'agent',
        text: 'I have noted that and will pass it on. On Saturday we are here from 10:00 to 16:00.',
      },
    ],
  },
  service: {
    name: 'Services',
    line: 'Garages, trainers, cleaners, photographers: you are with a customer, not by the phone.',
    heading: 'You are at work. That is why nobody answers.',
    intro:
      'Garage, studio, driving school: while you work for one customer, the next one calls. Your receptionist explains what you offer, books a time for it, and keeps the list of who wants to hear from you.',
    asks: [
      {
        question: '“What do you offer, and for how much?”',
        answer: 'It goes by your list: names, lengths and prices, where you gave them.',
      },
      {
        question: '“When is the next free slot?”',
        answer: 'It offers what is free in your calendar and books it.',
      },
      {
        question: '“Do you come to us?”',
        answer: 'It gives the answer you wrote. If in doubt, it takes a message.',
      },
      {
        question: '“Is my car ready?”',
        answer: 'It cannot know. You get a message and call back.',
      },
      {
        question: '“Can I speak to the boss?”',
        answer: 'It puts the caller through if you named a number for that.',
      },
    ],
    does: [
      'Explains what you offer in your own words',
      'Books appointments with the length each needs',
      'Collects call-backs with name, number and reason',
    ],
    doesNot: ['Negotiate', 'Report on work in progress', 'Agree to what is not on your list'],
    example: [
      { who: 'caller', text: 'Hi, I need winter tyres put on. When could I come?' },
      { who: 'work', text: 'Looked at Wednesday: 3 times free' },
      { who: 'agent', text: 'On Wednesday I have 8:00, 11:00 or 16:30. Which suits you?' },
      { who: 'caller', text: 'Eight. Marek Nowak.' },
      { who: 'work', text: 'Booked, in the calendar' },
      { who: 'agent', text: 'Booked: tyre change, on Wednesday at 8:00.' },
    ],
  },
  law: {
    name: 'Law offices',
    line: 'In court, in a meeting, deep in a file. Clients reach somebody who takes it all down and says nothing wrong.',
    heading: 'In court until noon. The office answers.',
    intro:
      'A client who calls wants to be heard. Your receptionist books first meetings, writes down what it is about and by when, and gives no legal advice. Not even a little.',
    asks: [
      {
        question: '“I need a lawyer for employment law.”',
        answer: 'It says your fields, in your words, and books a first meeting.',
      },
      {
        question: '“There is a deadline tomorrow!”',
        answer:
          'It puts the caller through to the number you chose, or marks the message as urgent.',
      },
      {
        question: '“Do I have a chance?”',
        answer: 'It gives no legal advice and says so. It offers a meeting.',
      },
      {
        question: '“What does a first meeting cost?”',
        answer: 'It says the price you entered. If you entered none, it names none.',
      },
      {
        question: '“How is my case going?”',
        answer: 'It knows nothing about cases. You get a message with the number to call back.',
      },
    ],
    does: [
      'Books first meetings',
      'Takes down the matter, deadlines and the number to call back',
      'Tells the urgent from the rest by the rules you write',
    ],
    doesNot: [
      'Give legal advice or judge the chances',
      'Know or name other clients',
      'Check for conflicts of interest: that stays with you',
    ],
    example: [
      { who: 'caller', text: 'Good morning, I was given notice yesterday. Can I come in?' },
      { who: 'work', text: 'Looked at tomorrow: 2 times free' },
      {
        who: 'agent',
        text: 'I am sorry to hear that. Tomorrow, Friday, I have 9:00 or 14:00 for a first meeting.',
      },
      { who: 'caller', text: 'Nine. Do I stand a chance at all?' },
      {
        who: 'agent',
        text: 'I cannot judge that; that is what the meeting is for. What name may I book it under?',
      },
    ],
  },
  general: {
    name: 'Everybody else',
    line: 'Your trade is not on the list? If people call to ask, to book or to leave a message, it fits.',
    heading: 'Not on the list? It still rings.',
    intro:
      'Tell your receptionist who you are, what you offer, when you are open and what people ask. That is all it needs. The more you tell it, the less it has to pass on.',
    asks: [
      {
        question: '“What exactly do you do?”',
        answer: 'It says it in your words.',
      },
      {
        question: '“When can I come?”',
        answer: 'It offers free times for what you list, and books one.',
      },
      {
        question: '“Where are you, and until when?”',
        answer: 'It gives your address and hours.',
      },
      {
        question: '“Could somebody call me back?”',
        answer: 'You get a message with name, number and reason a moment later.',
      },
    ],
    does: [
      'Answers what you told it',
      'Books what you list',
      'Takes messages and puts people through',
    ],
    doesNot: ['Make up answers', 'Sell by phone: it only takes calls', 'Take payments'],
    example: [
      { who: 'caller', text: 'Hello, do you also repair violins?' },
      { who: 'agent', text: 'Bows and violins, yes. Shall I find you a time to bring it in?' },
      { who: 'caller', text: 'I would rather talk to the maker first.' },
      { who: 'agent', text: 'Of course. One moment please, I am putting you through.' },
      { who: 'work', text: 'Put the caller through' },
    ],
  },
}
