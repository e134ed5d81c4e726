// An English word in folded form to what its other forms share: nouns by their plural, verbs by -ed and -ing.

/** Plurals that no rule makes, each as `plural singular`. */
const IRREGULAR = `men man, women woman, children child, people person, feet foot, teeth tooth, geese goose, mice mouse, lice louse,
  oxen ox, dice die, knives knife, lives life, wives wife, leaves leaf, loaves loaf, halves half, calves calf, shelves shelf,
  wolves wolf, selves self, thieves thief, elves elf, scarves scarf, hooves hoof, sheaves sheaf, criteria criterion,
  phenomena phenomenon, bacteria bacterium, curricula curriculum, memoranda memorandum, strata stratum, errata erratum,
  symposia symposium, alumni alumnus, syllabi syllabus, nuclei nucleus, fungi fungus, cacti cactus, stimuli stimulus,
  radii radius, foci focus, indices index, matrices matrix, vertices vertex, appendices appendix, analyses analysis,
  crises crisis, theses thesis, hypotheses hypothesis, syntheses synthesis, parentheses parenthesis, diagnoses diagnosis,
  prognoses prognosis, oases oasis, emphases emphasis, metamorphoses metamorphosis, paralyses paralysis, quizzes quiz, dying die, lying lie, tying tie,
  pastes paste, pasted paste, pasting paste`

/** Words that look like a form of another and are none; the last row is Snowball's own (Porter's successor). */
const ALONE = `marketing building housing banking clothing engineering accounting wedding meeting ceiling briefing training
  hearing parking offspring during gas canvas atlas bias alias lens news series species means diabetes rabies headquarters
  christmas texas corps chaos united hundred sacred naked wicked embed paste humane urbane morale bathe clothe
  inning outing canning herring earring evening morning howe cosmos andes past exceed succeed proceed indeed
  only early ugly idly gently singly`

const irregular = new Map(IRREGULAR.split(',').map((pair) => pair.trim().split(/\s+/) as [string, string]))
const alone = new Set(ALONE.split(/\s+/))

/** Shorter words are no form of another, but may have forms: `bus`, `buses`. */
const LETTERS = 4

/**
 * The first step and the last of Porter (1980), with what its successor Snowball mends. The steps between cut what makes one
 * word of another: they take governance for government, a community for communication, a university for the universe. Of 18
 * suggestions of "governance" for "government", on documents that people had tagged, one was right (test/tagging-quality).
 */
export function stemEnglish(word: string): string {
  const singular = singularOf(word)
  return alone.has(singular) ? singular : endingOf(withoutVerbEnding(ofVerb(singular)))
}

function singularOf(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  // `policewomen` and `penknives`.
  const compound =
    /^(.{2,})(men|women|children|people|knives|lives|wives|halves|shelves|selves|thieves|leaves)$/.exec(word)
  if (compound) return `${compound[1]}${irregular.get(compound[2] ?? '')}`
  if (word.length < LETTERS || alone.has(word) || /(ss|us|is|ics)$/.test(word)) return word
  return word.replace(/(?<=[^aeiou]us|gas|canvas|atlas|bias|alias|lens)es$|s$/, '')
}

/** `announcement` is announcing, and `accessibility` being accessible; `element` is no verb. */
const ofVerb = (word: string): string =>
  word.replace(/(?<=[aeiouy].*[^aeiouy].*)(?<!^(?:de|a|com)part)(?<=.{4})ment$/, '').replace(/bility$/, 'ble')

const VOWEL = /[aeiouy]/

function withoutVerbEnding(word: string): string {
  // `agreed`, but `speed`.
  if (word.endsWith('eed')) return /[aeiouy][^aeiouy]+eed$/.test(word) ? word.slice(0, -1) : word
  const [, stem = '', ending] = /^(.+?)(ed|ing)$/.exec(word) ?? []
  if (ending === undefined || !VOWEL.test(stem)) return word
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`
  // `planning` as `plan`, but `selling` as `sell`.
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1)
  return isShort(stem) ? `${stem}e` : stem
}

/** `hop` and `mak`: one syllable, closed by one consonant, which has lost an e if it was a verb with -ing. */
const isShort = (stem: string): boolean => /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(stem)

/** Written alike at the end: `policy` and `policies`, `house` and `houses`, `release` and `releasing`. */
function endingOf(word: string): string {
  if (word.length < LETTERS) return word.replace(/(?<=.[^aeiou])y$/, 'i')
  return word
    .replace(/(?<=[^aeiou])y$|ie$/, 'i')
    .replace(/(?<=[oszx]|[cs]h)e$/, '')
    .replace(/^(.*)e$/, (whole, stem: string) =>
      isShort(stem) || /^[^aeiouy]*[aeiouy]$/.test(stem) ? whole : stem,
    )
}
