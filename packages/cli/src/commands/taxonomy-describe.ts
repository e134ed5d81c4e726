// `kanaal taxonomy describe`: a vocabulary to its description as a dataset, in the words of DCAT-AP, ADMS and VoID.
import { basename, extname } from 'node:path'
import {
  describeScheme,
  type Format,
  type Publication,
  type Scheme,
  schemeAlone,
  type Vocabulary,
  writeVocabulary,
} from '@kanaal/taxonomy'
import { type Command, Option } from 'commander'
import { EXIT, UsageError } from '../exit.ts'
import type { SetStatus } from '../program.ts'
import type { Terminal } from '../terminal.ts'
import { orRefused, readVocabulary } from './read-vocabulary.ts'
import { addListOptions, type ListFlags, toListOptions } from './shared-options.ts'
import { RDF, toFormat } from './taxonomy-convert.ts'

interface Flags extends ListFlags, Pick<Publication, 'publisher' | 'license' | 'contact' | 'modified'> {
  to: Format
  scheme?: string
  baseUrl?: string
}

export function addTaxonomyDescribe(group: Command, terminal: Terminal, setStatus: SetStatus): void {
  const command = group
    .command('describe')
    .description('describe a vocabulary as a dataset: DCAT-AP, ADMS and counts in VoID')
    .argument('<file>', 'a file, or -')
    .addOption(new Option('--to <form>', 'the form of the description').choices(RDF).default('turtle'))
    .option('--scheme <uri>', 'which one, where the file has several')
    .option('--publisher <name or uri>', 'who publishes it; instead of what the file says')
    .option('--license <uri or name>', 'what others may do with it; instead of what the file says')
    .option('--contact <address>', 'mailto:…, a page or a name; instead of what the file says')
    .option(
      '--modified <date>',
      'when it was changed last, such as 2026-11-23; instead of what the file says',
    )
    .option('--base-url <url>', 'where the file is published: <url>/<file> is given as its address')
  addListOptions(command).action(async (file: string, flags: Flags) => {
    setStatus(await orRefused(file, terminal, () => runDescribe(file, flags, terminal)))
  })
}

async function runDescribe(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const publication = toPublication(file, flags)
  const vocabulary = await readVocabulary(file, terminal, toListOptions(flags))
  const scheme = chosen(vocabulary, flags.scheme)
  const alone = vocabulary.schemes.length === 1 ? vocabulary : schemeAlone(vocabulary, scheme.uri)
  terminal.out(writeVocabulary(describeScheme(alone, scheme, publication), flags.to).text)
  return EXIT.good
}

function chosen({ schemes }: Vocabulary, wanted: string | undefined): Scheme {
  const [only, ...others] = wanted === undefined ? schemes : schemes.filter(({ uri }) => uri === wanted)
  if (only && others.length === 0) return only
  const known = schemes.map(({ uri }) => `<${uri}>`).join(', ')
  if (schemes.length === 0) throw new UsageError('the vocabulary has no skos:ConceptScheme to describe')
  if (wanted === undefined) throw new UsageError(`--scheme: the file has several; name one of ${known}`)
  throw new UsageError(`--scheme: there is no <${wanted}> in the file; it has ${known}`)
}

/** A date, or a moment with its time zone, as XML Schema writes them. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/

function toPublication(file: string, flags: Flags): Publication {
  const { publisher, license, contact, modified, baseUrl } = flags
  if (modified !== undefined && (!MOMENT.test(modified) || Number.isNaN(Date.parse(modified))))
    throw new UsageError(`--modified: expected a date such as 2026-11-23, not "${modified}"`)
  return {
    ...(publisher !== undefined && { publisher }),
    ...(license !== undefined && { license }),
    ...(contact !== undefined && { contact }),
    ...(modified !== undefined && { modified }),
    ...(baseUrl !== undefined && { distributions: [fileAt(baseUrl, file)] }),
  }
}

function fileAt(baseUrl: string, file: string): NonNullable<Publication['distributions']>[number] {
  if (!URL.canParse(baseUrl)) throw new UsageError(`--base-url: expected an absolute URL, not "${baseUrl}"`)
  if (file === '-')
    throw new UsageError('--base-url: standard input has no name to publish it by; give a file')
  const url = new URL(encodeURIComponent(basename(file)), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`)
  return { url: url.href, format: toFormat(extname(file), '<file>'), isFile: true }
}
