// A mail theme to a renderer that joins fragments of mjml's own HTML: the same bytes, without running mjml again.
import { escapeAttribute } from '@kanaal/content'
import { type Direction, defaultTheme, type Theme } from '@kanaal/types'
import type { Block } from '../block.ts'
import { compileMjml, mjmlOptions } from '../compile-mjml.ts'
import { nestsWell } from '../nesting.ts'
import { type BoundTheme, bindTheme } from '../theme/bind-theme.ts'
import type { EmailTheme } from '../theme/define-theme.ts'
import { resolveTokens } from '../theme/resolve-tokens.ts'
import { type Elements, slotMarkup } from '../to-markup.ts'
import { type Layout, toMjml } from '../to-mjml.ts'
import { compileElements, isRewritten } from './compile-elements.ts'
import { type Fragment, fillFragment, joinFragments, toFragment } from './fragment.ts'
import { BARRIER, barrier } from './marks.ts'
import { randomLayout } from './random-layout.ts'
import { columnMjml, frameMjml, sampleContent, unitMjml } from './sample-mjml.ts'
import { groupsOf, type Unit } from './unit.ts'

export interface CompileOptions {
  /** Brand tokens below the theme's own. */
  tokens?: Theme
  dir?: Direction
  minify?: boolean
  inlineCss?: boolean
}

export interface SelfCheck {
  checked: number
  /** The layouts for which mjml gave other bytes. */
  different: Layout[]
}

export interface CompiledTheme {
  /** False for a mail whose blocks stand where HTML does not allow them: minifying moves their tags. */
  accepts(mail: Layout | Block[]): boolean
  /** Runs mjml for blocks and orders of blocks not seen before. */
  prepare(mail: Layout | Block[]): Promise<void>
  /** The MJML whose bytes `render` gives. */
  toMjml(mail: Layout | Block[]): string
  /** @throws {Error} where `prepare` was not awaited for a mail with these blocks: a programmer's error */
  render(mail: Layout | Block[]): string
  /** Compares `n` random mails with mjml's HTML of the same. */
  selfCheck(n: number): Promise<SelfCheck>
  /** What mjml objected to in the templates, so far. */
  errors: ReadonlySet<string>
}

export async function compileTheme(theme: EmailTheme, options: CompileOptions = {}): Promise<CompiledTheme> {
  const { tokens = defaultTheme, dir = 'ltr', minify = false, inlineCss = true } = options
  return compileBoundTheme(
    bindTheme(theme, { tokens: resolveTokens(tokens, theme.tokens), dir, inlineCss }),
    minify,
  )
}

export async function compileBoundTheme(theme: BoundTheme, minify: boolean): Promise<CompiledTheme> {
  const settings = mjmlOptions({ minify })
  const errors = new Set<string>()
  const fragments = new Map<string, Fragment>()
  /** The heads that units have alone, numbered; a column without children has number 0. */
  const heads: string[] = []
  /** By unit: the number of its head. */
  const signatures = new Map<string, number>()
  /** Units that add to the head again each time they are used, as mj-accordion does. */
  const repeating = new Set<string>()
  const shells = new Map<string, { open: Fragment; close: Fragment }>()

  const run = async (mjml: string): Promise<string> => {
    const { html, errors: found } = await compileMjml(mjml, settings)
    for (const error of found) errors.add(error)
    return html
  }
  const how = { minified: minify, rewritten: minify || isRewritten(theme) }
  const elements: Elements = how.rewritten ? await compileElements(theme, run) : theme
  heads.push(await headWith([[]]))
  await compileUnits([])

  const compiled: CompiledTheme = {
    errors,
    toMjml: (mail) => toMjml(toLayout(mail, theme), theme),
    accepts: (mail) => !minify || nestsWell(toLayout(mail, theme)),
    async prepare(mail) {
      const layout = toLayout(mail, theme)
      const groups = groupsOf(layout, theme)
      const units = groups.flat()
      await compileUnits(units.filter((unit, index) => isNew(unit, units.slice(0, index))))
      const key = shellKey(layout, groups)
      if (!shells.has(key)) shells.set(key, await makeShell(layout, groups))
    },
    render(mail) {
      const layout = toLayout(mail, theme)
      const groups = groupsOf(layout, theme)
      const shell = shells.get(shellKey(layout, groups))
      if (!shell)
        throw new Error('This mail has blocks in an order that was not prepared: await prepare(mail) first')
      const values: Record<string, string> = {
        lang: escapeAttribute(layout.locale),
        title: escapeAttribute(layout.title),
        preview: escapeAttribute(layout.preview),
      }
      const frame = (fragment: Fragment) => ({
        fragment,
        html: fillFragment(fragment, (slot) => values[slot] ?? ''),
      })
      return joinFragments([
        frame(shell.open),
        ...groups.flatMap((group) => [
          ...(group[0]?.level === 'child' ? [plain(COLUMN_OPEN)] : []),
          ...group.map(filled),
          ...(group[0]?.level === 'child' ? [plain(COLUMN_CLOSE)] : []),
        ]),
        frame(shell.close),
      ])
    },
    async selfCheck(n) {
      const different: Layout[] = []
      for (let seed = 1; seed <= n; seed += 1) {
        const layout = randomLayout(seed, theme)
        await compiled.prepare(layout)
        const { html } = await compileMjml(toMjml(layout, theme), settings)
        if (compiled.render(layout) !== html) different.push(layout)
      }
      return { checked: n, different }
    },
  }
  return compiled

  function isNew(unit: Unit, before: Unit[]): boolean {
    return !fragments.has(unit.id) && !before.some(({ id }) => id === unit.id)
  }

  function filled(unit: Unit): { fragment: Fragment; html: string } {
    const fragment = fragmentOf(unit.id)
    return { fragment, html: fillFragment(fragment, (slot) => slotMarkup(unit.block, slot, elements)) }
  }

  function plain(id: string): { fragment: Fragment; html: string } {
    const fragment = fragmentOf(id)
    return { fragment, html: fragment.template[0] ?? '' }
  }

  function fragmentOf(id: string): Fragment {
    const fragment = fragments.get(id)
    if (!fragment) throw new Error(`The block "${id}" was not prepared: await prepare(mail) first`)
    return fragment
  }

  /** One run for all units that are new, cut at the barriers; then one each, for what it adds to the head. */
  async function compileUnits(units: Unit[]): Promise<void> {
    if (units.length === 0 && fragments.has(COLUMN_OPEN)) return
    const sections = units.filter(({ level }) => level === 'section')
    const children = units.filter(({ level }) => level === 'child')
    const html = await run(frameMjml(sampleContent(units, theme), theme, GIVEN))
    const pieces = html.split(BARRIER).slice(1, -1)
    for (const unit of sections) keep(unit.id, pieces.shift(), unitMjml(unit, theme))
    keep(COLUMN_OPEN, pieces.shift(), '')
    for (const unit of children) keep(unit.id, pieces.shift(), unitMjml(unit, theme))
    keep(COLUMN_CLOSE, pieces.shift(), '')
    await findSignatures(units)
  }

  /** Most units add nothing to the head: they are cleared by halves, in a few runs. */
  async function findSignatures(units: Unit[]): Promise<void> {
    const [unit] = units
    if (!unit) return
    const head = await headWith(units.map((one) => [one]))
    if (head === heads[0]) {
      for (const { id } of units) signatures.set(id, 0)
    } else if (units.length > 1) {
      const half = Math.ceil(units.length / 2)
      await findSignatures(units.slice(0, half))
      await findSignatures(units.slice(half))
    } else {
      const known = heads.indexOf(head)
      signatures.set(unit.id, known < 0 ? heads.push(head) - 1 : known)
      if (head !== (await headWith([[unit, unit]]))) repeating.add(unit.id)
    }
  }

  async function headWith(groups: Unit[][]): Promise<string> {
    const html = await run(frameMjml(barrier + contentOf(groups), theme, GIVEN))
    return html.split(BARRIER)[0] ?? ''
  }

  function keep(id: string, html: string | undefined, mjml: string): void {
    if (html === undefined) throw new Error(`mjml lost a barrier beside the block "${id}"`)
    fragments.set(id, toFragment(html, mjml, how))
  }

  /** The head depends on nothing but the order in which units first add something of their own to it. */
  function shellKey(layout: Layout, groups: Unit[][]): string {
    const order: number[] = []
    const meet = (signature: number, again: boolean): void => {
      if (again || !order.includes(signature)) order.push(signature)
    }
    for (const group of groups) {
      if (group[0]?.level === 'child') meet(0, false)
      for (const { id } of group) meet(signatures.get(id) ?? -1, repeating.has(id))
    }
    return `${layout.title === '' ? 0 : 1}${layout.preview === '' ? 0 : 1} ${order.join(' ')}`
  }

  async function makeShell(layout: Layout, groups: Unit[][]): Promise<{ open: Fragment; close: Fragment }> {
    const given = { title: layout.title.trim() !== '', preview: layout.preview.trim() !== '' }
    const mjml = frameMjml(`${barrier}${contentOf(groups)}${barrier}`, theme, given)
    const pieces = (await run(mjml)).split(BARRIER)
    return {
      open: toFragment(pieces[0] ?? '', mjml, how),
      close: toFragment(pieces.at(-1) ?? '', '', how),
    }
  }

  function contentOf(groups: Unit[][]): string {
    return groups
      .map((group) => {
        const mjml = group.map((unit) => unitMjml(unit, theme)).join('')
        return group[0]?.level === 'section' ? mjml : columnMjml(mjml, theme)
      })
      .join('')
  }
}

const COLUMN_OPEN = '(column open)'
const COLUMN_CLOSE = '(column close)'
const GIVEN = { title: true, preview: true }

/** Blocks alone are a mail without header and footer. */
const toLayout = (mail: Layout | Block[], theme: BoundTheme): Layout =>
  Array.isArray(mail)
    ? {
        locale: 'en',
        dir: theme.dir,
        title: '',
        preview: '',
        header: undefined,
        blocks: mail,
        footer: undefined,
      }
    : mail
