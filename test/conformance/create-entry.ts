// The attributes of a content type -> a populated entry, and every text that was planted in it with its path.
import type { EntryJson, guessFieldMap } from '@kanaal/content'
import type { Json } from '@kanaal/types'

export type Attributes = Parameters<typeof guessFieldMap>[0]
type Attribute = Attributes[string]

export interface Planted {
  path: (string | number)[]
  /** A word that stands nowhere else, or an address. */
  value: string
}

/** Names whose text is a setting by any reading, or stands in for a file that is there: nobody would put it on a page. */
const SETTING =
  /^(target|variant|theme|layout|anchor|colou?r|icon|.*placeholder|slug|width|height|fallbackSrc)$/i
const ADDRESS = /(^|_)(url|href)$|src$|canonical/i
/** Deeper than any of the three projects nests its components. */
const DEPTH = 8

export function createEntry(
  attributes: Attributes,
  components: Record<string, Attributes>,
): { entry: EntryJson; planted: Planted[] } {
  const planted: Planted[] = []
  const entry = fill(attributes, [], 0)
  return { entry: { documentId: 'planted', ...entry }, planted }

  function fill(from: Attributes, path: Planted['path'], depth: number): { [key: string]: Json } {
    const values = Object.entries(from).map(([name, one]) => [
      name,
      fillOne(one, from, [...path, name], depth),
    ])
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  }

  function fillOne(
    attribute: Attribute,
    siblings: Attributes,
    path: Planted['path'],
    depth: number,
  ): Json | undefined {
    const name = String(path.at(-1))
    const plant = (value: string, at = path): string => {
      planted.push({ path: at, value })
      return value
    }
    const word = (): string => plant(`word${planted.length}x`)
    switch (attribute.type) {
      case 'string':
      case 'text':
        if (SETTING.test(name)) return 'a-setting'
        return ADDRESS.test(name) ? plant(`https://example.org/${planted.length}-x`) : word()
      case 'email':
        return plant(`person${planted.length}x@example.org`)
      case 'uid':
        return 'a-slug'
      case 'richtext':
        return `## ${word()}\n\n- ${word()} **${word()}**\n\n> ${word()}\n\n| ${word()} |\n| --- |\n| ${word()} |\n`
      case 'customField':
        return /tiptap/.test(attribute.customField ?? '') ? JSON.stringify(tiptap(word)) : ckeditor(word)
      case 'blocks':
        return blocks(word)
      case 'media': {
        const media = (at: Planted['path']): Json => ({
          url: plant(`/uploads/${planted.length}-x.jpg`, at),
          mime: 'image/jpeg',
          // A component that describes its picture does it instead of the library.
          alternativeText: 'alt' in siblings ? null : plant(`word${planted.length}x`, at),
          caption: plant(`word${planted.length}x`, at),
        })
        return attribute.multiple === true ? [media([...path, 0]), media([...path, 1])] : media(path)
      }
      case 'relation':
        return relation(attribute, word)
      case 'component': {
        const uid = attribute.component ?? ''
        const part = (index: number[]): Json => fill(components[uid] ?? {}, [...path, ...index], depth + 1)
        if (depth >= DEPTH) return undefined
        return attribute.repeatable === true ? [part([0]), part([1])] : part([])
      }
      case 'dynamiczone':
        return (attribute.components ?? []).map((uid, index) => ({
          __component: uid,
          ...fill(components[uid] ?? {}, [...path, index], depth + 1),
        }))
      case 'enumeration':
        return (attribute.enum as string[])[0]
      case 'boolean':
        return true
      case 'json':
        return { note: word() }
      case 'biginteger':
        return plant(`9007199254${planted.length}`)
      case 'integer':
      case 'decimal':
        return SETTING.test(name) ? 7 : Number(plant(`${4_000_000 + planted.length}`))
      default:
        throw new Error(`${attribute.type} is new: say what an entry holds there`)
    }
  }
}

/** Another entry: what it is called is what readers would see of it. */
function relation(attribute: Attribute, word: () => string): Json {
  const one = (): Json => ({ id: 1, documentId: 'other', name: word(), slug: 'other' })
  return /ToMany$/.test(String(attribute.relation)) ? [one(), one()] : one()
}

const ckeditor = (word: () => string): string =>
  `<h2>${word()}</h2><p>${word()} <strong>${word()}</strong> <a href="https://example.org/">${word()}</a></p>` +
  `<ul><li>${word()}</li></ul><figure class="table"><table><tbody><tr><td>${word()}</td></tr></tbody></table>` +
  `<figcaption>${word()}</figcaption></figure><figure class="image"><img src="/a.jpg" alt="${word()}">` +
  `<figcaption>${word()}</figcaption></figure><blockquote><p>${word()}</p></blockquote>`

function tiptap(word: () => string): Json {
  const text = (): Json => ({ type: 'text', text: word(), marks: [{ type: 'bold' }] })
  const paragraph = (): Json => ({ type: 'paragraph', content: [text(), { type: 'hardBreak' }, text()] })
  const item = (): Json => ({ type: 'listItem', content: [paragraph()] })
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [text()] },
      paragraph(),
      { type: 'bulletList', content: [item(), item()] },
      { type: 'image', attrs: { src: '/a.jpg', alt: word() } },
    ],
  }
}

function blocks(word: () => string): Json {
  const text = (): Json => ({ type: 'text', text: word() })
  return [
    { type: 'heading', level: 2, children: [text()] },
    {
      type: 'paragraph',
      children: [text(), { type: 'link', url: 'https://example.org/', children: [text()] }],
    },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text()] }] },
    { type: 'quote', children: [text()] },
    { type: 'code', children: [text()] },
    { type: 'image', image: { url: '/a.jpg', alternativeText: word(), caption: word() }, children: [] },
  ]
}
