import type { Trade, TradeId } from './trade.ts'

export const de: Record<TradeId, Trade> = {
  salon: {
    name: 'Friseur und Kosmetik',
    line: 'Alle Stühle besetzt, die Farbe wirkt ein, und das Telefon klingelt. Ihr Empfang trägt schon den nächsten Termin ein.',
    heading: 'Mitten im Schnitt klingelt es. Sie schneiden weiter.',
    intro:
      'Im Salon klingelt es, wenn alle Stühle besetzt sind. Ihr Empfang bietet an, was wirklich frei ist: mit den zwei Stunden, die eine Farbe braucht, und der Viertelstunde zum Auskehren danach.',
    asks: [
      {
        question: '„Haben Sie am Samstag noch was?“',
        answer:
          'Er sieht am Samstag nach und nennt, was frei ist. Ist der Samstag voll, nennt er den nächsten Tag mit Platz.',
      },
      {
        question: '„Was kostet Schnitt und Farbe?“',
        answer: 'Er nennt Preis und Dauer, wie Sie sie eingetragen haben. Geschätzt wird nicht.',
      },
      {
        question: '„Wie lange haben Sie heute auf?“',
        answer: 'Er kennt Ihre Öffnungszeiten, nicht die aus dem Internet.',
      },
      {
        question: '„Kann ich zu Jana?“',
        answer:
          'Gebucht wird, wer frei ist. Den Wunsch nach einer bestimmten Person bekommen Sie als Nachricht.',
      },
      {
        question: '„Ich schaffe es morgen nicht.“',
        answer:
          'Er findet den Termin über die Nummer, die anruft, und verlegt ihn oder sagt ihn ab. Ihre Regel für Absagen kennt er.',
      },
    ],
    does: [
      'Bucht Schnitt, Farbe und alles, was Sie anbieten, jeweils mit eigener Dauer',
      'Lässt Zeit zum Aufräumen zwischen zwei Kundinnen',
      'Nennt Preise, wo Sie welche angegeben haben, und sonst keine',
    ],
    doesNot: [
      'Zu Farbe oder Haut beraten',
      'Eine bestimmte Person zusagen',
      'Termine ändern, die von einer anderen Nummer gebucht wurden',
    ],
    example: [
      { who: 'caller', text: 'Hallo, hätten Sie am Freitag was frei für Schnitt und Farbe?' },
      { who: 'work', text: 'Für Freitag nachgesehen: 3 Zeiten frei' },
      {
        who: 'agent',
        text: 'Am Freitag hätte ich 9:00, 11:30 oder 15:00 Uhr. Es dauert zwei Stunden. Was passt Ihnen?',
      },
      { who: 'caller', text: 'Halb zwölf, bitte. Nadia Brandt.' },
      { who: 'work', text: 'Gebucht und im Kalender' },
      {
        who: 'agent',
        text: 'Gebucht: Schnitt und Farbe, am Freitag um 11:30 Uhr. Bis dann!',
      },
    ],
  },
  medical: {
    name: 'Arzt- und Zahnarztpraxen',
    line: 'Montag, acht Uhr, alle rufen gleichzeitig an. Ihr Empfang nimmt die Anrufe, für die am Tresen niemand frei ist.',
    heading: 'Montag, acht Uhr. Und jeder kommt durch.',
    intro:
      'Patienten rufen in derselben halben Stunde an, und am Tresen stehen schon welche. Ihr Empfang nimmt die übrigen Anrufe an: Er vergibt Termine, schreibt auf, was er nicht klären kann, und gibt keinen medizinischen Rat.',
    asks: [
      {
        question: '„Wann kann ich zur Kontrolle kommen?“',
        answer: 'Er nennt freie Zeiten für diese Art von Termin und trägt einen ein.',
      },
      {
        question: '„Ich habe Schmerzen. Geht es heute noch?“',
        answer:
          'Er sieht nach, ob heute Platz ist. Ist es dringend, verbindet er mit der Nummer, die Sie dafür angegeben haben.',
      },
      {
        question: '„Was soll ich denn nehmen?“',
        answer: 'Er gibt keinen medizinischen Rat. Im Notfall nennt er die 112.',
      },
      {
        question: '„Ich brauche ein Folgerezept.“',
        answer: 'Er nimmt eine Nachricht auf, mit Name und Nummer. Den Rest macht Ihr Team.',
      },
      {
        question: '„Sind meine Werte da?“',
        answer:
          'Er weiß nichts über Patienten und sagt das auch. Die Frage erreicht Sie als Nachricht.',
      },
    ],
    does: [
      'Vergibt Kontrolltermine und Erstgespräche, jeweils mit eigener Dauer',
      'Notiert Wünsche nach Rezept, Überweisung und Rückruf',
      'Stellt Dringendes zu der Nummer durch, die Sie wählen',
    ],
    doesNot: [
      'Medizinisch beraten oder Beschwerden einschätzen',
      'Etwas aus einer Patientenakte sehen oder sagen',
      'Den Notruf ersetzen',
    ],
    example: [
      { who: 'caller', text: 'Guten Morgen, ich möchte nächste Woche zur Kontrolle kommen.' },
      { who: 'work', text: 'Für Montag nachgesehen: 4 Zeiten frei' },
      {
        who: 'agent',
        text: 'Am Montag hätte ich 8:30, 10:00, 13:00 oder 15:30 Uhr. Was passt Ihnen?',
      },
      { who: 'caller', text: 'Zehn Uhr. Karim Aziz. Und ich brauche ein Folgerezept.' },
      { who: 'work', text: 'Gebucht und im Kalender' },
      { who: 'work', text: 'Nachricht notiert' },
      {
        who: 'agent',
        text: 'Gebucht: Kontrolle, am Montag um 10:00 Uhr. Um das Rezept kümmert sich die Praxis.',
      },
    ],
  },
  trades: {
    name: 'Handwerk',
    line: 'Auf der Leiter, unter der Spüle, auf der Autobahn. Wer niemanden erreicht, ruft den nächsten Betrieb an.',
    heading: 'Unter der Spüle geht man nicht ans Telefon.',
    intro:
      'Wer niemanden erreicht, ruft den nächsten Betrieb an. Ihr Empfang hebt ab, während Sie auf der Baustelle sind: Er fragt nach Adresse und Problem, vergibt einen Termin mit Zeit für die Fahrt und gibt einen Rohrbruch sofort weiter.',
    asks: [
      {
        question: '„Kann mal jemand kommen und es sich ansehen?“',
        answer:
          'Er vergibt einen Termin zur Besichtigung, wo Ihr Kalender Platz hat, mit Zeit für die Fahrt danach.',
      },
      {
        question: '„Hier kommt Wasser durch die Decke!“',
        answer: 'Dringend: Er verbindet mit Ihnen oder markiert die Nachricht als dringend.',
      },
      {
        question: '„Was würde das kosten?“',
        answer:
          'Er nennt die Preise, die Sie eingetragen haben. Angebote macht er keine: Dafür gibt es die Besichtigung.',
      },
      {
        question: '„Machen Sie auch Solar?“',
        answer: 'Er sagt, was Sie machen. Was nicht auf Ihrer Liste steht, wird eine Nachricht.',
      },
      {
        question: '„Wann kommen Sie denn heute?“',
        answer:
          'Wo Sie gerade sind, weiß er nicht. Sie bekommen eine Nachricht mit der Nummer für den Rückruf.',
      },
    ],
    does: [
      'Fragt nach Adresse und Problem',
      'Vergibt Besichtigungen und lässt Zeit für die Fahrt',
      'Unterscheidet Rohrbruch von tropfendem Hahn, nach Ihren Regeln',
    ],
    doesNot: [
      'Den Preis eines Auftrags schätzen',
      'Versprechen, dass in einer Stunde jemand da ist',
      'Anleitungen zu Gas oder Strom geben',
    ],
    example: [
      { who: 'caller', text: 'Guten Tag, meine Heizung tropft. Könnte diese Woche jemand kommen?' },
      { who: 'agent', text: 'Gern. Wie lautet die Adresse?' },
      { who: 'caller', text: 'Lindenweg 4. Ute Sommer.' },
      { who: 'work', text: 'Für Donnerstag nachgesehen: 2 Zeiten frei' },
      { who: 'agent', text: 'Am Donnerstag hätte ich 7:30 oder 14:00 Uhr. Was passt Ihnen?' },
      { who: 'caller', text: 'Vierzehn Uhr.' },
      { who: 'work', text: 'Gebucht und im Kalender' },
      { who: 'agent', text: 'Gebucht: Besichtigung, am Donnerstag um 14:00 Uhr.' },
    ],
  },
  gastronomy: {
    name: 'Restaurants und Cafés',
    line: 'Samstagabend, alle am Pass. Niemand hört das Telefon, und zwei Tische gehen woandershin.',
    heading: 'Samstagabend, und jemand geht ran.',
    intro:
      'Im größten Betrieb hört niemand das Telefon. Ihr Empfang sagt, wann die Küche schließt und ob die Terrasse offen ist, nimmt Reservierungen so an, wie Sie es einstellen, und schreibt auf, wofür es Sie braucht.',
    asks: [
      {
        question: '„Haben Sie um acht einen Tisch für vier?“',
        answer:
          'Tragen Sie Tische als Leistung mit Dauer ein, und er vergibt, was frei ist. Oder er nimmt Reservierungen als Nachricht auf, und Sie bestätigen.',
      },
      {
        question: '„Wie lange gibt es warme Küche?“',
        answer: 'Er sagt, was Sie ihm gesagt haben, für jeden Wochentag.',
      },
      {
        question: '„Haben Sie etwas Veganes?“',
        answer:
          'Er gibt Ihre Antwort. Zu Allergien verspricht er nichts und nimmt eine Nachricht auf.',
      },
      {
        question: '„Wir sind zwanzig, zum Geburtstag.“',
        answer: 'Eine Nachricht an Sie, mit Datum, Personenzahl und Nummer für den Rückruf.',
      },
      {
        question: '„Ich habe meinen Schal bei Ihnen vergessen.“',
        answer: 'Eine Nachricht. Sie sehen nach, Sie rufen an.',
      },
    ],
    does: [
      'Nennt Öffnungszeiten, Küchenzeiten, Adresse und Parkplätze',
      'Vergibt Tische, die Sie als Leistung eintragen, oder notiert Reservierungen',
      'Gibt große Runden an Sie weiter, mit allem für den Rückruf',
    ],
    doesNot: [
      'Zusagen zu Allergien machen',
      'Bestellungen oder Zahlungen annehmen',
      'Tische verschieben, damit noch einer hineinpasst',
    ],
    example: [
      { who: 'caller', text: 'Guten Abend, einen Tisch für zwei am Sonntag, bitte.' },
      { who: 'work', text: 'Für Sonntag nachgesehen: 3 Zeiten frei' },
      { who: 'agent', text: 'Am Sonntag hätte ich 18:00, 18:30 oder 20:00 Uhr. Was passt Ihnen?' },
      { who: 'caller', text: 'Zwanzig Uhr. Peters. Und gibt es etwas Veganes?' },
      { who: 'work', text: 'Gebucht und im Kalender' },
      {
        who: 'agent',
        text: 'Gebucht: Tisch für zwei, am Sonntag um 20:00 Uhr. Und ja, drei Hauptgerichte sind vegan.',
      },
    ],
  },
  retail: {
    name: 'Läden',
    line: 'Eine Kundin an der Kasse, eine am Telefon. Warten sollte keine von beiden.',
    heading: 'Wer im Laden steht, geht vor. Wer anruft, kommt trotzdem dran.',
    intro:
      'Wer vor Ihnen steht, möchte jetzt bedient werden. Ihr Empfang nimmt die am Telefon: Öffnungszeiten, Weg, was Sie führen. Er vergibt Termine zum Anprobieren oder Abholen, und alles andere wird eine Nachricht.',
    asks: [
      {
        question: '„Haben Sie samstagnachmittags offen?“',
        answer: 'Er kennt Ihre Zeiten.',
      },
      {
        question: '„Haben Sie das in Größe 42?“',
        answer:
          'Ihr Lager sieht er nicht. Er notiert, was gewünscht ist, und die Nummer für den Rückruf.',
      },
      {
        question: '„Ist meine Bestellung da?“',
        answer: 'Eine Nachricht mit Name und Bestellung, Sie sehen nach.',
      },
      {
        question: '„Kann ich zum Anprobieren kommen?“',
        answer: 'Wenn Sie es als Leistung eintragen, vergibt er dafür eine Zeit.',
      },
      {
        question: '„Nehmen Sie es zurück, wenn es nicht passt?“',
        answer: 'Er nennt Ihre Regel, in Ihren Worten.',
      },
    ],
    does: [
      'Nennt Zeiten, Weg und Ihre Regeln für Rückgaben',
      'Vergibt Termine für Anprobe, Beratung und Abholung',
      'Notiert Wünsche, mit der Nummer für den Rückruf',
    ],
    doesNot: [
      'In Ihr Lager schauen',
      'Bestellungen oder Zahlungen annehmen',
      'Versprechen, dass etwas da ist',
    ],
    example: [
      { who: 'caller', text: 'Hallo, haben Sie die blauen Wanderschuhe in 42?' },
      {
        who: 'agent',
        text: 'Das Lager sehe ich von hier aus nicht. Soll jemand nachsehen und Sie zurückrufen?',
      },
      { who: 'caller', text: 'Ja bitte, noch vor Samstag. Holm ist mein Name.' },
      { who: 'work', text: 'Nachricht notiert' },
      {
        who: 'agent',
        text: 'Das habe ich notiert und gebe es weiter. Am Samstag sind wir von 10:00 bis 16:00 Uhr da.',
      },
    ],
  },
  service: {
    name: 'Dienstleister',
    line: 'Werkstatt, Fahrschule, Studio, Reinigung: Sie sind bei der Kundschaft, nicht am Telefon.',
    heading: 'Sie arbeiten gerade. Genau deshalb geht niemand ran.',
    intro:
      'Während Sie für den einen arbeiten, ruft der Nächste an. Ihr Empfang erklärt, was Sie anbieten, vergibt eine Zeit dafür und führt die Liste derer, die von Ihnen hören möchten.',
    asks: [
      {
        question: '„Was bieten Sie an, und zu welchem Preis?“',
        answer: 'Ihre Liste: Namen, Dauer, Preise, soweit Sie welche angegeben haben.',
      },
      {
        question: '„Wann ginge es denn?“',
        answer: 'Er nennt, was in Ihrem Kalender frei ist, und trägt es ein.',
      },
      {
        question: '„Kommen Sie auch zu uns?“',
        answer: 'Die Antwort haben Sie geschrieben. Im Zweifel wird es eine Nachricht.',
      },
      {
        question: '„Ist mein Auto fertig?“',
        answer: 'Das kann er nicht wissen. Sie bekommen eine Nachricht und rufen zurück.',
      },
      {
        question: '„Kann ich den Chef sprechen?“',
        answer: 'Er verbindet, wenn Sie dafür eine Nummer angegeben haben.',
      },
    ],
    does: [
      'Erklärt Ihr Angebot in Ihren Worten',
      'Vergibt Termine mit der Dauer, die jeder braucht',
      'Sammelt Rückrufe mit Name, Nummer und Anliegen',
    ],
    doesNot: [
      'Verhandeln',
      'Auskunft über laufende Arbeiten geben',
      'Zusagen, was nicht auf Ihrer Liste steht',
    ],
    example: [
      { who: 'caller', text: 'Hallo, ich brauche Winterreifen drauf. Wann könnte ich kommen?' },
      { who: 'work', text: 'Für Mittwoch nachgesehen: 3 Zeiten frei' },
      { who: 'agent', text: 'Am Mittwoch hätte ich 8:00, 11:00 oder 16:30 Uhr. Was passt Ihnen?' },
      { who: 'caller', text: 'Acht Uhr. Marek Nowak.' },
      { who: 'work', text: 'Gebucht und im Kalender' },
      { who: 'agent', text: 'Gebucht: Reifenwechsel, am Mittwoch um 8:00 Uhr.' },
    ],
  },
  law: {
    name: 'Kanzleien',
    line: 'Bei Gericht, in der Besprechung, in der Akte. Wer anruft, erreicht jemanden, der zuhört und nichts Falsches sagt.',
    heading: 'Bis mittags bei Gericht. Die Kanzlei geht ran.',
    intro:
      'Wer in der Kanzlei anruft, möchte gehört werden. Ihr Empfang vergibt Erstgespräche, notiert, worum es geht und bis wann, und gibt keinen Rechtsrat. Auch keinen kleinen.',
    asks: [
      {
        question: '„Ich brauche jemanden für Arbeitsrecht.“',
        answer: 'Er nennt Ihre Gebiete in Ihren Worten und vergibt ein Erstgespräch.',
      },
      {
        question: '„Morgen läuft eine Frist ab!“',
        answer:
          'Er verbindet mit der Nummer, die Sie gewählt haben, oder markiert die Nachricht als dringend.',
      },
      {
        question: '„Habe ich da eine Chance?“',
        answer: 'Er gibt keinen Rechtsrat und sagt das auch. Er bietet ein Gespräch an.',
      },
      {
        question: '„Was kostet ein Erstgespräch?“',
        answer: 'Den Preis, den Sie eingetragen haben; ohne Eintrag nennt er keinen.',
      },
      {
        question: '„Wie steht es um meine Sache?“',
        answer: 'Er kennt keine Akten. Sie bekommen eine Nachricht mit der Nummer für den Rückruf.',
      },
    ],
    does: [
      'Vergibt Erstgespräche',
      'Notiert Anliegen, Fristen und die Nummer für den Rückruf',
      'Trennt Eiliges vom Rest, nach Ihren Regeln',
    ],
    doesNot: [
      'Rechtlich beraten oder Aussichten einschätzen',
      'Andere Mandanten kennen oder nennen',
      'Interessenkonflikte prüfen: Das bleibt bei Ihnen',
    ],
    example: [
      {
        who: 'caller',
        text: 'Guten Morgen, mir ist gestern gekündigt worden. Kann ich vorbeikommen?',
      },
      { who: 'work', text: 'Für morgen nachgesehen: 2 Zeiten frei' },
      {
        who: 'agent',
        text: 'Das tut mir leid. Morgen, Freitag, hätte ich 9:00 oder 14:00 Uhr für ein Erstgespräch.',
      },
      { who: 'caller', text: 'Neun. Habe ich überhaupt eine Chance?' },
      {
        who: 'agent',
        text: 'Das kann ich nicht beurteilen; dafür ist das Gespräch da. Auf welchen Namen darf ich buchen?',
      },
    ],
  },
  general: {
    name: 'Alle anderen',
    line: 'Ihre Branche ist nicht dabei? Wenn man bei Ihnen anruft, um zu fragen, zu buchen oder etwas auszurichten, passt es.',
    heading: 'Nicht dabei? Klingeln tut es trotzdem.',
    intro:
      'Sagen Sie Ihrem Empfang, wer Sie sind, was Sie anbieten, wann Sie da sind und was die Leute fragen. Mehr braucht er nicht. Je mehr Sie ihm sagen, desto weniger muss er weitergeben.',
    asks: [
      {
        question: '„Was genau machen Sie eigentlich?“',
        answer: 'Er sagt es in Ihren Worten.',
      },
      {
        question: '„Wann kann ich kommen?“',
        answer: 'Er nennt freie Zeiten für das, was Sie anbieten, und trägt eine ein.',
      },
      {
        question: '„Wo sind Sie, und wie lange?“',
        answer: 'Adresse und Zeiten, wie Sie sie angegeben haben.',
      },
      {
        question: '„Könnte mich jemand zurückrufen?“',
        answer:
          'Eine Nachricht mit Name, Nummer und Anliegen, einen Augenblick später in Ihrem Postfach.',
      },
    ],
    does: [
      'Beantwortet, was Sie ihm gesagt haben',
      'Vergibt Termine für das, was Sie anbieten',
      'Nimmt Nachrichten auf und stellt durch',
    ],
    doesNot: [
      'Antworten erfinden',
      'Am Telefon verkaufen: Er nimmt Anrufe an und ruft niemanden an',
      'Zahlungen annehmen',
    ],
    example: [
      { who: 'caller', text: 'Guten Tag, reparieren Sie auch Geigen?' },
      {
        who: 'agent',
        text: 'Bögen und Geigen, ja. Soll ich Ihnen eine Zeit zum Vorbeibringen suchen?',
      },
      { who: 'caller', text: 'Ich würde lieber erst mit dem Meister sprechen.' },
      { who: 'agent', text: 'Natürlich. Einen Moment bitte, ich verbinde Sie.' },
      { who: 'work', text: 'Durchgestellt' },
    ],
  },
}
