// Turns a container that posts know nothing of (gallery, teaser, fact, date) into what is in it.
import type { State } from '@kanaal/content'
import type { Parents } from 'mdast'
import type { Run } from '../runs.ts'

export const children = (node: Parents, state: State<Run>): Run[] => state.all(node)
