// Rule: front matter that is no YAML or TOML; the document is refused.
import { defineRule } from '../define-rule.ts'

export const frontMatterInvalid = defineRule<'document'>({
  id: 'front-matter-invalid',
  source: 'content',
  scope: 'document',
  severity: 'error',
  title: { en: 'Unreadable front matter', nl: 'Onleesbare front matter' },
  why: {
    en: 'Title, dates and conditions stand in the front matter. Guessing at them would publish something else.',
    nl: 'Titel, data en voorwaarden staan in de front matter. Ernaar raden zou iets anders publiceren.',
  },
  fix: {
    en: 'Mend the line. A colon inside a value needs quotes: `title: "Open: on Sunday"`.',
    nl: 'Herstel de regel. Een dubbele punt in een waarde vraagt aanhalingstekens: `title: "Open: op zondag"`.',
  },
  messages: {
    unclosed: {
      en: 'The front matter that begins on line 1 is never closed. Write a line with `---` below it (`+++` for TOML). Until then the document is left out.',
      nl: 'De front matter die op regel 1 begint, wordt niet gesloten. Zet er een regel met `---` onder (`+++` bij TOML). Tot dan blijft het document weg.',
    },
    colon: {
      en: 'Line {line} holds a second colon: `{written}`. Put the value between quotation marks, as in `title: "Open: on Sunday"`. Until then the document is left out.',
      nl: 'Op regel {line} staat een tweede dubbele punt: `{written}`. Zet de waarde tussen aanhalingstekens, zoals `title: "Open: op zondag"`. Tot dan blijft het document weg.',
    },
    quote: {
      en: 'A quotation mark on line {line} is never closed: `{written}`. Add one at the end of the value. Until then the document is left out.',
      nl: 'Een aanhalingsteken op regel {line} wordt niet gesloten: `{written}`. Zet er een aan het eind van de waarde. Tot dan blijft het document weg.',
    },
    tab: {
      en: 'Line {line} begins with a tab. Use spaces. Until then the document is left out.',
      nl: 'Regel {line} begint met een tab. Gebruik spaties. Tot dan blijft het document weg.',
    },
    indent: {
      en: 'Line {line} begins further in or further out than the lines it belongs to: `{written}`. Begin it below the first letter of the line above. Until then the document is left out.',
      nl: 'Regel {line} springt anders in dan de regels waar hij bij hoort: `{written}`. Begin hem onder de eerste letter van de regel erboven. Tot dan blijft het document weg.',
    },
    twice: {
      en: 'The key on line {line} stands there twice: `{written}`. Remove one of the two. Until then the document is left out.',
      nl: 'De sleutel op regel {line} staat er twee keer: `{written}`. Verwijder een van de twee. Tot dan blijft het document weg.',
    },
    sign: {
      en: 'The value on line {line} begins with a sign that means something in YAML: `{written}`. Put it between quotation marks. Until then the document is left out.',
      nl: 'De waarde op regel {line} begint met een teken dat in YAML iets betekent: `{written}`. Zet haar tussen aanhalingstekens. Tot dan blijft het document weg.',
    },
    bracket: {
      en: 'A list or group that opens on or above line {line} is not closed well: `{written}`. Check the brackets. Until then the document is left out.',
      nl: 'Een lijst of groep die op of boven regel {line} begint, wordt niet goed gesloten: `{written}`. Controleer de haken. Tot dan blijft het document weg.',
    },
    rest: {
      en: 'Line {line} goes on after its value has ended: `{written}`. Put the whole value between quotation marks. Until then the document is left out.',
      nl: 'Regel {line} gaat door nadat de waarde is afgelopen: `{written}`. Zet de hele waarde tussen aanhalingstekens. Tot dan blijft het document weg.',
    },
    word: {
      en: 'Line {line} is no key with a value: `{written}`. Write `title: Open on Sunday`, with a colon and a space. Until then the document is left out.',
      nl: 'Regel {line} is geen sleutel met een waarde: `{written}`. Schrijf `title: Open op zondag`, met een dubbele punt en een spatie. Tot dan blijft het document weg.',
    },
    value: {
      en: 'The value on line {line} needs quotation marks: `{written}`. In TOML, write `title = "Open on Sunday"`. Until then the document is left out.',
      nl: 'De waarde op regel {line} moet tussen aanhalingstekens: `{written}`. Schrijf in TOML `title = "Open op zondag"`. Tot dan blijft het document weg.',
    },
    date: {
      en: 'The date on line {line} does not exist: `{written}`. Write year, month and day, as in `2027-08-21`. Until then the document is left out.',
      nl: 'De datum op regel {line} bestaat niet: `{written}`. Schrijf jaar, maand en dag, zoals `2027-08-21`. Tot dan blijft het document weg.',
    },
    list: {
      en: 'Keys with values were expected between the lines of `---`, such as `title: Open on Sunday`; line {line} is `{written}`. Until then the document is left out.',
      nl: 'Tussen de regels met `---` werden sleutels met waarden verwacht, zoals `title: Open op zondag`; regel {line} is `{written}`. Tot dan blijft het document weg.',
    },
    alias: {
      en: 'Line {line} refers to another value by `*`: `{written}`. Write the value itself. Until then the document is left out.',
      nl: 'Regel {line} verwijst met `*` naar een andere waarde: `{written}`. Schrijf de waarde zelf. Tot dan blijft het document weg.',
    },
    key: {
      en: 'The name of the key on line {line} is not allowed: `{written}`. Choose another one. Until then the document is left out.',
      nl: 'De naam van de sleutel op regel {line} mag niet: `{written}`. Kies een andere. Tot dan blijft het document weg.',
    },
    nul: {
      en: 'Line {line} holds a character that no text can have (U+0000). Type the line again. Until then the document is left out.',
      nl: 'Regel {line} bevat een teken dat in geen tekst kan staan (U+0000). Typ de regel opnieuw. Tot dan blijft het document weg.',
    },
    invalid: {
      en: 'Line {line} cannot be read: `{written}`. Put the value between quotation marks, or type the line again. Until then the document is left out.',
      nl: 'Regel {line} is niet te lezen: `{written}`. Zet de waarde tussen aanhalingstekens, of typ de regel opnieuw. Tot dan blijft het document weg.',
    },
  },
  references: [
    { title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/', checkedAt: '2026-11-21' },
    { title: 'TOML 1.0.0', url: 'https://toml.io/en/v1.0.0', checkedAt: '2026-11-21' },
  ],
  examples: {
    ok: [{ markdown: '---\ntitle: "Open: on Sunday"\n---\nWelcome.' }],
    notOk: [
      { markdown: '---\ntitle: Open: on Sunday\n---\nWelcome.', messages: ['colon'] },
      { markdown: '---\na: &a [1]\nb: *a\n---\nWelcome.', messages: ['alias'] },
      { markdown: '---\ntitle: "Open\n---\nWelcome.', messages: ['quote'] },
      { markdown: '---\na:\n\tb: 1\n---\nWelcome.', messages: ['tab'] },
      { markdown: '---\ntitle: a\ntitle: b\n---\nWelcome.', messages: ['twice'] },
      { markdown: '---\ntitle: @home\n---\nWelcome.', messages: ['sign'] },
      { markdown: '---\ntags: [a, b\n---\nWelcome.', messages: ['bracket'] },
      { markdown: '---\ntitle: "a" b\n---\nWelcome.', messages: ['rest'] },
      { markdown: '---\ntitle Open\ndate: 2027-01-01\n---\nWelcome.', messages: ['word'] },
      { markdown: '---\na:\n  b: 1\n c: 2\n---\nWelcome.', messages: ['indent'] },
      { markdown: '---\n- a\n- b\n---\nWelcome.', messages: ['list'] },
      { markdown: '---\nconstructor: a\n---\nWelcome.', messages: ['key'] },
      { markdown: '---\ntitle: "\\0"\n---\nWelcome.', messages: ['nul'] },
      { markdown: '+++\ntitle = Open\n+++\nWelcome.', messages: ['value'] },
      { markdown: '+++\ndate = 2027-13-45\n+++\nWelcome.', messages: ['date'] },
    ],
  },
  // The text never becomes a document: `readFrontMatter` throws this message.
  check: () => [],
})
