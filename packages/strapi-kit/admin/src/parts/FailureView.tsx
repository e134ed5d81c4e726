// Says a failure in one sentence, with a way to try again where that helps.
import { Button, Flex, Typography } from '@strapi/design-system'
import { ArrowClockwise, CrossCircle } from '@strapi/icons'
import type { Failure } from '../request-failure'

interface Props {
  failure: Failure
  /** In the language of the interface. */
  sentence: string
  /** The word on the button; absent where there is nothing to try again. */
  again?: { label: string; onClick(): void }
}

export function FailureView({ failure, sentence, again }: Props) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%" role="alert">
      <Flex gap={2} alignItems="flex-start">
        <CrossCircle
          fill="danger600"
          width={16}
          height={16}
          aria-hidden
          style={{ flexShrink: 0, marginTop: 2 }}
        />
        <Typography textColor="neutral800">{sentence}</Typography>
      </Flex>
      {again === undefined || failure.kind === 'forbidden' ? null : (
        <Button variant="tertiary" size="S" startIcon={<ArrowClockwise />} onClick={again.onClick}>
          {again.label}
        </Button>
      )}
    </Flex>
  )
}
