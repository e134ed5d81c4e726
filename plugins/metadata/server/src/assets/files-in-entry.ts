// An entry -> the files it shows, by the hash in their names, each with the field where it stands.

export interface UsedFile {
  hash: string
  name?: string
  field: (string | number)[]
}

const EXTENSION = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|svg|mp4|webm|mov|mp3|pdf)\b/gi
/** What stands before it, as the last part of an address: `/uploads/large_bag_1a2b.jpg`, whatever keeps the files. */
const NAME = /[\w.-]{1,200}$/
const NAME_LENGTH = 200
/** Strapi writes smaller ones with the size before the name. */
const SIZE = /^(?:thumbnail|small|medium|large|[a-z0-9]{1,20})_/

/** Media fields say which file they are; a text may name one in an address. */
export function filesInEntry(entry: Record<string, unknown>): UsedFile[] {
  const used = new Map<string, UsedFile>()
  const add = (file: UsedFile) => used.set(file.hash, used.get(file.hash) ?? file)
  /** Where `visit` is: few of the places it comes by hold a file. */
  const at: (string | number)[] = []
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const name of fileNamesIn(value)) {
        add({ hash: name, field: [...at] })
        if (SIZE.test(name)) add({ hash: name.replace(SIZE, ''), field: [...at] })
      }
      return
    }
    if (typeof value !== 'object' || value === null) return
    const { hash, mime, name } = value as Record<string, unknown>
    if (typeof hash === 'string' && typeof mime === 'string') {
      add({ hash, field: [...at], ...(typeof name === 'string' ? { name } : {}) })
      return
    }
    for (const [key, item] of Object.entries(value)) {
      at.push(Array.isArray(value) ? Number(key) : key)
      visit(item)
      at.pop()
    }
  }
  visit(entry)
  return [...used.values()]
}

/** From the extensions back: a search for names begins at every word of a text, and few words are one. */
function fileNamesIn(text: string): string[] {
  if (!text.includes('.')) return []
  const extensions = [...text.matchAll(EXTENSION)].map(({ index, 0: { length } }) => ({
    index,
    end: index + length,
  }))
  return extensions.flatMap(({ index, end }, at) => {
    const next = extensions[at + 1]
    // Of `bag.jpg.png` the last one is the extension.
    if (next && next.index - end < NAME_LENGTH && /^[\w.-]*$/.test(text.slice(end, next.index))) return []
    return NAME.exec(text.slice(Math.max(0, index - NAME_LENGTH), index))?.[0] ?? []
  })
}
