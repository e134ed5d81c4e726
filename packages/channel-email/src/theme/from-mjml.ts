// A brand's own MJML mail, marked up with comments, to a theme definition: the designer's file stays one that MJML opens.
import { blockSlots, flowBlocks, frameBlocks, inlineBlocks } from '../block.ts'
import type { ThemeDefinition } from './define-theme.ts'

/** `<!-- kanaal:block paragraph -->…<!-- /kanaal:block -->`; parts may stand inside each other. */
const MARK = /<!--\s*(\/?)kanaal:(\w+)(?:\s+([\w-]+))?\s*-->/g

interface Part {
  kind: string
  name: string | undefined
  /** The file's text between the marks, without the marks of parts inside it. */
  text: string
}

/**
 * Reads `kanaal:content` (where a mail's sections go), `kanaal:flow` with `kanaal:children` (the section around blocks
 * of one column), `kanaal:block <name>` (MJML) and `kanaal:element <name>` (HTML). What is not marked is the frame,
 * with its `mj-attributes` and `mj-class`; blocks that are not given are the default theme's.
 *
 * @throws {TypeError} where a mark is not closed, or names a block that no node becomes
 */
export function themeFromMjml(mjml: string): ThemeDefinition {
  const { frame, parts } = readParts(mjml.replace(/^\uFEFF/, ''))
  const blocks: Record<string, string> = {}
  const elements: Record<string, string> = {}
  let flow: string | undefined
  for (const { kind, name = '', text } of parts) {
    if (kind === 'flow') flow = text
    else if (kind === 'block' && isNameIn({ ...flowBlocks, ...frameBlocks }, name)) blocks[name] = text
    else if (kind === 'element' && isNameIn({ ...flowBlocks, ...inlineBlocks }, name)) elements[name] = text
    else if (kind === 'block' || kind === 'element') throw unknownName(kind, name)
  }
  if (!parts.some(({ kind }) => kind === 'content'))
    throw new TypeError('The MJML has no kanaal:content mark')
  return { frame: withSlots(frame), blocks, elements, ...(flow !== undefined && { flow }) }
}

const isNameIn = (table: object, name: string): boolean => Object.hasOwn(table, name)

function unknownName(kind: string, name: string): TypeError {
  const known = Object.keys(blockSlots).join(', ')
  return new TypeError(`The MJML marks a ${kind} "${name}" that no node becomes; known are ${known}`)
}

/** What a part leaves behind in the part around it. */
const LEFT: Record<string, string> = { content: '[[content]]', children: '[[children]]' }

function readParts(mjml: string): { frame: string; parts: Part[] } {
  const parts: Part[] = []
  const open: Part[] = [{ kind: 'frame', name: undefined, text: '' }]
  let at = 0
  for (const mark of mjml.matchAll(MARK)) {
    const [whole, slash, kind = '', name] = mark
    const inner = open.at(-1)
    if (inner) inner.text += mjml.slice(at, mark.index)
    at = mark.index + whole.length
    if (slash === '') open.push({ kind, name, text: '' })
    else {
      if (inner?.kind !== kind) throw new TypeError(`The MJML closes kanaal:${kind} where it is not open`)
      open.pop()
      parts.push({ ...inner, text: inner.text.trim() })
      const outer = open.at(-1)
      if (outer) outer.text += LEFT[kind] ?? ''
    }
  }
  const [frame, unclosed] = open
  if (unclosed) throw new TypeError(`The MJML never closes kanaal:${unclosed.kind}`)
  return { frame: `${frame?.text ?? ''}${mjml.slice(at)}`, parts }
}

/** A designer's file need not know of our slots: language, direction, title and preview are put where MJML wants them. */
function withSlots(frame: string): string {
  const language = /\[\[lang\]\]/.test(frame)
    ? frame
    : frame.replace(/<mjml\b[^>]*>/, (tag) =>
        tag.replace(/\s(lang|dir)="[^"]*"/g, '').replace('<mjml', '<mjml lang="[[lang]]" dir="[[dir]]"'),
      )
  const headed = language.includes('<mj-head')
    ? language
    : language.replace(/<mj-body\b/, '<mj-head></mj-head><mj-body')
  return headSlot(headSlot(headed, 'preview'), 'title')
}

function headSlot(frame: string, slot: 'title' | 'preview'): string {
  if (frame.includes(`[[${slot}]]`)) return frame
  const without = frame.replace(new RegExp(`<mj-${slot}>[\\s\\S]*?</mj-${slot}>`), '')
  return without.replace(/<mj-head\s*\/?>/, `<mj-head><mj-${slot}>[[${slot}]]</mj-${slot}>`)
}
