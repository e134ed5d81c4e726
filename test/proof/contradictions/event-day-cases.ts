// Sentences beside a date that is called start, begin or aanvang: a bare date is the day of the event, one of enrolling, selling, ending or another happening is not.
import type { Setting } from './setting.ts'

export const eventDaySettings: Setting[] = [
  {
    locale: 'en',
    title: 'Candle concert',
    facts: ['id: start-date\n    value: "2026-12-12"'],
    body: 'A choir of forty sings by the light of a thousand candles.',
    contradictions: [
      ['start-date', 'The concert is on 13 December.'],
      ['start-date', 'Come on Sunday 13 December 2026.'],
      ['start-date', 'Candle concert: Saturday, 5 December 2026, 20:00'],
      ['start-date', 'Concert: 13/12/2026'],
      ['start-date', 'The concert takes place on December 19.'],
      ['start-date', 'The concert starts on 13 December.'],
    ],
    harmless: [
      'Ticket sales start on 1 November.',
      'Tickets for the concert go on sale on 1 November 2026.',
      'Register by 5 December.',
      'Registration for the concert opens on 2 November.',
      'The choir rehearses on 5 December.',
      'Refunds are possible until 6 December.',
      'The concert is recorded, and will be broadcast on 24 December.',
      'Last updated on 3 November 2026.',
    ],
  },
  {
    locale: 'en',
    title: 'Lantern walk through the old town',
    facts: [
      'id: event-start\n    value: "2026-11-14T18:00"',
      'id: event-end\n    value: "2026-11-14T21:00"',
      'id: registration-deadline\n    value: "2026-11-10"',
    ],
    body: 'Carry a lantern along the canals, and end with soup on the square.',
    contradictions: [
      ['event-start', 'The walk is on 15 November.'],
      ['event-start', 'Join us on Sunday 15 November 2026.'],
      ['event-start', 'Lantern walk: Friday, 13 November 2026'],
    ],
    harmless: [
      'The lantern workshop is on 7 November.',
      'Doors of the church open at 17:30, the walk starts at 18:00.',
      'Pick up your lantern by 12 November.',
      'Photos will be published on 20 November.',
      'The town hall is closed on 11 November.',
    ],
  },
  {
    locale: 'nl',
    title: 'Kerstconcert in de Nicolaaskerk',
    facts: [
      'id: aanvang\n    value: "2026-12-19"',
      'id: entree\n    value: "12.50"\n    unit: EUR',
      'id: tijd\n    value: "20:00"',
    ],
    body: 'Het koor zingt bij kaarslicht, met orgel en trompet.',
    contradictions: [
      ['aanvang', 'Het concert is op 20 december.'],
      ['aanvang', 'Kom zondag 20 december 2026 luisteren.'],
      ['aanvang', 'Kerstconcert: vrijdag 18 december 2026'],
      ['aanvang', 'Concert: 12/12/2026'],
      ['aanvang', 'Het concert vindt plaats op 12 december.'],
      ['aanvang', 'Het concert begint op 20 december.'],
    ],
    harmless: [
      'De kaartverkoop begint op 1 november.',
      'De inschrijving voor het koor start op 4 januari.',
      'De generale repetitie is op 18 december.',
      'Reserveren kan tot 17 december.',
      'De kerk is op 25 december gesloten.',
      'Per kaartje komt er € 1,50 bij aan reserveringskosten.',
    ],
  },
  {
    locale: 'nl',
    title: 'Cursus aquarelleren',
    facts: ['id: begin\n    value: "2027-03-03"', 'id: einddatum\n    value: "2027-04-21"'],
    body: 'In acht avonden leert u werken met water, pigment en papier.',
    contradictions: [
      ['begin', 'De cursus begint op 10 maart.'],
      ['einddatum', 'De cursus eindigt op 28 april.'],
    ],
    harmless: [
      'De inschrijving start op 1 februari.',
      'De derde avond is op 17 maart.',
      'Op 31 maart schilderen we buiten.',
      'Betalen kan tot 24 februari.',
      'De tentoonstelling van het werk opent op 8 mei.',
    ],
  },
  {
    locale: 'nl',
    title: 'Voorjaarsmarkt op het Kerkplein',
    facts: ['id: startdatum\n    value: "2027-04-10"'],
    body: 'Zestig kramen met bloemen, brood en oude boeken.',
    contradictions: [
      ['startdatum', 'De markt is op 11 april 2027.'],
      ['startdatum', 'Noteer in uw agenda: zondag 11 april 2027.'],
      ['startdatum', 'Wanneer? Op zaterdag 17 april 2027.'],
    ],
    harmless: [
      'Een kraam aanvragen kan vanaf 1 februari.',
      'Op 9 april wordt het plein afgesloten.',
      'De plattegrond verschijnt op 27 maart.',
      'In het najaar, op 9 oktober, is er weer een boekenmarkt.',
    ],
  },
]
