// What is told of concepts and changes -> the part of it about what whoever asks may see.
import type { ConceptDetail, MappingKind, TermInfo } from '../../shared/contracts'
import type { ChangeDetail } from '../../shared/overviews'
import type { Sight } from './may-see'
import { Missing } from './refuse'

type Told = Omit<ConceptDetail, 'may' | 'findings'>

export async function seenDetail(sight: Sight, detail: Told): Promise<Told> {
  const { mappings, mappedFrom } = detail
  const terms = [...mappings.flatMap(({ term }) => term ?? []), ...mappedFrom.map(({ term }) => term)]
  const seen = await sight.among(terms.map(({ key }) => key))
  const [own = detail] = await sight.named([detail])
  return {
    ...own,
    broader: await sight.named(detail.broader),
    related: await sight.named(detail.related),
    mappings: mappings.filter(({ term }) => term === undefined || seen.has(term.key)),
    mappedFrom: mappedFrom.filter(({ term }) => seen.has(term.key)),
  }
}

interface Links {
  related: string[]
  mappings: { kind: MappingKind; target: string }[]
}

/** Whoever writes links anew leaves out what they do not see, which is not to say that it should go. */
export async function withUnseen(sight: Sight, stored: Told, links: Links): Promise<Links> {
  const all = [...stored.related, ...stored.mappings.flatMap(({ term }) => term ?? [])]
  const seen = await sight.among(all.map(({ key }) => key))
  const isUnseen = ({ key }: TermInfo): boolean => !seen.has(key)
  return {
    related: [...links.related, ...stored.related.filter(isUnseen).map(({ key }) => key)],
    mappings: [
      ...links.mappings,
      ...stored.mappings.flatMap(({ kind, term }) =>
        term !== undefined && isUnseen(term) ? [{ kind, target: term.key }] : [],
      ),
    ],
  }
}

/** @throws Missing where nothing of it is seen. */
export async function seenChange(sight: Sight, change: ChangeDetail): Promise<ChangeDetail> {
  const keys = [change.concept, ...change.properties.map(({ key }) => key)].filter(Boolean)
  const seen = await sight.among(keys)
  if (keys.length > 0 && seen.size === 0) throw new Missing('change-missing')
  return { ...change, properties: change.properties.filter(({ key }) => seen.has(key)) }
}

/** What a document bears is public by the document: it keeps its name, and says no more. */
export async function seenOrBorne(
  sight: Sight,
  infos: readonly TermInfo[],
  borne: ReadonlyMap<string, number>,
): Promise<TermInfo[]> {
  const seen = new Map((await sight.named(infos)).map((info) => [info.key, info]))
  return infos.flatMap((info) => seen.get(info.key) ?? (borne.has(info.key) ? { ...info, path: [] } : []))
}
