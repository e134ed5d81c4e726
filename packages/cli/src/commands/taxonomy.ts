// `kanaal taxonomy`: the commands on vocabularies as one group.
import type { Command } from 'commander'
import type { SetStatus } from '../program.ts'
import type { Terminal } from '../terminal.ts'
import { addTaxonomyCheck } from './taxonomy-check.ts'
import { addTaxonomyConvert } from './taxonomy-convert.ts'
import { addTaxonomyDescribe } from './taxonomy-describe.ts'
import { addTaxonomyDiff } from './taxonomy-diff.ts'
import { addTaxonomyEvaluate } from './taxonomy-evaluate.ts'
import { addTaxonomyTag } from './taxonomy-tag.ts'

export function addTaxonomy(program: Command, terminal: Terminal, setStatus: SetStatus): void {
  const group = program
    .command('taxonomy')
    .description('check, convert, compare, describe, tag and evaluate with SKOS vocabularies')
  group.copyInheritedSettings(program)
  for (const add of [
    addTaxonomyCheck,
    addTaxonomyConvert,
    addTaxonomyDiff,
    addTaxonomyDescribe,
    addTaxonomyTag,
    addTaxonomyEvaluate,
  ])
    add(group, terminal, setStatus)
}
