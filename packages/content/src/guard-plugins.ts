// Somebody's plugins to the same plugins, whose mistakes are told in a sentence that names the plugin.
import type { PluggableList, Plugin, Processor, Transformer } from 'unified'
import type { Node } from 'unist'
import type { VFile } from 'vfile'

/** A mistake in a plugin or in the list of them: nothing that an author can mend. */
export class PluginError extends Error {
  override readonly name = 'PluginError'
}

type AnyPlugin = (this: Processor, ...options: unknown[]) => unknown
type Guarded = Plugin<unknown[], Node>

export interface GuardOptions {
  /** The key of the configuration that the list stands under. */
  list: 'remarkPlugins' | 'rehypePlugins'
  /** Kanaal's: whoever names one of them again changes its options, which unified knows by identity. */
  own?: ReadonlySet<unknown>
  /** What is no tree in an answer; absent where whoever gets it minds nothing. */
  flawOf?(tree: unknown): string | undefined
}

/** One for each plugin: unified knows by identity, too, that a plugin is named twice. */
const guarded: Record<GuardOptions['list'], WeakMap<AnyPlugin, Guarded>> = {
  remarkPlugins: new WeakMap(),
  rehypePlugins: new WeakMap(),
}

/** @throws {PluginError} here where an entry is no plugin, later where one fails or answers with what is no tree */
export function guardPlugins(plugins: PluggableList, options: GuardOptions): PluggableList {
  const { list, own } = options
  return plugins.map((entry: unknown, index) => {
    if (isPreset(entry)) return { ...entry, plugins: guardPlugins(entry.plugins, options) }
    const [plugin, ...settings]: unknown[] = Array.isArray(entry) ? entry : [entry]
    if (typeof plugin !== 'function')
      throw new PluginError(
        `${list}[${index}] is ${shown(plugin)}, where a function was expected: import the plugin, and put what was imported in the list.`,
      )
    const name = plugin.name === '' ? `${list}[${index}]` : `The plugin "${plugin.name}" of ${list}`
    return [own?.has(plugin) ? plugin : guard(plugin as AnyPlugin, name, options), ...settings]
  }) as PluggableList
}

const isPreset = (entry: unknown): entry is { plugins: PluggableList } =>
  typeof entry === 'object' && entry !== null && 'plugins' in entry && Array.isArray(entry.plugins)

const shown = (value: unknown): string => (typeof value === 'string' ? `the text "${value}"` : String(value))

function guard(plugin: AnyPlugin, name: string, { list, flawOf }: GuardOptions): Guarded {
  const known = guarded[list].get(plugin)
  if (known) return known
  const made = function (this: Processor, ...settings: unknown[]) {
    const transform = attempt(
      () => plugin.apply(this, settings),
      `${name} could not be set up; a plugin is a function that gives one, which gets the tree`,
    )
    if (typeof transform !== 'function') return undefined
    return (tree: Node, file: VFile) => {
      const text = file.path ?? 'a text'
      const answer = attempt(
        () => answerOf(transform as Transformer, tree, file),
        `${name} failed on ${text}`,
      )
      const flaw = answer instanceof Promise ? 'a promise' : flawOf?.(answer ?? tree)
      if (flaw !== undefined)
        throw new PluginError(`${name} answered ${text} with ${flaw}. Expected nothing, or a tree, at once.`)
      return answer as Node | undefined
    }
  } as Guarded
  guarded[list].set(plugin, made)
  return made
}

/** A transformer with a third parameter says by it that it is ready. */
function answerOf(transform: Transformer, tree: Node, file: VFile): unknown {
  let answer: unknown = transform.length > 2 ? Promise.resolve() : undefined
  const ready = (error?: Error, next?: Node): void => {
    if (error) throw error
    answer = next
  }
  const given: unknown = transform(tree, file, ready as Parameters<Transformer>[2])
  if (given instanceof Error) throw given
  return transform.length > 2 ? answer : given
}

function attempt<Result>(act: () => Result, what: string): Result {
  try {
    return act()
  } catch (cause) {
    throw new PluginError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
