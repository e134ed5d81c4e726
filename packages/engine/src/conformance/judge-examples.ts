// Rules and the site they are for to the examples that give other messages than they promise.
import { parseMarkdown, RefusedDocument } from '@kanaal/content'
import type { AnyRule, Message, RuleExample, TargetInput } from '@kanaal/types'
import { checkSet, toSetDocument } from '../check-set.ts'
import type { Engine, EngineOptions } from '../contract.ts'
import { createEngine } from '../engine.ts'
import { idOf } from '../gather-rules.ts'
import { resolveInputs } from '../inputs.ts'

export interface WrongExample {
  /** `source/id`. */
  rule: string
  markdown: string
  /** Keys of the rule's sentences; none for an example of how it should be. */
  expected: string[]
  actual: string[]
}

type Options = Omit<EngineOptions, 'levels' | 'rules'>

/**
 * Runs the examples of every rule through the whole engine, as `kanaal check` would run a document.
 *
 * `[]` where each gives the sentences it names, and those of how it should be give none.
 */
export async function judgeExamples(rules: readonly AnyRule[], options: Options): Promise<WrongExample[]> {
  const wrong: WrongExample[] = []
  const open = openerOf({ ...options, rules })
  for (const rule of rules) {
    const { ok, notOk } = rule.examples
    for (const { messages, ...example } of [...ok.map((one) => ({ ...one, messages: [] })), ...notOk]) {
      const said = await messagesOf(rule, example, await open(rule, example))
      const actual = said.filter((message) => isOf(rule, message)).map(({ key = '' }) => key)
      // The engine orders by place, a rule's author by what comes to mind.
      if (JSON.stringify(actual.sort()) === JSON.stringify([...messages].sort())) continue
      wrong.push({ rule: idOf(rule), markdown: example.markdown, expected: messages, actual })
    }
  }
  return wrong
}

/** Many examples are for the same site and targets: each engine is made once. */
function openerOf(options: EngineOptions): (rule: AnyRule, example: RuleExample) => Promise<Engine> {
  const opened = new Map<string, Promise<Engine>>()
  return (rule, example) => {
    const site = { ...options.site, ...example.site }
    const targets = targetsFor(rule, example, options)
    const audiences = example.audiences ?? options.audiences ?? []
    const key = JSON.stringify([site, targets, audiences])
    const engine = opened.get(key) ?? createEngine({ ...options, site, targets, audiences })
    opened.set(key, engine)
    return engine
  }
}

async function messagesOf(rule: AnyRule, example: RuleExample, engine: Engine): Promise<Message[]> {
  const { markdown, now } = example
  const { locales, defaultLocale } = engine.site
  try {
    const document = parseMarkdown(markdown, { path: 'example.md', locales, defaultLocale })
    if (rule.scope === 'set') return checkSet(engine, [toSetDocument(document)])
    // The document itself is the one document that an example can include.
    const include = async (id: string) => (id === document.id ? document : undefined)
    const inputs = await resolveInputs(document, { include })
    const renditions = await engine.publish(document, { now, inputs, targets: idsOf(engine) })
    const said = engine.check(document, renditions, { now })
    if (rule.scope === 'rendition') return renditions.flatMap(({ messages }) => messages)
    // What resolving has to say is about the document: every target repeats it.
    return [...said, ...(renditions[0]?.messages ?? []).filter(({ target }) => target === undefined)]
  } catch (error) {
    if (error instanceof RefusedDocument) return error.messages
    throw error
  }
}

/** The target it names, else the first of the channel whose rule it is; all of them for what compares targets. Options are those of the one it names. */
function targetsFor(
  rule: AnyRule,
  { target, options }: RuleExample,
  { targets, channels }: EngineOptions,
): TargetInput[] {
  const own = channels.find((channel) => channel.rules.some((one) => idOf(one) === idOf(rule)))
  const all = targets.filter((one) => one.default !== false)
  const named = targets.find(({ id, channel }) => (target ? id === target : channel === own?.id))
  const chosen = named && rule.scope === 'rendition' ? [named] : all
  if (options === undefined) return chosen
  return chosen.map((one) =>
    target === undefined || one.id === target
      ? { ...one, options: { ...one.options, ...(options as object) } }
      : one,
  )
}

const idsOf = ({ targets }: Engine): string[] => targets.map(({ id }) => id)

const isOf = ({ id, source }: AnyRule, message: Message): boolean =>
  message.ruleId === id && message.source === source
