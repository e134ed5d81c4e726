// A form in a window of its own: a heading, its fields, and what can be done with them beside leaving it.
import { Button, Flex, Modal } from '@strapi/design-system'
import type { ReactNode } from 'react'
import { useTranslate } from '../../hooks/use-translate'

interface Props {
  title: string
  /** Buttons, the one that is usually meant last. */
  actions: ReactNode
  testId?: string
  onClose(): void
  children: ReactNode
}

export function FormDialog({ title, actions, testId, onClose, children }: Props) {
  const t = useTranslate()
  return (
    <Modal.Root open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} data-testid={testId}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Flex gap={2}>{actions}</Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
