// A tag, its properties and children to a hast element.
import type { Element, ElementContent, Properties } from 'hast'

/** Properties that are `undefined` are left out; strings become text. */
export const element = (
  tagName: string,
  properties: Record<string, Properties[string] | undefined>,
  children: readonly (ElementContent | string)[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties: Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== false),
  ) as Properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})
