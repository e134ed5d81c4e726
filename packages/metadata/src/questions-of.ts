// A tree to its questions and answers: each heading that asks, with the text below it.
import { toText } from '@kanaal/content'
import type { Root, RootContent } from 'mdast'
import type { Question } from './resolved.ts'

/** Question marks of Latin, Greek, Arabic, Armenian and full-width scripts. */
const ASKS = /[?;؟՞?]\s*$/u

export const questionsOf = (tree: Root): Question[] => {
  const questions: Question[] = []
  tree.children.forEach((node, index) => {
    if (node.type !== 'heading') return
    const question = toText(node)
    if (!ASKS.test(question)) return
    const answer = sectionBelow(tree.children, index, node.depth).map(toText).filter(Boolean).join('\n\n')
    if (answer !== '') questions.push({ question, answer })
  })
  return questions
}

const sectionBelow = (nodes: readonly RootContent[], heading: number, depth: number): RootContent[] => {
  const rest = nodes.slice(heading + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return (end === -1 ? rest : rest.slice(0, end)).filter((node) => node.type !== 'footnoteDefinition')
}
