/** What people make passwords of, in English and German: the parts of the commonest ones. */
export const COMMON_WORDS = new Set(
  `password passwort passwd pass kennwort geheim geheimnis secret changeme default login test testing
  admin administrator root user benutzer guest gast welcome willkommen hello hallo hi hey letmein trustno
  iloveyou ichliebedich love liebe lover loveme schatz schatzi mausi baby babygirl babyboy angel engel
  princess prinzessin prince prinz queen king koenig dragon drache monkey affe tiger lion loewe panther
  eagle adler falcon bear bunny kitten kitty cat katze dog hund pferd horse dolphin delfin butterfly
  schmetterling turtle chicken chocolate schokolade cookie cheese banana apple apfel orange cherry pepper
  ginger sugar honey bonbon coffee kaffee pizza summer sommer winter spring fruehling autumn herbst monday
  montag tuesday dienstag friday freitag saturday samstag sunday sonntag january januar february februar
  march april june juni july juli august september october oktober november december dezember
  sunshine sonnenschein sun sonne moon mond star stern stars sterne starwars flower blume rose rainbow
  regenbogen ocean river forest mountain heaven himmel fire feuer water wasser thunder donner shadow
  schatten diamond silver silber gold golden purple lila blue blau red rot green black schwarz white
  football fussball soccer baseball basketball hockey tennis golf rugby swimming skating racing
  superman batman spiderman ironman wonderwoman pokemon pikachu mario zelda minecraft fortnite matrix
  master meister hunter jaeger killer ninja samurai pirate wizard warrior ranger knight hero legend
  champion winner lucky happy freedom freiheit forever forevermore always peace power energy magic music
  musik guitar gitarre piano dance tanzen party computer internet laptop windows samsung android iphone
  google facebook instagram twitter youtube amazon netflix linkedin whatsapp microsoft oracle server
  michael daniel thomas andreas stefan martin peter alexander sebastian christian matthias robert william
  jordan joshua matthew andrew anthony charlie george jessica jennifer michelle ashley amanda nicole
  samantha elizabeth victoria maria anna julia laura lisa sarah katharina sabine susanne petra
  london berlin hamburg muenchen koeln paris newyork america germany deutschland england canada austria
  bayern dortmund schalke chelsea arsenal liverpool barcelona juventus yankees cowboys lakers
  mercedes porsche ferrari mustang corvette yamaha harley honda audi bmw volkswagen
  mother mutter father vater mama papa family familie friend friends freund freunde sister brother
  bruder schwester daughter tochter jesus christ god gott bible blessed amen genesis
  business company firma office buero salon clinic praxis doctor doktor plumber phone telefon number
  nummer receptionist kametrix account konto access zugang system security sicherheit network email mail
  please bitte thankyou danke nothing nichts whatever something anything everything qwerty qwertz asdf abc`
    .split(/\s+/)
    .filter(Boolean)
)
