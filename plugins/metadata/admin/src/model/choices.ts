// What may be written for a property -> its name in the language of the interface, and back to what is stored.
import type { Choice, Choices } from '../../../shared/contracts'

export type { Choice } from '../../../shared/contracts'

/** In the language asked, else in English, else in any; a key of no vocabulary is its own name. */
export function nameOfChoice(choice: Choice | string, locale: string): string {
  if (typeof choice === 'string') return choice
  const { key, label } = choice
  const base = locale.split('-')[0] ?? locale
  return label[locale] ?? label[base] ?? label.en ?? Object.values(label).find(Boolean) ?? key
}

/** The key of what somebody typed, by its name in any language or by the key itself; else what they typed. */
export function keyIn(choices: readonly Choice[], text: string, locale: string): string {
  const typed = text.trim()
  const folded = typed.toLowerCase()
  const isIt = (choice: Choice) =>
    [choice.key, nameOfChoice(choice, locale), ...Object.values(choice.label)].some(
      (name) => name.toLowerCase() === folded,
    )
  return choices.find(isIt)?.key ?? typed
}

/** Concepts of the scheme that a property names; `notFor.persona` is written in the same words as `persona`. */
export const choicesFor = (
  choices: Choices | undefined,
  { key, scheme }: { key: string; scheme?: string | undefined },
): readonly Choice[] => {
  const { schemes = {}, ...kinds } = choices ?? {}
  if (scheme !== undefined) return (Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined) ?? []
  const kind = key.slice(key.lastIndexOf('.') + 1)
  return (Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined) ?? []
}
