// The trees of the vocabularies that may be chosen from, in a window of their own: one concept is chosen.
import { useGet } from '@kanaal/strapi-kit/strapi-admin'
import { Button, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { type ConceptDetail, PATHS, type SchemeInfo } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { useTree } from '../../hooks/use-tree'
import { labelIn, pathIn } from '../../model/label-in'
import { ConceptTree } from '../tree/ConceptTree'
import { FormDialog } from './FormDialog'
import type { FinderRules } from './TermFinder'

interface Props extends FinderRules {
  exclude: readonly string[]
  onClose(): void
  onChoose(key: string): void
}

export function TermBrowser({ schemes: allowed = [], branch, leafOnly, exclude, onClose, onChoose }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const all = useGet<SchemeInfo[]>(PATHS.schemes)
  const offered = (all.answer ?? []).filter(({ key }) => allowed.length === 0 || allowed.includes(key))
  const [wanted, setWanted] = useState<string>()
  const [selected, setSelected] = useState<string>()
  const scheme = offered.find(({ key }) => key === (wanted ?? branch?.split(':')[0])) ?? offered[0]
  const tree = useTree(scheme?.key, locale, branch)
  const { answer } = useGet<ConceptDetail>(
    selected === undefined ? undefined : `${PATHS.concepts}/${selected}`,
  )
  const row = tree.rows.find((one) => one.kind === 'concept' && one.node.key === selected)
  const isParent = row?.kind === 'concept' && row.node.children > 0
  const isRefused =
    selected === undefined ||
    exclude.includes(selected) ||
    (leafOnly === true && isParent) ||
    answer?.deprecated
  const shown = answer?.key === selected ? answer : undefined
  return (
    <FormDialog
      title={t('finder.title')}
      testId="term-browser"
      onClose={onClose}
      actions={
        <>
          <Button
            disabled={isRefused}
            onClick={() => (selected === undefined ? undefined : onChoose(selected))}
          >
            {t('finder.choose')}
          </Button>
        </>
      }
    >
      {offered.length < 2 ? null : (
        <SingleSelect
          aria-label={t('page.scheme')}
          value={scheme?.key ?? ''}
          onChange={(key: string | number) => {
            setWanted(String(key))
            setSelected(undefined)
          }}
        >
          {offered.map(({ key, label }) => (
            <SingleSelectOption key={key} value={key}>
              {labelIn(label, locale, key)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
      <ConceptTree
        tree={tree}
        label={labelIn(scheme?.label ?? {}, locale, scheme?.key)}
        selected={selected}
        onSelect={setSelected}
        heightPx={320}
      />
      {shown === undefined ? null : (
        <Typography variant="pi" textColor="neutral600" role="status">
          {[
            labelIn(shown.label, locale, shown.key),
            pathIn(shown.path, locale),
            ...(shown.notes.definition ? [labelIn(firsts(shown.notes.definition), locale)] : []),
            isParent && leafOnly ? t('finder.leaf-only') : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
    </FormDialog>
  )
}

const firsts = (texts: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([tag, [first = '']]) => [tag, first]))
