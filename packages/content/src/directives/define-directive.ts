// A directive's name, forms and attributes to a definition whose `toNode` gets values that were checked.
import type { Nodes, PhrasingContent, RootContent } from 'mdast'

export type DirectiveForm = 'leaf' | 'container' | 'text'

/** What each form begins with. */
export const FENCES: Readonly<Record<DirectiveForm, string>> = { leaf: '::', container: ':::', text: ':' }

/** How one attribute is read. */
export interface Attribute<Value> {
  /** The value, or undefined where the text is none. */
  read(written: string): Value | undefined
  /** What an author should have written, such as `primary or secondary`. */
  expected: string
  required?: true
}
type Attributes = Record<string, Attribute<unknown>>
type ValueOf<A> = A extends Attribute<infer Value> ? Value : never

/** The checked values: required ones are there, others may be undefined. */
export type Values<A extends Attributes> = {
  [K in keyof A]: A[K] extends { required: true } ? ValueOf<A[K]> : ValueOf<A[K]> | undefined
}

/** What stands inside a directive. */
export interface DirectiveContent {
  /** Between `[` and `]`. */
  label: PhrasingContent[]
  /** Between the fences of a container. */
  children: RootContent[]
}

export interface Directive {
  name: string
  forms: readonly DirectiveForm[]
  attributes: Attributes
  /** Of a condition: the values that stand for nobody, where one of its attributes cannot be read. */
  nobody?: Readonly<Record<string, readonly string[]>>
  toNode(values: Record<string, unknown>, content: DirectiveContent): Nodes | Nodes[]
}

/** Declares a directive; `toNode` is called only where every required attribute is there. */
export function defineDirective<const A extends Attributes>(definition: {
  name: string
  forms: readonly DirectiveForm[]
  attributes: A
  nobody?: { [K in keyof A]?: readonly string[] }
  toNode(values: Values<A>, content: DirectiveContent): Nodes | Nodes[]
}): Directive {
  // The reader of attributes fills `values` by the very table that types them.
  return definition as unknown as Directive
}
