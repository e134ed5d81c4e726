// The text of a document to where its front matter stands, if it has any.

export interface FoundFrontMatter {
  fence: string
  /** Where the text between the fences starts. */
  offset: number
  value: string
  /** Where the content starts. */
  end: number
}

const FENCED = /^\ufeff?(---|\+\+\+)[ \t]*\r?\n/

/** remark-frontmatter draws the same borders. */
export function findFrontMatter(text: string): FoundFrontMatter | undefined {
  const opening = FENCED.exec(text)
  const fence = opening?.[1]
  if (!opening || !fence) return undefined
  const offset = opening[0].length
  const closing = new RegExp(`(?:^|\\r?\\n)${fence === '---' ? '---' : '\\+\\+\\+'}[ \\t]*(?:\\r?\\n|$)`)
  const end = closing.exec(text.slice(offset))
  if (!end) return undefined
  const value = text.slice(offset, offset + end.index)
  return { fence, offset, value, end: offset + end.index + end[0].length }
}

/** A rule of three hyphens may open a text; a key below it is front matter that somebody forgot to close. */
const OPENED = /^\ufeff?(?:---[ \t]*\r?\n[ \t]*[\w-]+:(?:[ \t]|\r?\n|$)|\+\+\+[ \t]*\r?\n[ \t]*[\w-]+[ \t]*=)/

export const beginsFrontMatter = (text: string): boolean => OPENED.test(text)
