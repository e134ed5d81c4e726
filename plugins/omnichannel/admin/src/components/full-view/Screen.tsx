// A dialog of the design system -> one that is the whole screen.
import { Modal } from '@strapi/design-system'
import { styled } from 'styled-components'

/** Three selectors deep: the dialog of the design system animates and centres itself with two. */
export const Screen = styled(Modal.Content)`
  &&& {
    inset: 0;
    width: 100vw;
    max-width: none;
    height: 100vh;
    max-height: none;
    transform: none;
    border-radius: 0;
    animation: none;
  }
`
