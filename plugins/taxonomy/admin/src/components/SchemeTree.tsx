// The tree of a scheme beside the concept that is chosen; concepts are taken to other places by hand or by keyboard.
import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import type { SchemeInfo } from '../../../shared/contracts'
import { useTermInfos } from '../hooks/use-term-infos'
import { useTranslate } from '../hooks/use-translate'
import type { Tree } from '../hooks/use-tree'
import { labelIn } from '../model/label-in'
import { ConceptPane } from './concept/ConceptPane'
import { NewConcept } from './concept/NewConcept'
import { TermSearch } from './shared/TermSearch'
import { ConceptTree } from './tree/ConceptTree'
import { PasteDialog } from './tree/PasteDialog'
import { PlaceDialog, type Placing } from './tree/PlaceDialog'
import type { Done } from './tree/UndoBar'

interface Props {
  scheme: SchemeInfo
  tree: Tree
  concept: string | undefined
  /** Grows with each change that was taken back: the concept beside the tree may be another now. */
  undone: number
  mayEdit: boolean
  onSelect(key: string | undefined): void
  onChange(): void
  onDone(done: Done): void
}

export function SchemeTree(props: Props) {
  const { scheme, tree, concept, undone, mayEdit, onSelect, onChange, onDone } = props
  const t = useTranslate()
  const { locale } = useIntl()
  const [opened, setOpened] = useState<'concept' | 'paste'>()
  const [placing, setPlacing] = useState<Placing>()
  const [turn, setTurn] = useState(0)
  const path = useTermInfos(concept === undefined ? [] : [concept])[concept ?? '']?.path
  const { reveal, isLoading } = tree
  // Found by its name, or by an address that somebody sent: where it stands is shown as well.
  useEffect(() => {
    if (concept !== undefined && path !== undefined && !isLoading)
      void reveal([...path.map(({ key }) => key), concept])
  }, [concept, path, isLoading, reveal])
  const close = () => setOpened(undefined)
  const finished = (done: Done) => {
    // The concept beside the tree may be the one that went: it is read again.
    setTurn(turn + 1)
    onDone(done)
  }
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={5} s={12} direction="column" alignItems="stretch">
        <Flex
          direction="column"
          alignItems="stretch"
          gap={3}
          padding={4}
          background="neutral0"
          hasRadius
          shadow="tableShadow"
        >
          <TermSearch label={t('page.search')} schemes={[scheme.key]} onChoose={({ key }) => onSelect(key)} />
          <ConceptTree
            tree={tree}
            label={labelIn(scheme.label, locale, scheme.key)}
            selected={concept}
            onSelect={onSelect}
            {...(mayEdit ? { onPlace: (taken, target) => setPlacing({ taken, target }) } : {})}
          />
          {mayEdit ? (
            <Flex gap={2}>
              <Button variant="tertiary" startIcon={<Plus />} onClick={() => setOpened('concept')}>
                {t('tree.new-top')}
              </Button>
              <Button variant="tertiary" onClick={() => setOpened('paste')}>
                {t('tree.paste')}
              </Button>
            </Flex>
          ) : null}
        </Flex>
      </Grid.Item>
      <Grid.Item col={7} s={12} direction="column" alignItems="stretch">
        <Box padding={6} background="neutral0" hasRadius shadow="tableShadow">
          {concept === undefined ? (
            <Typography textColor="neutral600">{t('page.choose')}</Typography>
          ) : (
            <ConceptPane
              key={`${concept} ${turn} ${undone}`}
              conceptKey={concept}
              scheme={scheme}
              onChange={onChange}
              onSelect={onSelect}
              onDone={finished}
            />
          )}
        </Box>
      </Grid.Item>
      {opened === 'concept' ? (
        <NewConcept
          scheme={scheme}
          onClose={close}
          onMade={(key) => {
            onChange()
            onSelect(key)
          }}
        />
      ) : null}
      {opened === 'paste' ? (
        <PasteDialog
          scheme={scheme}
          onClose={close}
          onDone={(change, sentence) => {
            close()
            finished({ change, sentence })
          }}
        />
      ) : null}
      {placing === undefined ? null : (
        <PlaceDialog
          {...placing}
          scheme={scheme}
          onClose={() => setPlacing(undefined)}
          onDone={(change, sentence) => {
            setPlacing(undefined)
            finished({ change, sentence })
          }}
        />
      )}
    </Grid.Root>
  )
}
