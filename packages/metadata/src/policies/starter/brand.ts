// The starter pack's policies of tone and words.
import type { PolicyInput } from '../policy.ts'

export const formOfAddress = {
  id: 'form-of-address',
  kind: 'occurrence',
  category: 'brand',
  owner: 'editor',
  severity: 'warning',
  title: { en: 'The text mixes “je” and “u”', nl: 'De tekst mengt “je” en “u”' },
  rationale: {
    en: 'A reader who is “u” in one line and “je” in the next hears two senders.',
    nl: 'Een lezer die in de ene zin “u” is en in de volgende “je”, hoort twee afzenders.',
  },
  fix: {
    en: 'Choose one form of address for the whole text. Quotes are not read.',
    nl: 'Kies één aanspreekvorm voor de hele tekst. Citaten tellen niet mee.',
  },
  scope: { locales: ['nl'] },
  groups: {
    je: ['je', 'jij', 'jou', 'jouw', 'jezelf', 'jullie'],
    u: ['u', 'uw', 'uzelf'],
  },
  except: ['# u', 'vitamine u', 'km/u', 'u.s', 'je van het', 'je ware'],
  maxGroups: 1,
  examples: {
    ok: [
      '---\ntitle: Bezoek\nlocale: nl\n---\n\nJe vindt ons in Utrecht. Neem je kaartje mee.\n\n> “Komt u binnen”, zei de kapper.\n',
      '---\ntitle: Open\nlocale: nl\n---\n\nOm 9 u ben je welkom. “Uw haar zit goed”, zegt de kapper dan.\n',
    ],
    notOk: [
      {
        markdown: '---\ntitle: Bezoek\nlocale: nl\n---\n\nJe vindt ons in Utrecht. Neem uw kaartje mee.\n',
        messages: ['mixed'],
      },
    ],
  },
} satisfies PolicyInput

export const salutation: PolicyInput = {
  id: 'salutation',
  kind: 'existence',
  category: 'brand',
  owner: 'editor',
  severity: 'warning',
  title: { en: 'The salutation leaves somebody out', nl: 'De aanhef laat iemand buiten' },
  rationale: {
    en: '“Dear Sir” is wrong for half of the readers, and “Dear ,” is what they see whose name nobody knows.',
    nl: '“Geachte heer” is voor de helft van de lezers fout, en “Beste ,” ziet wie zijn naam niet gaf.',
  },
  fix: {
    en: 'Greet everybody (“Dear reader”), or give the field something to fall back on: `Dear :field[reader]{name="first-name"}`.',
    nl: 'Groet iedereen (“Beste lezer”), of geef het veld een terugval: `Beste :field[lezer]{name="voornaam"}`.',
  },
  match: [{ detector: 'salutation' }],
  message: {
    en: '“{text}” has no neutral fall-back. Greet everybody, or give the name something to fall back on.',
    nl: '“{text}” heeft geen neutrale terugval. Groet iedereen, of geef de naam een terugval.',
  },
  examples: {
    ok: [
      'Beste lezer,\n',
      'Geachte heer, mevrouw,\n',
      'Dear Sir or Madam,\n',
      'Dear {{ name | default: "reader" }},\n',
    ],
    notOk: [
      { markdown: 'Geachte heer,\n', messages: ['found'] },
      { markdown: 'Dear {{ first_name }},\n', messages: ['found'] },
    ],
  },
}

export const terminology: PolicyInput = {
  id: 'terminology',
  kind: 'substitution',
  category: 'accessibility',
  owner: 'editor',
  severity: 'info',
  title: { en: 'There is a plainer or kinder word', nl: 'Er is een helderder of vriendelijker woord' },
  rationale: {
    en: 'Everybody understands the plain word, and words for people should be theirs. Where the policy names `vocabularies`, their preferred labels are asked for too.',
    nl: 'Het heldere woord begrijpt iedereen, en woorden voor mensen horen de hunne te zijn. Noemt het beleid `vocabularies`, dan wordt ook om hun voorkeurstermen gevraagd.',
  },
  fix: { en: 'Use the word that is named.', nl: 'Gebruik het genoemde woord.' },
  scope: { locales: ['nl'] },
  swap: {
    middels: 'met',
    'te allen tijde': 'altijd',
    'ten behoeve van': 'voor',
    'met betrekking tot': 'over',
    'in het kader van': 'voor',
    alsmede: 'en',
    dientengevolge: 'daardoor',
    gehandicapten: 'mensen met een beperking',
    bejaarden: 'ouderen',
    rolstoelgebonden: 'in een rolstoel',
  },
  examples: {
    ok: ['---\ntitle: A\nlocale: nl\n---\n\nBetaal met je telefoon.\n'],
    notOk: [
      { markdown: '---\ntitle: A\nlocale: nl\n---\n\nBetaal middels je telefoon.\n', messages: ['instead'] },
    ],
  },
}
