// Entries of the record -> what people call the concepts, targets, rules and choices that their values name.
import { kitOf } from '@kanaal/strapi-kit/strapi-server'
import type { Audience, Json, Localized } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import type { HistoryEntry, HistoryWords } from '../../../shared/history'
import { getService } from '../get-service'
import { ruleTitles } from './rule-titles'

/** `<scheme>:<notation>` */
const CONCEPT_KEY = /^[a-z0-9-]{1,64}:[a-z0-9-]{1,64}$/
/** `<source>/<rule>` */
const RULE_NAME = /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/
/** Concepts of one answer: a page has a hundred entries at most, with a handful each. */
const MAX_CONCEPTS = 2_000

export async function wordsOf(
  strapi: Core.Strapi,
  entries: readonly Pick<HistoryEntry, 'changes'>[],
): Promise<HistoryWords> {
  const { profiles, targets } = await getService(strapi, 'rules').load()
  const { terms } = kitOf(strapi).sources
  const texts = entries.flatMap(({ changes }) =>
    changes.flatMap(({ before, after }) => [...textsIn(before), ...textsIn(after)]),
  )
  const keys = [...new Set(texts.filter((text) => CONCEPT_KEY.test(text)))].slice(0, MAX_CONCEPTS)
  const named = keys.length === 0 ? [] : await terms?.conceptsNamed(keys)
  return {
    concepts: Object.fromEntries((named ?? []).map(({ key, label }) => [key, label])),
    rules: await ruleTitles(strapi, new Set(texts.filter((text) => RULE_NAME.test(text)))),
    // What a target is called wins over its channel, where both have one id.
    targets: Object.fromEntries([
      ...targets.map(({ channel, title }): [string, Localized] => [channel, title]),
      ...targets.map(({ id, title }): [string, Localized] => [id, title]),
    ]),
    options: Object.fromEntries(
      [
        ...(await audiencesOf(strapi)),
        ...profiles.flatMap(({ properties }): Choices[] => properties),
      ].flatMap(({ key, options = [] }) =>
        options.length === 0
          ? []
          : [[key, Object.fromEntries(options.map(({ value, title }) => [value, title]))]],
      ),
    ),
  }
}

interface Choices {
  key: string
  options?: { value: string; title: Localized }[] | undefined
}

interface EngineService {
  configured(): Promise<{ config: { audiences: readonly Audience[] } }>
}

/** The configuration lists them, and no vocabulary. */
async function audiencesOf(strapi: Core.Strapi): Promise<Choices[]> {
  const engine = strapi.plugin('omnichannel')?.service('engine') as EngineService | undefined
  const { audiences } = (await engine?.configured())?.config ?? { audiences: [] }
  const options = audiences.map(({ key, label }) => ({
    value: key,
    title: typeof label === 'string' ? { en: label } : label,
  }))
  return ['audience', 'notFor.audience'].map((key) => ({ key, options }))
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
