import { fillers, rule, type Rule } from '../scan.ts'
import type { Mention } from '../mention.ts'

const signal = (pattern: string, is: 'correction' | 'or' | 'not' | 'vague' | 'past') =>
  rule(pattern, (): Mention[] => [{ is }])

export const englishTalk: Rule[] = [
  signal(
    '(?:oh )?no(?: wait)?|wait|i mean|i meant|sorry|actually|or rather|rather|scratch that|make (?:that|it)',
    'correction'
  ),
  signal('or', 'or'),
  ...fillers(['either', 'or so']),
  signal('not|never|anything but|except|any day but', 'not'),
  signal(
    'sometime|some time|whenever|anytime|any time|any day|as soon as possible|asap|soon|later|now|right now',
    'vague'
  ),
  signal(
    '(?:whenever )?(?:you have time|works for you)|earliest you have|next available(?: slot| appointment)?',
    'vague'
  ),
  signal('i dont mind|it doesnt matter|at some point|1 of these days|anywhen', 'vague'),
  rule('in (?:a (?:few|couple of)|the next few) (?:days|weeks)', () => [{ is: 'some-days' }]),
  signal('(?:this|next) \\w+ or (?:next|the (?:one )?after)', 'or'),
  signal('yesterday|(?:the )?day before yesterday', 'past'),
  signal('last (?:\\w+day|week|weekend|month|year|night)', 'past'),
  signal('(?:a|an|\\d+) (?:day|week|month|hour)s? ago', 'past'),
  ...fillers([
    ',',
    'what do you have|what times do you have|when are you free|any times|times|slots?|openings?|available|availability',
    'uh|um|er|erm|well|then|please|maybe|perhaps|so|yes|yeah|okay|ok|hi|hello|good morning|good afternoon',
    'on the dot|the|a|an|on|of|any|1(?= (?:morning|afternoon|evening))|during|onwards|exactly|sharp|is|be|if|that|it|works|work(?=$)|possible|free|fine|good|great|perfect|ideally|preferably',
    'how about|what about|could i come(?: in)?|can i come(?: in)?|come in|come',
    'i would like(?: to come| to)?|do you have anything|do you have|is there anything|would|let say|let do|i was thinking|i think|i can do|i need|appointment|anything',
    'for(?= (?:the |this |next |coming )?(?:#\\d+|\\w+day|tomorrow))|can we say|could we say|could we do|can we do|but',
    'your time|thank you|thanks|some',
  ]),
]
