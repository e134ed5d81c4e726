// A vocabulary with its XL labels stated as plain ones, and changed -> the same as it stated them before.
import { LABELS, type LabelKind } from './model/names.ts'
import type { Labels, Literal, Property, Texts, Vocabulary } from './model/vocabulary.ts'
import { eachResource, literalForms, SKOS_XL, statePlainLabels, xlLabelOf } from './read-xl-labels.ts'

/**
 * What a resource is no longer called, it does not lead to; a preferred label that became an alternative one is that as
 * a resource too. The label itself stays: others may have it, or say something of it.
 */
export function restateXlLabels(changed: Vocabulary, before: Vocabulary): Vocabulary {
  const forms = literalForms(changed.resources)
  if (forms.size === 0) return changed
  const [stated, meant] = [byUri(before), byUri(statePlainLabels(before))]
  return eachResource(changed, (resource) => {
    if (!resource.other?.some(xlLabelOf)) return resource
    const had = meant.get(resource.uri)
    const other = resource.other.flatMap((property) => linkNow(property, resource, had, forms))
    const entailed = new Set(
      other.flatMap((property) => {
        const label = xlLabelOf(property)
        return label ? (forms.get(label.label) ?? []).map((form) => keyOf(label.kind, form)) : []
      }),
    )
    const { other: _other, ...rest } = resource
    const restated = { ...rest, ...(other.length > 0 && { other }) } as typeof resource
    for (const kind of LABELS) {
      const plain = plainOnly(kind, resource[kind], stated.get(resource.uri)?.[kind], entailed)
      if (plain) restated[kind] = plain
      else delete restated[kind]
    }
    return restated
  })
}

/** The link as it holds now; none where its texts are labels no longer, or twice what they were once already. */
function linkNow(
  property: Property,
  now: Labels,
  before: Labels | undefined,
  forms: ReadonlyMap<string, readonly Literal[]>,
): Property[] {
  const named = xlLabelOf(property)
  const texts = named && forms.get(named.label)
  if (!named || !texts) return [property]
  const areIn = (labels: Labels | undefined, kind: LabelKind): boolean =>
    texts.every(({ value, language = '' }) => labels?.[kind]?.[language]?.includes(value))
  if (areIn(now, named.kind)) return [property]
  const moved = LABELS.find((kind) => areIn(now, kind) && !areIn(before, kind))
  return moved === undefined ? [] : [{ ...property, predicate: SKOS_XL + moved }]
}

const byUri = ({ schemes, concepts, collections }: Vocabulary): Map<string, Labels> =>
  new Map([...schemes, ...concepts, ...collections].map((one) => [one.uri, one]))

/** What the vocabulary stated plainly, and what no link says. */
function plainOnly(
  kind: LabelKind,
  now: Texts | undefined,
  before: Texts | undefined,
  entailed: ReadonlySet<string>,
): Texts | undefined {
  const kept = Object.entries(now ?? {}).flatMap(([language, values]): [string, string[]][] => {
    const plain = values.filter(
      (value) => before?.[language]?.includes(value) || !entailed.has(keyOf(kind, { value, language })),
    )
    return plain.length > 0 ? [[language, plain]] : []
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

const keyOf = (kind: LabelKind, { value, language = '' }: Literal): string => `${kind} ${language} ${value}`
