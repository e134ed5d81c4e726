// What was just done to the tree, and one button that takes it back.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Button, Flex, IconButton, Typography } from '@strapi/design-system'
import { Cross } from '@strapi/icons'
import { useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { PATHS } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'
import { FailureNote } from '../shared/FailureNote'

/** In sight wherever one has scrolled to: what was done may be far below the top of the page. */
const Bar = styled(Flex)`
  position: fixed;
  z-index: 3;
  bottom: 1.6rem;
  left: 50%;
  width: min(60rem, calc(100vw - 3.2rem));
  transform: translateX(-50%);
`

export interface Done {
  change: string
  sentence: string
}

interface Props {
  done: Done
  onUndone(): void
  onClose(): void
}

export function UndoBar({ done, onUndone, onClose }: Props) {
  const t = useTranslate()
  const write = useWriter()
  const [failure, setFailure] = useState<Failure>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another change is another bar
  useEffect(() => setFailure(undefined), [done.change])
  const undo = async () => {
    const answer = await write('post', `${PATHS.changes}/${done.change}/undo`, {})
    if ('failure' in answer) setFailure(answer.failure)
    else onUndone()
  }
  return (
    <Bar
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      background="success100"
      borderColor="success200"
      shadow="popupShadow"
      hasRadius
      role="status"
      data-testid="undo-bar"
    >
      <Flex justifyContent="space-between" gap={2}>
        <Typography>{done.sentence}</Typography>
        <Flex gap={2}>
          <Button size="S" variant="secondary" onClick={undo}>
            {t('history.undo')}
          </Button>
          <IconButton size="S" variant="ghost" label={t('dialog.close')} onClick={onClose}>
            <Cross />
          </IconButton>
        </Flex>
      </Flex>
      {failure === undefined ? null : <FailureNote failure={failure} />}
    </Bar>
  )
}
