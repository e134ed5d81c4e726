// The starter pack's policies about what belongs to a person: numbers, accounts and addresses.
import type { PolicyInput } from '../policy.ts'

const base = {
  kind: 'existence',
  category: 'privacy',
  owner: 'privacy',
} as const

export const citizenNumber: PolicyInput = {
  ...base,
  id: 'citizen-number',
  severity: 'error',
  title: {
    en: 'A citizen service number is in the text',
    nl: 'Er staat een burgerservicenummer in de tekst',
  },
  rationale: {
    en: 'Only who the law names may use a BSN; publishing one is a data breach.',
    nl: 'Alleen wie de wet noemt mag een bsn gebruiken; er een publiceren is een datalek.',
  },
  fix: {
    en: 'Remove it. Where it is an order or article number, write what it is before it, or allow it in the policy.',
    nl: 'Haal het weg. Is het een bestel- of artikelnummer, schrijf dat er dan voor, of sta het toe in de policy.',
  },
  match: [{ detector: 'bsn' }],
  message: {
    en: '“{text}” passes the test of a citizen service number (BSN). Remove it.',
    nl: '“{text}” doorstaat de elfproef van een burgerservicenummer. Haal het weg.',
  },
  references: [
    {
      title: 'De elfproef van het burgerservicenummer',
      url: 'https://www.privacynieuws.nl/binnenlands-nieuws/id-plicht-paspoort/wie-gebruiken-uw-burgerservicenummer.html',
      checkedAt: '2026-11-22',
    },
  ],
  examples: {
    ok: ['Bestelnummer 249566758 is verzonden.\n', 'Het nummer 249566759 bestaat niet.\n'],
    notOk: [
      { markdown: 'Mijn bsn is 249566758.\n', messages: ['found'] },
      { markdown: 'BSN: 2495.66.758\n', messages: ['found'] },
    ],
  },
}

export const bankAccount: PolicyInput = {
  ...base,
  id: 'bank-account',
  severity: 'warning',
  title: { en: 'A bank account is in the text', nl: 'Er staat een rekeningnummer in de tekst' },
  rationale: {
    en: 'An account of a person is personal; one of your own belongs in one place, where nobody can change it unseen.',
    nl: 'Een rekening van een persoon is een persoonsgegeven; een eigen rekening hoort op één plek, waar niemand haar ongezien wijzigt.',
  },
  fix: {
    en: 'Remove it, or put your own account in `allow` of this policy.',
    nl: 'Haal het weg, of zet je eigen rekening bij `allow` van deze policy.',
  },
  match: [{ detector: 'iban' }],
  message: {
    en: '“{text}” is a valid IBAN. Is it yours to publish?',
    nl: '“{text}” is een geldig IBAN. Mag je het publiceren?',
  },
  examples: {
    ok: ['De code NL91 ABNA 0417 1643 01 klopt niet.\n'],
    notOk: [{ markdown: 'Maak over naar NL91 ABNA 0417 1643 00.\n', messages: ['found'] }],
  },
}

export const personalEmail: PolicyInput = {
  ...base,
  id: 'personal-email',
  severity: 'info',
  title: {
    en: 'An e-mail address of a person is in the text',
    nl: 'Er staat een e-mailadres van een persoon in de tekst',
  },
  rationale: {
    en: 'A person leaves, the text stays; and every published address is harvested.',
    nl: 'Een persoon vertrekt, de tekst blijft; en elk gepubliceerd adres wordt verzameld.',
  },
  fix: {
    en: 'Use the address of a desk, or allow this one (or all of `@your-domain`) in the policy.',
    nl: 'Gebruik het adres van een afdeling, of sta dit adres (of heel `@jouw-domein`) toe in de policy.',
  },
  match: [{ detector: 'email' }],
  message: {
    en: '“{text}” seems to be the address of a person. Use that of a desk.',
    nl: '“{text}” lijkt het adres van een persoon. Gebruik dat van een afdeling.',
  },
  examples: {
    ok: ['Mail klantenservice@winkel.nl of jan@example.org.\n'],
    notOk: [{ markdown: 'Mail jan.devries@winkel.nl.\n', messages: ['found'] }],
  },
}

export const phoneNumber: PolicyInput = {
  ...base,
  id: 'phone-number',
  severity: 'info',
  title: { en: 'A telephone number is in the text', nl: 'Er staat een telefoonnummer in de tekst' },
  rationale: {
    en: 'A number typed into a text is not the same everywhere, and a mobile one is often a person’s.',
    nl: 'Een nummer dat in de tekst getypt is, is niet overal gelijk, en een mobiel nummer is vaak van een persoon.',
  },
  fix: {
    en: 'Declare it once as a fact (`:fact[030 200 01 00]{id="phone" value="+31302000100" unit="phone"}`), or remove it.',
    nl: 'Leg het één keer vast als feit (`:fact[030 200 01 00]{id="telefoon" value="+31302000100" unit="phone"}`), of haal het weg.',
  },
  match: [{ detector: 'phone' }],
  message: {
    en: '“{text}” is a telephone number. Declare it as a fact, or remove it where it is a person’s.',
    nl: '“{text}” is een telefoonnummer. Leg het vast als feit, of haal het weg als het van een persoon is.',
  },
  examples: {
    ok: [
      'Bel :fact[030 200 01 00]{id="telefoon" value="+31302000100" unit="phone"} of 0800-1234.\n',
      'Versie 06.12.34 van 2021-06-12.\n',
    ],
    notOk: [{ markdown: '---\ntitle: Bel\nlocale: nl\n---\n\nBel 06-12345678.\n', messages: ['found'] }],
  },
}
