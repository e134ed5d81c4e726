// Units to MJML in which every open slot holds a mark and barriers keep neighbours apart.
import type { BoundTheme } from '../theme/bind-theme.ts'
import { fillTemplate } from '../theme/template.ts'
import { slotMarkup, templateOf } from '../to-markup.ts'
import { barrier, slotMark } from './marks.ts'
import { measuresOf, type Unit } from './unit.ts'

export function unitMjml(unit: Unit, theme: BoundTheme): string {
  const measures = measuresOf(unit.block.name)
  const fill = (slot: string): string =>
    measures.includes(slot) ? slotMarkup(unit.block, slot, theme) : slotMark(slot)
  return fillTemplate(templateOf(unit.block, theme) ?? [''], fill)
}

/** `barrier section barrier section … barrier column-open barrier child barrier … column-close barrier` */
export function sampleContent(units: Unit[], theme: BoundTheme): string {
  const sections = units.filter(({ level }) => level === 'section').map((unit) => unitMjml(unit, theme))
  const children = units.filter(({ level }) => level === 'child').map((unit) => unitMjml(unit, theme))
  const column = [barrier, ...children.flatMap((child) => [child, barrier])].join('')
  return [
    barrier,
    ...sections.flatMap((section) => [section, barrier]),
    columnMjml(column, theme),
    barrier,
  ].join('')
}

export const columnMjml = (children: string, theme: BoundTheme): string =>
  fillTemplate(theme.flow, () => children)

/** The frame around content, with or without the parts that mjml leaves out when they are empty. */
export function frameMjml(
  content: string,
  theme: BoundTheme,
  given: { title: boolean; preview: boolean },
): string {
  const values: Record<string, string> = {
    lang: slotMark('lang'),
    dir: theme.dir,
    title: given.title ? slotMark('title') : '',
    preview: given.preview ? slotMark('preview') : '',
    content,
  }
  return fillTemplate(theme.frame, (slot) => values[slot] ?? '')
}
