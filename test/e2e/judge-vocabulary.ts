// A published vocabulary, given to a running CMS -> what became of it: refused and why, or imported, and what is wrong with that.
import type { Quad } from '@rdfjs/types'
import { DataFactory, Parser, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import { type Caller, type Callers, login } from './sign-in.ts'
import { ADMIN, type RunningCms } from './start-cms.ts'

export type Verdict =
  | { refused: { reason: string; line?: number } }
  | { imported: { concepts: number; triples: number }; problems: string[] }

export interface Judge {
  /** Sends a file to the import of the admin. */
  upload(bytes: Uint8Array, key?: string): Promise<{ status: number; json: Answer }>
  admin: Caller
  anonymous: Caller
  /** Shapes that exports are held against, as Turtle. */
  shapes: string
}

interface Answer {
  added: number
  changed: number
  removed: number
  schemes: { key: string }[]
  error?: { message: string; details: { errors?: { line?: number; ruleId?: string }[] } }
}

const SKOS = 'http://www.w3.org/2004/02/skos/core#'
const XL = 'http://www.w3.org/2008/05/skos-xl#'
const LABELS = ['prefLabel', 'altLabel', 'hiddenLabel']
/** What an export may say that the file did not: the other direction, schemes, and kinds that follow from use. */
const COMPLETIONS = new Set(
  ['broader', 'narrower', 'related', 'topConceptOf', 'hasTopConcept', 'inScheme'].map((name) => SKOS + name),
)

/** Imports twice, exports, compares triples by parsers that are not ours, and takes it out again. */
export async function judgeVocabulary(judge: Judge, bytes: Uint8Array, key: string): Promise<Verdict> {
  const upload = async () => {
    const own = await judge.upload(bytes)
    // Lists alone bring no name; a file of several schemes takes none.
    const isNameless = own.json.error?.details.errors?.[0]?.ruleId === 'taxonomy/name-missing'
    return isNameless ? judge.upload(bytes, key) : own
  }
  const first = await upload()
  if (first.status === 400) {
    const line = first.json.error?.details.errors?.[0]?.line
    return { refused: { reason: first.json.error?.message ?? '', ...(line === undefined ? {} : { line }) } }
  }
  if (first.status !== 200) throw new Error(`${key}: ${first.status} ${JSON.stringify(first.json)}`)
  const problems: string[] = []
  const { status, json: second } = await upload()
  if (status !== 200) problems.push(`imported again: ${status} ${JSON.stringify(second)}`)
  else if (second.added + second.changed + second.removed > 0)
    problems.push(
      `imported again: ${second.added} added, ${second.changed} changed, ${second.removed} removed`,
    )
  const given = new Store()
  for (const scheme of first.json.schemes) {
    const path = `/api/taxonomy/schemes/${scheme.key}`
    const { text } = await judge.anonymous('GET', path, undefined, { accept: 'text/turtle' })
    given.addQuads(new Parser().parse(text))
  }
  const text = new TextDecoder().decode(bytes)
  const source = await quadsOf(text)
  if ('unreadable' in source)
    problems.push(`imported, but no parser of others reads it: ${source.unreadable}`)
  else if ('quads' in source) {
    problems.push(...lostAndAdded(source.quads, given))
    problems.push(...(await newViolations(judge.shapes, source.quads, given)))
  }
  problems.push(...(await deleteAll(judge, first.json.schemes)))
  return { imported: { concepts: first.json.added, triples: given.size }, problems }
}

/** One that keeps concepts of another is deleted after that. */
async function deleteAll(judge: Judge, schemes: readonly { key: string }[]): Promise<string[]> {
  const left: { key: string; says: string }[] = []
  for (const { key } of schemes) {
    const { status, json } = await judge.admin('DELETE', `/taxonomy/schemes/${key}`)
    if (status !== 200) left.push({ key, says: `${status} ${json.error?.message}` })
  }
  if (left.length > 0 && left.length < schemes.length) return deleteAll(judge, left)
  return left.map(({ key, says }) => `${key} could not be deleted: ${says}`)
}

/** Comparing may take longer than the server keeps a connection: none is used twice. */
const ALONE = { connection: 'close' }

type Upload = Judge['upload']

/** An administrator -> a way to send files to the import. */
export async function signInAdmin(url: string): Promise<Upload> {
  const headers = { authorization: `Bearer ${await login({ url }, ADMIN)}`, ...ALONE }
  return async (bytes, key) => {
    const form = new FormData()
    form.set('dryRun', 'false')
    if (key !== undefined) form.set('key', key)
    form.set('file', new Blob([new Uint8Array(bytes)]), 'vocabulary')
    const response = await fetch(`${url}/taxonomy/import`, { method: 'POST', headers, body: form })
    return { status: response.status, json: (await response.json()) as Answer }
  }
}

export async function createJudge(
  { cms, as }: { cms: RunningCms; as: Pick<Callers, 'admin' | 'anonymous'> },
  shapes: string,
): Promise<Judge> {
  const alone =
    (caller: Caller): Caller =>
    (method, path, body, headers = {}) =>
      caller(method, path, body, { ...headers, ...ALONE })
  return {
    admin: alone(as.admin),
    anonymous: alone(as.anonymous),
    shapes,
    upload: await signInAdmin(cms.url),
  }
}

/** What a stored scheme breaks in the form that everybody gets. */
export async function violationsIn({ anonymous, shapes }: Judge, scheme: string): Promise<string[]> {
  const { text } = await anonymous('GET', `/api/taxonomy/schemes/${scheme}`, undefined, {
    accept: 'text/turtle',
  })
  const validator = new ShaclValidator(new Store(new Parser().parse(shapes)))
  const found = await violationsOf(validator, new Store(new Parser().parse(text)))
  return found.map(({ says }) => says)
}

/** A stored scheme with its labels as resources: what that breaks, and which labels do not follow from it. */
export async function problemsOfXl({ admin, shapes }: Judge, scheme: string): Promise<string[]> {
  const read = async (labels: 'core' | 'xl'): Promise<Quad[]> => {
    const path = `/taxonomy/schemes/${scheme}/export?format=turtle&labels=${labels}`
    return new Parser().parse((await admin('GET', path)).text)
  }
  const [core, xl] = [await read('core'), await read('xl')]
  const isLabel = ({ predicate }: Quad): boolean => LABELS.some((kind) => predicate.value === SKOS + kind)
  const followed = labelsOfXl(xl)
  const lines = new Set(followed.map(lineOf))
  const plain = core.filter(isLabel).map(lineOf)
  const validator = new ShaclValidator(new Store(new Parser().parse(shapes)))
  return [
    ...plain.filter((line) => !lines.has(line)).map((line) => `lost: ${line}`),
    ...[...lines].filter((line) => !plain.includes(line)).map((line) => `added: ${line}`),
    ...xl.filter(isLabel).map((quad) => `plain still: ${lineOf(quad)}`),
    ...(await violationsOf(validator, new Store([...xl, ...followed]))).map(({ says }) => says),
  ]
}

type Source = { quads: Quad[] } | { unreadable: string } | { table: true }

/** A line of names with tabs between them: a table has no triples to compare with. */
const TABLE = /^\ufeff?[^\n<@]*\t/

async function quadsOf(text: string): Promise<Source> {
  if (TABLE.test(text)) return { table: true }
  try {
    return {
      quads: await (/^\s*(<\?xml|<rdf:RDF|<!DOCTYPE)/.test(text) ? fromXml(text) : new Parser().parse(text)),
    }
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}

const fromXml = (text: string): Promise<Quad[]> =>
  new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })

function lostAndAdded(source: readonly Quad[], given: Store): string[] {
  const stated = new Set(source.filter(isPlain).map(lineOf))
  const kept = new Set([...given].filter(isPlain).map(lineOf))
  const followed = new Set(labelsOfXl(source).map(lineOf))
  const lost = source.filter(({ predicate: { value } }) => value.startsWith(SKOS) || value.startsWith(XL))
  // A file without a scheme gets one, with a name: that is nothing of the file's.
  const subjects = new Set(source.map(({ subject }) => subject.value))
  const more = [...given].filter(
    (quad) => quad.predicate.value.startsWith(SKOS) && isPlain(quad) && subjects.has(quad.subject.value),
  )
  return [
    ...lost.filter((quad) => isPlain(quad) && !kept.has(lineOf(quad))).map((quad) => `lost: ${lineOf(quad)}`),
    ...[...followed].filter((line) => !kept.has(line)).map((line) => `not read: ${line}`),
    ...more
      .filter((quad) => !stated.has(lineOf(quad)) && !followed.has(lineOf(quad)))
      .filter((quad) => !COMPLETIONS.has(quad.predicate.value))
      .map((quad) => `added: ${lineOf(quad)}`),
  ]
}

/** SKOS S55 to S57: what labels that are resources say, as plain labels. */
function labelsOfXl(source: readonly Quad[]): Quad[] {
  const store = new Store([...source])
  return LABELS.flatMap((kind) =>
    store
      .getQuads(null, XL + kind, null, null)
      .flatMap(({ subject, object }) =>
        store
          .getObjects(object.value, `${XL}literalForm`, null)
          .map((form) => DataFactory.quad(subject, DataFactory.namedNode(SKOS + kind), form)),
      ),
  )
}

/** Blank nodes have other names after every writing; the round trip of the package compares them canonically. */
const isPlain = ({ subject, object }: Quad): boolean =>
  subject.termType !== 'BlankNode' && object.termType !== 'BlankNode'

const lineOf = ({ subject, predicate, object }: Quad): string => {
  const tag =
    object.termType === 'Literal' ? `@${object.language.toLowerCase()}^${object.datatype.value}` : ''
  return `${subject.value} ${predicate.value} ${object.value}${tag}`
}

/** What the file itself leads to and does not describe, such as the scheme of another file, is not held against us. */
async function newViolations(shapes: string, source: readonly Quad[], given: Store): Promise<string[]> {
  const validator = new ShaclValidator(new Store(new Parser().parse(shapes)))
  const described = new Set(source.map(({ subject }) => subject.value))
  const dangling = new Set(source.map(({ object }) => object.value).filter((uri) => !described.has(uri)))
  const before = new Set((await violationsOf(validator, new Store([...source]))).map(({ says }) => says))
  const after = await violationsOf(validator, given)
  return after
    .filter(({ says, value }) => !before.has(says) && !(value !== undefined && dangling.has(value)))
    .map(({ says }) => `violation: ${says}`)
}

interface Violation {
  says: string
  value: string | undefined
}

async function violationsOf(validator: ShaclValidator, data: Store): Promise<Violation[]> {
  const { results } = await validator.validate(data)
  return results.flatMap(({ severity, focusNode, path, message, value }) => {
    if (!severity?.value.endsWith('#Violation')) return []
    const reason = message.map((one) => one.value).join(' ')
    const says = [focusNode?.value, path?.value, value?.value, reason].filter(Boolean).join(' ')
    return [{ says, value: value?.value }]
  })
}
