import { fillers, rule, type Rule } from '../scan.ts'
import type { Mention } from '../mention.ts'

const signal = (pattern: string, is: 'correction' | 'or' | 'not' | 'vague' | 'past') =>
  rule(pattern, (): Mention[] => [{ is }])

export const germanTalk: Rule[] = [
  signal(
    '(?:ach )?(?:nein|nee|ne)|ich meine|doch lieber|oder doch lieber|oder doch|entschuldigung|quatsch|besser gesagt|beziehungsweise|halt|vergessen sie das',
    'correction'
  ),
  signal('oder', 'or'),
  ...fillers(['entweder']),
  signal('nicht|kein|keinen|auf keinen fall|alles ausser|ausser|nie|niemals', 'not'),
  ...fillers(['sondern', 'jeder tag(?= ausser)', 'nur|bloss|aber']),
  signal(
    'irgendwann(?: mal)?|wann auch immer|jederzeit|(?:mir )?egal(?: wann)?|ganz egal|das ist mir egal|irgendeinem tag',
    'vague'
  ),
  signal(
    'so ?bald wie moeglich|moeglichst bald|baldmoeglichst|bald|demnaechst|so schnell wie moeglich|spaeter|jetzt(?: gleich)?|irgendein tag',
    'vague'
  ),
  signal(
    'naechsten? freien? termin|naechster freier termin|(?:das )?frueheste(?: ,)? was sie haben',
    'vague'
  ),
  rule('in (?:ein paar|einigen|den naechsten) (?:tagen|wochen)', () => [{ is: 'some-days' }]),
  signal('diese[nrs]? oder naechste[nrs]?(?: \\w+)?', 'or'),
  signal('gestern|vorgestern', 'past'),
  signal(
    '(?:letzte|vergangene|vorige)[nrs]? (?:\\w+tag|mittwoch|woche|wochenende|monat|jahr)',
    'past'
  ),
  signal('vor (?:ein(?:e[mnr])?|\\d+) (?:tag|woche|monat|stunde)(?:e?n)?', 'past'),
  ...fillers([
    ',',
    'was haben sie|wann haben sie|zeit|termine?|frei|freie',
    'aeh|aehm|hm|also|na|dann|bitte|vielleicht|eventuell|so|ja|okay|ok|tja|hallo|guten tag|guten morgen|guten abend',
    'der|den|dem|des|am|an|einem(?= (?:morgen|vormittag|mittag|nachmittag|abend))|noch|mal|im laufe|irgendein(?= (?:morgen|vormittag|mittag|nachmittag|abend))',
    'wie waere es mit|wie waer mit|wie sieht es|aus|kann ich|koennte ich|kommen|ich wuerde gerne?|ich haette gerne?|ich moechte|ich kann',
    'haben sie|etwas frei|was frei|ist|geht|ginge es|sagen wir|machen wir|ich dachte|ich denke|waere|gut|super|passt|mir|wenn es geht|falls moeglich',
    'fuer(?= (?:den |diesen |kommenden |naechsten )?(?:#\\d+|\\w+tag|mittwoch|morgen|uebermorgen))|schon|gerne?|wir',
    'einen termin|ich brauche|ich braeuchte|am liebsten|am besten|bei ihnen|lieber|ihrer zeit|es|danke|uhr(?= (?:morgens|frueh)$)(?!)',
  ]),
]
