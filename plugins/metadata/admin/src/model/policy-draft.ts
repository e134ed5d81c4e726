// A policy -> what stands in its form, and back; what the form does not show is kept.
import type { Localized, Severity } from '@kanaal/types'
import type { PolicyCategory, PolicyDefinition, PolicyKind, PolicyRisk } from '../../../shared/policies'
import { type Condition, toConditions, toLines } from './condition-lines'

export interface TextPair {
  en: string
  nl: string
}
export interface NeedDraft {
  id: string
  message: TextPair
  anyOf: string
}

export interface PolicyDraft {
  id: string
  kind: PolicyKind
  title: TextPair
  rationale: TextPair
  fix: TextPair
  severity: Severity
  category: PolicyCategory
  owner: string
  risk: PolicyRisk
  enabled: boolean
  types: string[]
  channels: string[]
  locales: string[]
  /** One a line. */
  allow: string
  /** existence: what must not be there. */
  match: string
  /** substitution: `old -> new`, one a line. */
  swap: string
  /** substitution: keys of vocabularies whose preferred labels are asked for. */
  vocabularies: string[]
  /** required: where this is, */
  when: string
  /** each of these must be. */
  needs: NeedDraft[]
  /** occurrence: `name: word, word`, one a line. */
  groups: string
  /** occurrence: in these a word is another word, one a line. */
  except: string
  maxGroups: string
  max: string
  /** As it was, for what has no field. */
  rest: Record<string, unknown>
}

const pairOf = (text: Partial<Localized> | undefined): TextPair => ({
  en: text?.en ?? '',
  nl: text?.nl ?? '',
})
const toLocalized = ({ en, nl }: TextPair): Localized => ({ en, ...(nl.trim() ? { nl } : {}) })
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const EMPTY_NEED: NeedDraft = { id: '', message: { en: '', nl: '' }, anyOf: '' }

export const emptyDraft = (): PolicyDraft =>
  toDraft({
    id: '',
    kind: 'existence',
    title: { en: '' },
    rationale: { en: '' },
    fix: { en: '' },
    category: 'brand',
    owner: '',
  })

export function toDraft(definition: PolicyDefinition): PolicyDraft {
  const { id, kind, title, rationale, fix, severity, category, owner, risk, enabled, scope, allow } =
    definition
  const options = definition as PolicyDefinition & Options
  return {
    id,
    kind,
    title: pairOf(title),
    rationale: pairOf(rationale),
    fix: pairOf(fix),
    severity: severity ?? 'warning',
    category,
    owner,
    risk: risk ?? 'medium',
    enabled: enabled ?? true,
    types: scope?.types ?? [],
    channels: scope?.channels ?? [],
    locales: scope?.locales ?? [],
    allow: (allow ?? []).join('\n'),
    match: toLines(options.match ?? []),
    swap: Object.entries(options.swap ?? {})
      .map(([old, instead]) => `${old} -> ${instead}`)
      .join('\n'),
    vocabularies: options.vocabularies ?? [],
    when: toLines(options.when ?? []),
    needs: (options.needs ?? []).map(({ id, message, anyOf }) => ({
      id,
      message: pairOf(message),
      anyOf: toLines(anyOf),
    })),
    groups: Object.entries(options.groups ?? {})
      .map(([name, words]) => `${name}: ${words.join(', ')}`)
      .join('\n'),
    except: (options.except ?? []).join('\n'),
    maxGroups: options.maxGroups === undefined ? '' : String(options.maxGroups),
    max: options.max === undefined ? '' : String(options.max),
    rest: definition,
  }
}

interface Options {
  match?: Condition[]
  swap?: Record<string, string>
  vocabularies?: string[]
  when?: Condition[]
  needs?: { id: string; message: Localized; anyOf: Condition[] }[]
  groups?: Record<string, string[]>
  except?: string[]
  maxGroups?: number
  max?: number
  message?: Localized
}

export function toDefinition(draft: PolicyDraft): PolicyDefinition {
  const { id, kind, severity, category, owner, risk, enabled, types, channels, locales } = draft
  const { references, examples, message, kind: oldKind } = draft.rest as Record<string, unknown>
  const scope = {
    ...(types.length > 0 ? { types } : {}),
    ...(channels.length > 0 ? { channels } : {}),
    ...(locales.length > 0 ? { locales } : {}),
  }
  const hasMessage =
    message !== undefined && oldKind === kind && (kind === 'existence' || kind === 'occurrence')
  return {
    id: id.trim(),
    kind,
    title: toLocalized(draft.title),
    rationale: toLocalized(draft.rationale),
    fix: toLocalized(draft.fix),
    severity,
    category,
    owner: owner.trim(),
    // What nobody said is not written.
    ...(risk === 'medium' && draft.rest.risk === undefined ? {} : { risk }),
    enabled,
    scope,
    allow: linesOf(draft.allow),
    ...(references === undefined ? {} : { references }),
    ...(examples === undefined ? {} : { examples }),
    ...(hasMessage ? { message } : {}),
    ...optionsOf(draft),
  }
}

function optionsOf(draft: PolicyDraft): Options {
  switch (draft.kind) {
    case 'existence':
      return { match: toConditions(draft.match) }
    case 'substitution':
      return {
        swap: pairsOf(draft.swap, '->', (instead) => instead),
        ...(draft.vocabularies.length > 0 ? { vocabularies: draft.vocabularies } : {}),
      }
    case 'required':
      return {
        when: toConditions(draft.when),
        needs: draft.needs.map(({ id, message, anyOf }) => ({
          id: id.trim(),
          message: toLocalized(message),
          anyOf: toConditions(anyOf),
        })),
      }
    case 'occurrence':
      return {
        groups: pairsOf(draft.groups, ':', (words) => words.split(/\s*,\s*/).filter(Boolean)),
        except: linesOf(draft.except),
        ...numberOf('maxGroups', draft.maxGroups),
        ...numberOf('max', draft.max),
      }
  }
}

/** A line without the sign becomes a word without a value: the server says what is missing. */
function pairsOf<Value>(text: string, sign: string, toValue: (text: string) => Value): Record<string, Value> {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const at = line.indexOf(sign)
      const [key, value] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + sign.length)]
      return [key.trim(), toValue(value.trim())]
    }),
  )
}

const numberOf = (key: 'max' | 'maxGroups', text: string): Options =>
  text.trim() === '' ? {} : { [key]: Number(text) }
