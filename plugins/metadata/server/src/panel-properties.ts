// A profile -> all properties that the panel shows: the profile's own, and those that every document may have.
import type { Profile, PropertyInput } from '@kanaal/metadata'
import { defineProfile } from '@kanaal/metadata'

type Texts = Pick<PropertyInput, 'title' | 'why' | 'fix'>
const texts = (title: [string, string], why: [string, string], fix: [string, string]): Texts => ({
  title: { en: title[0], nl: title[1] },
  why: { en: why[0], nl: why[1] },
  fix: { en: fix[0], nl: fix[1] },
})
const optional = (key: string, type: PropertyInput['type'], max: number, said: Texts): PropertyInput => ({
  key,
  type,
  obligation: 'optional',
  max,
  ...said,
})

const leavingOut = (kinds: readonly [kind: string, en: string, nl: string][]): PropertyInput[] =>
  kinds.map(([kind, en, nl]) =>
    optional(
      `notFor.${kind}`,
      'text',
      20,
      texts(
        [en, nl],
        [
          'They never get to see it, whatever else fits.',
          'Zij krijgen het nooit te zien, wat er verder ook past.',
        ],
        ['Name whom it would mislead or hurt.', 'Noem wie het op het verkeerde been zet of kwetst.'],
      ),
    ),
  )

const EVERYWHERE: PropertyInput[] = [
  optional(
    'purpose',
    'text',
    1,
    texts(
      ['Purpose', 'Doel'],
      ['It says what the text should bring about.', 'Het zegt wat de tekst moet bewerken.'],
      ['Name one purpose: inform, persuade, help.', 'Noem één doel: informeren, overtuigen, helpen.'],
    ),
  ),
  optional(
    'persona',
    'text',
    20,
    texts(
      ['Personas', 'Persona’s'],
      [
        'It decides for whom a channel chooses this document.',
        'Het bepaalt voor wie een kanaal dit document kiest.',
      ],
      ['Name the people it is written for.', 'Noem de mensen voor wie het geschreven is.'],
    ),
  ),
  optional(
    'segment',
    'text',
    20,
    texts(
      ['Segments', 'Segmenten'],
      ['Only these groups get to see it.', 'Alleen deze groepen krijgen het te zien.'],
      [
        'Name a segment, or leave it empty for everybody.',
        'Noem een segment, of laat het leeg voor iedereen.',
      ],
    ),
  ),
  optional(
    'journeyStage',
    'text',
    10,
    texts(
      ['Journey stages', 'Fasen van de klantreis'],
      [
        'A stage without content shows as an empty cell in the matrix.',
        'Een fase zonder inhoud staat als lege cel in de matrix.',
      ],
      ['Name the stages it serves.', 'Noem de fasen die het bedient.'],
    ),
  ),
  ...leavingOut([
    ['persona', 'Not for these personas', 'Niet voor deze persona’s'],
    ['segment', 'Not for these segments', 'Niet voor deze segmenten'],
    ['journeyStage', 'Not in these stages', 'Niet in deze fasen'],
  ]),
  optional(
    'precedence',
    'number',
    1,
    texts(
      ['Precedence', 'Voorrang'],
      [
        'Of documents that fit a reader equally well the one with the higher number comes first.',
        'Van documenten die even goed bij een lezer passen komt dat met het hoogste getal eerst.',
      ],
      ['Give a whole number from -100 to 100.', 'Geef een geheel getal van -100 tot 100.'],
    ),
  ),
  optional(
    'channels',
    'text',
    60,
    texts(
      ['Channels allowed', 'Toegestane kanalen'],
      ['It appears on these only.', 'Het verschijnt alleen op deze.'],
      ['Choose channels, or none for all.', 'Kies kanalen, of geen voor alle.'],
    ),
  ),
  optional(
    'campaign',
    'text',
    1,
    texts(
      ['Campaign', 'Campagne'],
      [
        'Documents of one campaign share values and must not contradict each other.',
        'Documenten van één campagne delen waarden en mogen elkaar niet tegenspreken.',
      ],
      ['Give the key of the campaign.', 'Geef de sleutel van de campagne.'],
    ),
  ),
  optional(
    'keyMessage',
    'long-text',
    1,
    texts(
      ['Key message', 'Kernboodschap'],
      ['The one sentence that must be the same everywhere.', 'De ene zin die overal gelijk moet zijn.'],
      [
        'Write the one sentence a reader should remember.',
        'Schrijf de ene zin die een lezer moet onthouden.',
      ],
    ),
  ),
  optional(
    'owner',
    'text',
    1,
    texts(
      ['Owner', 'Eigenaar'],
      [
        'Somebody must answer for it when a reader finds a mistake.',
        'Iemand moet erop aanspreekbaar zijn als een lezer een fout vindt.',
      ],
      ['Name the person who answers for it.', 'Noem wie erop aanspreekbaar is.'],
    ),
  ),
  optional(
    'delegate',
    'text',
    1,
    texts(
      ['Delegate', 'Waarnemer'],
      ['Somebody is asked while the owner is away.', 'Iemand is aanspreekbaar als de eigenaar er niet is.'],
      ['Name who stands in for the owner.', 'Noem wie de eigenaar waarneemt.'],
    ),
  ),
  optional(
    'team',
    'text',
    1,
    texts(
      ['Team', 'Team'],
      ['The team stays when its people change.', 'Het team blijft als de mensen wisselen.'],
      ['Name the team that looks after it.', 'Noem het team dat ervoor zorgt.'],
    ),
  ),
  optional(
    'reviewBy',
    'date',
    1,
    texts(
      ['Review by', 'Herzien voor'],
      ['Without a date nobody looks again.', 'Zonder datum kijkt niemand nog eens.'],
      ['Choose the day it must be read again.', 'Kies de dag waarop het herlezen moet zijn.'],
    ),
  ),
  optional(
    'validFrom',
    'date',
    1,
    texts(
      ['Valid from', 'Geldig vanaf'],
      ['Before that day channels do not show it.', 'Voor die dag tonen kanalen het niet.'],
      ['Choose the first day it holds.', 'Kies de eerste dag waarop het geldt.'],
    ),
  ),
  optional(
    'validUntil',
    'date',
    1,
    texts(
      ['Valid until', 'Geldig tot en met'],
      ['After that day channels hide it by themselves.', 'Na die dag verbergen kanalen het vanzelf.'],
      ['Choose the last day it holds.', 'Kies de laatste dag waarop het geldt.'],
    ),
  ),
  optional(
    'license',
    'text',
    1,
    texts(
      ['Licence', 'Licentie'],
      [
        'Without one nobody knows whether they may reuse it.',
        'Zonder licentie weet niemand of hergebruik mag.',
      ],
      ['Give the address of the licence.', 'Geef het adres van de licentie.'],
    ),
  ),
  optional(
    'rights',
    'long-text',
    1,
    texts(
      ['Rights', 'Rechten'],
      [
        'What was agreed about text and images is forgotten otherwise.',
        'Wat over tekst en beeld is afgesproken raakt anders vergeten.',
      ],
      ['Write who may use it, where and how long.', 'Schrijf wie het mag gebruiken, waar en hoelang.'],
    ),
  ),
  optional(
    'rightsHolder',
    'text',
    1,
    texts(
      ['Rights holder', 'Rechthebbende'],
      [
        'Whoever wants to reuse it must know whom to ask.',
        'Wie het wil hergebruiken moet weten wie hij vraagt.',
      ],
      ['Name who holds the rights.', 'Noem wie de rechten heeft.'],
    ),
  ),
]

/** A property of the profile stands before one of ours with the same key. */
export function withEverywhere(profile: Profile): Profile {
  const own = new Set(profile.properties.map(({ key }) => key))
  const added = EVERYWHERE.filter(({ key }) => !own.has(key))
  return defineProfile({ ...profile, properties: [...profile.properties, ...added] })
}
