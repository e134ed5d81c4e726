// The vocabularies of a configuration to the terms that documents name, by key.
import { readFile } from 'node:fs/promises'
import { ConfigurationError } from '@kanaal/engine'
import { parseVocabulary, RefusedVocabulary, toTerms, type Vocabulary } from '@kanaal/taxonomy'
import type { Term, VocabularyFile } from '@kanaal/types'

/**
 * Where two files use one key, the first has it. A table or list that names no language is in `language`.
 *
 * @throws ConfigurationError naming the file that cannot be read, or what in it is no vocabulary
 */
export async function loadVocabularies(
  files: readonly VocabularyFile[],
  language: string,
): Promise<Map<string, Term>> {
  return termsIn(await readVocabularies(files, language))
}

export interface ReadVocabulary {
  key: string
  vocabulary: Vocabulary
}

/** @throws ConfigurationError as `loadVocabularies` */
export async function readVocabularies(
  files: readonly VocabularyFile[],
  language: string,
): Promise<ReadVocabulary[]> {
  const found: ReadVocabulary[] = []
  for (const { key, file } of files) found.push({ key, vocabulary: await read(file, language) })
  return found
}

export function termsIn(vocabularies: readonly ReadVocabulary[]): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const { key, vocabulary } of vocabularies) {
    for (const term of toTerms(vocabulary, key)) if (!terms.has(term.key)) terms.set(term.key, term)
  }
  return terms
}

async function read(file: string, language: string): Promise<Vocabulary> {
  try {
    return await parseVocabulary(await readFile(file), { language })
  } catch (error) {
    throw new ConfigurationError(file, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RefusedVocabulary) return error.messages.map(({ reason }) => reason).join(' ')
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return 'there is no such file. `vocabularies` of the configuration names it'
  return error instanceof Error ? error.message : String(error)
}
