// A resolved document to the tree its page shows: copy written by hand, else the text.
import type { Resolved } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { nodesIn } from '../nodes-in.ts'

export const bodyNodes = (document: Resolved): Nodes[] =>
  nodesIn(document.copy && document.copy.tree.children.length > 0 ? document.copy.tree : document.tree)
