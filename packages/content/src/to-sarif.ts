// Messages and the rules behind them to SARIF 2.1.0, which code review tools read.
import type { AnyRule, Message } from '@kanaal/types'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** A message, and the file that it belongs to. */
export interface Located {
  path: string
  message: Message
}

/** What SARIF says of a rule; a check of vocabularies has it as well. */
type DescribedRule = Pick<AnyRule, 'id' | 'source' | 'severity' | 'title' | 'why' | 'fix'>

/** OASIS SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html, read 2026-11-21. */
export function toSarif(located: readonly Located[], rules: readonly DescribedRule[], version: string) {
  const used = [...new Set(located.map(({ message }) => idOf(message)))].sort()
  const known = new Map(rules.map((rule) => [`${rule.source}/${rule.id}`, rule]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: { name: 'kanaal', version, rules: used.map((id) => toDescriptor(id, known.get(id))) },
        },
        columnKind: 'utf16CodeUnits' as const,
        results: located.map((one) => toResult(one, used)),
      },
    ],
  }
}

const idOf = ({ source, ruleId }: Message): string => `${source}/${ruleId}`

function toDescriptor(id: string, rule: DescribedRule | undefined) {
  if (!rule) return { id }
  return {
    id,
    name: rule.id,
    shortDescription: { text: rule.title.en },
    fullDescription: { text: rule.why.en },
    help: { text: rule.fix.en },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  }
}

function toResult({ path, message }: Located, used: readonly string[]) {
  const { reason, severity, place, target, waiver } = message
  const position = place?.position
  const uri = (place?.file ?? path).split('/').map(encodeURIComponent).join('/')
  return {
    ruleId: idOf(message),
    ruleIndex: used.indexOf(idOf(message)),
    level: LEVELS[waiver?.severity ?? severity],
    message: { text: reason },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(position && {
            region: {
              startLine: position.start.line,
              startColumn: position.start.column,
              endLine: position.end.line,
              endColumn: position.end.column,
            },
          }),
        },
        // A finding without a line has a field, or the concept of a vocabulary.
        ...(place?.field && {
          logicalLocations: [{ fullyQualifiedName: place.field.join(' ') }],
        }),
      },
    ],
    ...(waiver && {
      suppressions: [
        { kind: 'external' as const, justification: waiver.reason, status: 'accepted' as const },
      ],
    }),
    properties: {
      ...(place?.documentId !== undefined && { document: place.documentId }),
      ...(target !== undefined && { target }),
    },
  }
}
