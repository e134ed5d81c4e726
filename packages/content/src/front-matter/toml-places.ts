// TOML that was read to where each of its values stands: smol-toml tells no places.

export interface TomlPlace {
  path: readonly (string | number)[]
  /** UTF-16 units; from the key, or the head of the table, to the end of the value. */
  start: number
  end: number
}

/** A table's name, or a key, which may be quoted and have several steps: `copy."email".subject`. */
const STEP = /[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([A-Za-z0-9_-]+))[ \t]*(\.?)/y
/** White space, line ends and comments. */
const BLANK = /(?:\s|#[^\n]*)*/y
const TEXT = /"""[\s\S]*?(?<!\\)(?:\\\\)*"""+|'''[\s\S]*?'''+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y
/** A number, a date with or without a time, or a flag. */
const WORD = /[^,\]}#\n]+/y

/** In the order of the text. `text` must be TOML; of what is none, the places up to there. */
export function placesIn(text: string): TomlPlace[] {
  const places: TomlPlace[] = []
  /** How many tables of one name came: `[[facts]]`. */
  const counts = new Map<string, number>()
  let table: (string | number)[] = []
  let at = 0

  for (take(BLANK); at < text.length; take(BLANK)) {
    const start = at
    const brackets = take(/\[{1,2}/y)
    if (brackets === undefined) {
      if (!pair(table)) break
      continue
    }
    const keys = steps()
    if (keys.length === 0 || take(/\]{1,2}/y) === undefined) break
    table = open(keys, brackets === '[[')
    for (let length = 1; length <= table.length; length += 1) add(table.slice(0, length), start)
  }
  return places

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }

  function add(path: readonly (string | number)[], start: number): void {
    places.push({ path, start, end: at })
  }

  function steps(): string[] {
    const keys: string[] = []
    for (;;) {
      STEP.lastIndex = at
      const found = STEP.exec(text)
      if (!found) return []
      const [whole, quoted, literal, bare, dot] = found
      at += whole.length
      keys.push(quoted === undefined ? (literal ?? bare ?? '') : unescaped(quoted))
      if (dot === '') return keys
    }
  }

  /** Below `[[facts]]` a name means the last of them. */
  function open(keys: readonly string[], isRow: boolean): (string | number)[] {
    const path: (string | number)[] = []
    for (const [index, key] of keys.entries()) {
      path.push(key)
      const name = JSON.stringify(path)
      const isNew = isRow && index === keys.length - 1
      if (isNew) counts.set(name, (counts.get(name) ?? 0) + 1)
      const count = counts.get(name)
      if (count !== undefined) path.push(count - 1)
    }
    return path
  }

  /** `a.b = value`; false where there is none. */
  function pair(parent: readonly (string | number)[]): boolean {
    const start = at
    const keys = steps()
    if (keys.length === 0 || take(/=[ \t]*/y) === undefined) return false
    const path = [...parent, ...keys]
    if (!value(path)) return false
    for (let length = parent.length + 1; length <= path.length; length += 1) add(path.slice(0, length), start)
    return true
  }

  function value(path: readonly (string | number)[]): boolean {
    if (take(/\[/y)) return list(path)
    if (take(/\{/y)) return inlineTable(path)
    if (take(TEXT) !== undefined) return true
    const word = take(WORD)
    if (word === undefined) return false
    at -= word.length - word.trimEnd().length
    return true
  }

  function list(path: readonly (string | number)[]): boolean {
    for (let index = 0; ; index += 1) {
      take(BLANK)
      if (take(/\]/y)) return true
      const start = at
      const item = [...path, index]
      if (!value(item)) return false
      add(item, start)
      take(BLANK)
      take(/,/y)
    }
  }

  function inlineTable(path: readonly (string | number)[]): boolean {
    for (;;) {
      take(BLANK)
      if (take(/\}/y)) return true
      if (!pair(path)) return false
      take(BLANK)
      take(/,/y)
    }
  }
}

function unescaped(quoted: string): string {
  try {
    return JSON.parse(`"${quoted}"`) as string
  } catch {
    return quoted // an escape that TOML has and JSON has not
  }
}
